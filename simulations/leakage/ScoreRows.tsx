import { Band } from '../lib/chart/Band.tsx';
import { type Against, type DotRow, Rows, roomOf } from '../lib/chart/DotRows.tsx';
import { Guess } from '../lib/chart/Guess.tsx';
import { Plot } from '../lib/chart/Plot.tsx';
import { Rule } from '../lib/chart/Rule.tsx';
import { Rules, ruleRoom } from '../lib/chart/Rules.tsx';
import { scales } from '../lib/chart/scales.ts';
import { reaches } from '../lib/estimate.ts';
import { plain, show } from '../lib/quantity.ts';
import { optimism, score, shownSplits, splitNames } from './numbers.ts';
import type { LeakageParams } from './params.ts';
import type { LeakageResult, Scored, SplitResult } from './result.ts';

interface Props {
  result: LeakageResult;
  metric: LeakageParams['metric'];
  kept: LeakageResult | undefined;
  /** What the reader expected of production. */
  guess: number | undefined;
}

const AXIS = { auc: 'AUC', logLoss: 'log loss, lower is better' };
const UNKNOWN = 'Hatched: one run cannot tell whether there is a difference.';
const short = plain(2);

/** A row a split: what the notebook says, and how far that is from what production pays. */
export function ScoreRows({ result, metric, kept, guess }: Props) {
  const { production, chosen } = result;
  const splits = shownSplits(result);
  const here = scales({ x: domain(splits, result, metric), height: roomOf(splits.length), top: ruleRoom(2) });
  const paid = production[metric];
  const said = metric === 'auc' ? guess : undefined;
  const rows = splits.map((row): DotRow => {
    const before = kept && Object.values(kept.splits).find(({ split }) => split === row.split);
    const isChosen = row.split === chosen.split;
    const { value, low, high } = row.offline[metric];
    return {
      name: splitNames[row.split],
      strong: isChosen,
      dots: [{ value, low, high, role: 'test', open: !isChosen }],
      against: againstOf(paid.value, row.optimism[metric]),
      kept: before && [before.offline[metric].value],
    };
  });
  return (
    <Plot
      name="What each split promises"
      in={here}
      axis={AXIS[metric]}
      turned={said !== undefined && here.x.at(said) > 55}
      note={rows.some(({ against }) => against?.role === 'unknown') && UNKNOWN}
    >
      <Band in={here} x={[paid.low, paid.high]} role="production" />
      <Rules
        in={here}
        rules={[
          {
            x: production.oracle[metric],
            text: `best possible ${show(short, production.oracle[metric])}`,
            role: 'truth',
          },
          { x: paid.value, text: `production ${show(short, paid.value)}`, role: 'production', strong: true },
        ]}
      />
      {kept && <Rule in={here} x={kept.production[metric].value} role="kept" />}
      <Rows in={here} rows={rows} />
      <Guess in={here} value={said} reading={score} />
    </Plot>
  );
}

function againstOf(paid: number, found: Scored): Against {
  return { value: paid, role: reaches(found) ? 'unknown' : 'alarm', label: show(optimism, found.value) };
}

/** From chance to perfect for AUC; from 0 for log loss. Wider only when a run leaves that range. */
function domain(
  rows: readonly SplitResult[],
  result: LeakageResult,
  metric: LeakageParams['metric'],
): [number, number] {
  const scores = [result.production, ...rows.map(({ offline }) => offline)].map((found) => found[metric]);
  if (metric === 'auc') return [Math.min(0.5, ...scores.map(({ low }) => Math.floor(low * 10) / 10)), 1];
  return [0, Math.ceil(Math.max(...scores.map(({ high }) => high)) * 5) / 5];
}
