import { Dots } from '../lib/chart/Dots.tsx';
import { EndLabels } from '../lib/chart/EndLabels.tsx';
import { roundDomain } from '../lib/chart/fluid.ts';
import { Levels } from '../lib/chart/Levels.tsx';
import { Line, type Place } from '../lib/chart/Line.tsx';
import { Plot } from '../lib/chart/Plot.tsx';
import { Rule } from '../lib/chart/Rule.tsx';
import { scales } from '../lib/chart/scales.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { formatNumber } from '../lib/format.ts';
import { type Rung, rungs } from './names.ts';
import type { BaselinesParams } from './params.ts';
import type { BaselinesResult } from './result.ts';
import { roles, shownBy } from './shown.tsx';

/** Names that fit beside a picture. */
const short: Record<Rung, string> = { ...rungs, logistic: 'logistic', tree: 'depth 3', boosted: 'boosted' };
/** So far apart that their numbers never touch. */
const TICKS = [50, 200, 2000, 10_000];

/** Each model's score on the test rows as its training rows grow, below what the true probabilities reach. */
export function CurvePanel({ result, params, pinned, predicted }: ViewProps<BaselinesResult, BaselinesParams>) {
  const { sizes, bayes, here: now } = result;
  const { score, ladder } = params;
  const shown = shownBy[ladder];
  const alone = shown.length === 1;
  const end = sizes[sizes.length - 1];
  const curve = (rung: Rung, on: 'test' | 'training'): Place[] => sizes.map((one) => [one.rows, one[on][rung][score]]);
  const before = pinned?.params.score === score ? pinned.result.here : undefined;
  const heights = [
    bayes[score],
    ...shown.flatMap((rung) =>
      sizes.flatMap(({ test, training }) => [test[rung][score], ...(alone ? [training[rung][score]] : [])]),
    ),
  ];
  const guess = predicted?.overtakesAt;
  const here = scales({
    x: [sizes[0].rows, Math.max(end.rows, guess ?? 0)],
    y: roundDomain(score === 'auc' ? [0.5, ...heights] : heights, 4),
    height: 230,
    top: 22,
    along: Math.log,
  });
  const ticks = TICKS.filter((tick) => tick <= end.rows);
  return (
    <div className="baseline-curves">
      <Plot
        name={
          score === 'auc'
            ? 'AUC on 6,000 test parcels, by training rows: higher is better'
            : 'Log loss on 6,000 test parcels, by training rows: lower is better'
        }
        in={here}
        axis="training rows"
        ticks={ticks}
        words={ticks.map((tick) => formatNumber(tick))}
      >
        <Levels at={here.y.ticks(4).map((value) => [value, here.y(value)])} digits={2} />
        <Rule in={here} x={now.rows} role="rival" label={`${formatNumber(now.rows)} rows`} />
        <Rule in={here} y={bayes[score]} role="truth" strong />
        {guess !== undefined && <Rule in={here} x={guess} role="drawn" label="you" />}
        {shown.map((rung) => (
          <Line
            key={rung}
            in={here}
            places={curve(rung, 'test')}
            role={roles[rung]}
            strong={rung === 'boosted' || alone}
          />
        ))}
        {alone && <Line in={here} places={curve(shown[0], 'training')} role="train" />}
        {before && (
          <Dots in={here} places={shown.map((rung) => [before.rows, before.test[rung][score]])} role="kept" open />
        )}
        {shown.map((rung) => (
          <Dots key={rung} in={here} places={[[now.rows, now.test[rung][score]]]} role={roles[rung]} />
        ))}
        <EndLabels
          in={here}
          labels={[
            { y: bayes[score], text: 'best possible', role: 'truth' as const },
            ...shown.map((rung) => ({
              y: end.test[rung][score],
              text: alone ? 'test' : short[rung],
              role: roles[rung],
            })),
            ...(alone ? [{ y: end.training[shown[0]][score], text: 'training', role: 'train' as const }] : []),
          ]}
        />
      </Plot>
    </div>
  );
}
