import { Dots } from '../lib/chart/Dots.tsx';
import { EndLabels } from '../lib/chart/EndLabels.tsx';
import { Levels } from '../lib/chart/Levels.tsx';
import { Line, type Place } from '../lib/chart/Line.tsx';
import { Plot } from '../lib/chart/Plot.tsx';
import { Rule } from '../lib/chart/Rule.tsx';
import { scales } from '../lib/chart/scales.ts';
import { log } from '../lib/math.ts';
import type { Fragility } from './result.ts';

interface Props {
  sweep: readonly Fragility[];
  /** The number of features that was chosen. */
  chosen: number;
  kept: readonly Fragility[] | undefined;
  guess: number | undefined;
}

/** Heights that are written at the scale. */
const LEVELS = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30] as const;
const LOWEST = 0.02;
const HIGHEST = 4;

/** The change of each feature, and that of all together, by the number of features; both scales are of logarithms. */
export function SweepPanel({ sweep, chosen, kept = [], guess }: Props) {
  const each = placesOf(sweep, ({ changeEach }) => changeEach?.value ?? null);
  const l2 = placesOf(sweep, ({ changeL2 }) => changeL2?.value ?? null);
  const truth = placesOf(sweep, ({ changeEachTrue }) => changeEachTrue);
  const before = placesOf(kept, ({ changeEach }) => changeEach?.value ?? null);
  const heights = [...each, ...l2, ...truth, ...before].map(([, y]) => y);
  const ends = [Math.min(log(LOWEST), ...heights), Math.max(log(HIGHEST), ...heights)] as const;
  const most = Math.max(100, ...sweep.map(({ d }) => d));
  const here = scales({ x: [2, most], y: ends, height: 200, top: 8, along: log });
  const labels = [
    { places: l2, text: 'all together', role: 'ink' as const },
    { places: truth, text: 'true model', role: 'truth' as const },
    { places: each, text: 'every feature', role: 'alarm' as const },
  ];
  return (
    <div className="fragile-lines">
      <Plot
        name="What overturns the median sure decision, in standard deviations of a feature"
        in={here}
        axis="features"
        ticks={[2, 5, 10, 30, 100, 300, 1000].filter((d) => d === most || 5 * d <= most)}
        note={
          <span className="quiet">
            Every feature moves in its worst direction. Upright: the number that was chosen.
          </span>
        }
      >
        <Levels
          at={LEVELS.filter((value) => log(value) >= ends[0] && log(value) <= ends[1]).map((value) => [
            value,
            here.y(log(value)),
          ])}
        />
        <Rule in={here} x={chosen} role="rival" />
        {guess !== undefined && guess > 0 && <Rule in={here} y={log(guess)} role="drawn" label="you" />}
        <Line in={here} places={truth} role="truth" />
        <Line in={here} places={before} role="kept" />
        <Line in={here} places={l2} role="ink" />
        <Line in={here} places={each} role="alarm" strong />
        <Dots in={here} places={l2} role="ink" />
        <Dots in={here} places={each} role="alarm" />
        <EndLabels
          in={here}
          labels={labels.flatMap(({ places, text, role }) =>
            places.length > 0 ? [{ y: places[places.length - 1][1], text, role }] : [],
          )}
        />
      </Plot>
    </div>
  );
}

function placesOf(sweep: readonly Fragility[], of: (one: Fragility) => number | null): [number, number][] {
  return sweep.flatMap((one) => {
    const value = of(one);
    return value !== null && value > 0 ? [[one.d, log(value)] satisfies Place] : [];
  });
}
