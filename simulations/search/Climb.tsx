import { Area, type Stretched } from '../lib/chart/Area.tsx';
import { Dots } from '../lib/chart/Dots.tsx';
import { EndLabels } from '../lib/chart/EndLabels.tsx';
import { roundDomain } from '../lib/chart/fluid.ts';
import { Levels } from '../lib/chart/Levels.tsx';
import { Line, type Place } from '../lib/chart/Line.tsx';
import { Plot } from '../lib/chart/Plot.tsx';
import { Rule } from '../lib/chart/Rule.tsx';
import type { Role } from '../lib/chart/role.ts';
import { scales } from '../lib/chart/scales.ts';
import type { Shown, ViewProps } from '../lib/chart/view.ts';
import { exp, log } from '../lib/math.ts';
import { printedBy } from './numbers.ts';
import type { SearchParams } from './params.ts';
import type { SearchResult } from './result.ts';

type Run = Shown<SearchResult, SearchParams>;
type Props = Run & Pick<ViewProps<SearchResult, SearchParams>, 'drawn'> & { pinned: Run | undefined };

/** The best validation score among the settings tried so far, and what that setting is worth in truth. */
export function Climb({ result, pinned, drawn }: Props) {
  const { best, logistic, standard, bayes } = result;
  const { printed, truth } = linesOf(result);
  const before = pinned ? linesOf(pinned.result) : { printed: [], truth: [] };
  const strokes = [drawn?.validation ?? [], drawn?.true ?? []];
  const rules = [
    { y: bayes, text: 'best possible', role: 'truth' as Role },
    { y: logistic.truth, text: 'logistic', role: 'ink' as Role },
    { y: standard.truth, text: 'defaults', role: 'rival' as Role },
  ];
  const all = Math.max(2, best.length);
  const y = roundDomain([
    ...[...printed, ...truth, ...before.printed, ...before.truth].map(([, height]) => height),
    ...strokes.flat(),
    ...rules.map((rule) => rule.y),
  ]);
  const here = scales({ x: [1, all], y, height: 220, top: 8, along: log });
  const last = (line: readonly (readonly [number, number])[]) => line[line.length - 1][1];
  const labels: { y: number; text: string; role: Role }[] = [
    ...rules,
    { y: last(printed), text: 'printed', role: 'validation' },
    { y: last(truth), text: 'true', role: 'production' },
    ...strokes.flatMap((stroke, i) =>
      stroke.length > 0
        ? [{ y: stroke[stroke.length - 1], text: `you: ${['printed', 'true'][i]}`, role: 'drawn' as const }]
        : [],
    ),
  ];
  return (
    <div className="search-lines">
      <Plot
        name="AUC of the best setting so far: printed on the validation rows, and in truth"
        in={here}
        axis="settings tried"
        ticks={[1, 2, 4, 8, 16, 32, 64].filter((k) => k <= all)}
        note={<span className="quiet">Hatched: what the printed score promises and the truth does not hold.</span>}
      >
        <Levels at={here.y.ticks(4).map((value) => [value, here.y(value)])} digits={2} />
        <Area in={here} places={printed.map(([x, height], i): Stretched => [x, truth[i][1], height])} role="unknown" />
        {rules.map(({ y: height, role }) => (
          <Rule key={role} in={here} y={height} role={role} strong={role === 'ink'} />
        ))}
        <Line in={here} places={[...before.printed, null, ...before.truth]} role="kept" />
        <Line in={here} places={printed} role="validation" strong />
        <Line in={here} places={truth} role="production" strong />
        <Line in={here} places={strokes.flatMap((stroke) => [...overTrials(stroke, all), null])} role="drawn" />
        <Dots in={here} places={[[best.length, last(printed)]]} role="validation" open />
        <Dots in={here} places={[[best.length, last(truth)]]} role="production" />
        <EndLabels in={here} labels={labels} />
      </Plot>
    </div>
  );
}

/** A setting that is best stays so until a better one is tried: steps. */
function linesOf({ trials, best }: SearchResult) {
  const steps = (of: (i: number) => number): [number, number][] =>
    best.flatMap((i, k) => [
      [k + 1, of(i)] satisfies Place,
      ...(k + 1 < best.length ? [[k + 2, of(i)] satisfies Place] : []),
    ]);
  return { printed: steps((i) => printedBy(trials[i])), truth: steps((i) => trials[i].truth) };
}

/** What was drawn at equal steps, each of which multiplies the settings by the same. */
function overTrials(heights: readonly number[], all: number): Place[] {
  return heights.map((height, i) => [exp((i / Math.max(1, heights.length - 1)) * log(all)), height]);
}
