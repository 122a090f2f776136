import { Dots } from '../lib/chart/Dots.tsx';
import { Line, type Place } from '../lib/chart/Line.tsx';
import { Plot } from '../lib/chart/Plot.tsx';
import { Rule } from '../lib/chart/Rule.tsx';
import { scales } from '../lib/chart/scales.ts';
import { formatNumber } from '../lib/format.ts';
import { type AbTestResult, type Path, type RuleName, rules } from './result.ts';

interface Props {
  name: string;
  paths: readonly Path[];
  result: AbTestResult;
}

/** The |z| at the upper and the lower edge; what goes beyond stays there. */
const EDGE = 5;

/** A few experiments as they unfold, the bounds of the rules, and where peeking and O'Brien-Fleming stop. */
export function ZPaths({ name, paths, result: { lookDays, bounds } }: Props) {
  const last = lookDays.length - 1;
  const here = scales({ x: [0, lookDays[last]], y: [-EDGE, EDGE], height: 220, top: 4 });
  const { y } = here;
  const joined = (some: readonly Path[]) =>
    some.flatMap(({ z }): Place[] => [null, [0, 0], ...z.map((value, look): Place => [lookDays[look], value])]);
  const stops = (rule: RuleName) =>
    paths.flatMap(({ z, stops: { [rule]: look } }): Place[] => (look === null ? [] : [[lookDays[look], z[look]]]));
  const entry = bounds.obrienFleming.findIndex((z) => z !== null && z <= EDGE);
  return (
    <Plot
      name={name}
      in={here}
      axis="day"
      ticks={[0, lookDays[last]]}
      note={
        <span>
          Found in {paths.length}: {rules.peeking} <span className="alarm role">▲</span> {stops('peeking').length},{' '}
          {rules.obrienFleming} ● {stops('obrienFleming').length}, {rules.mixture} {stops('mixture').length},{' '}
          {rules.fixed} {stops('fixed').length}
        </span>
      }
    >
      <Rule in={here} y={0} role="faint" />
      <Line in={here} places={joined(paths.filter((path) => path.stops.peeking === null))} role="faint" />
      <Line in={here} places={joined(paths.filter((path) => path.stops.peeking !== null))} role="faint" strong />
      <Line in={here} places={bothSides(bounds.peeking, lookDays)} role="alarm" />
      <Line in={here} places={bothSides(bounds.obrienFleming, lookDays)} role="ink" />
      <Line in={here} places={bothSides(bounds.mixture, lookDays)} role="truth" />
      <Dots in={here} places={stops('obrienFleming')} role="ink" size={2.5} />
      <Dots in={here} places={stops('peeking')} role="alarm" shape="triangle" size={3} />
      {last > 0 && (
        <text className="label ink" x={here.x(lookDays[entry])} y={y(EDGE) + 12} dx={14}>
          {rules.obrienFleming}
        </text>
      )}
      <text className="label ink" x="99%" y={y(bounds.mixture[last] ?? 0) - 5} textAnchor="end">
        {rules.mixture}
      </text>
      <text className="label alarm" x="1%" y={y(bounds.peeking[last] ?? 0) - 5}>
        {rules.peeking} ±{formatNumber(bounds.peeking[last] ?? 0, 2)}
      </text>
    </Plot>
  );
}

/** A bound above and below. One that is asked for at one look alone is a short line, so that it can be seen. */
function bothSides(bound: readonly (number | null)[], lookDays: readonly number[]): Place[] {
  const places = bound.flatMap((z, look): [number, number][] => (z === null || z > EDGE ? [] : [[lookDays[look], z]]));
  const [only] = places;
  if (places.length === 1) places.unshift([only[0] - 0.08 * lookDays[lookDays.length - 1], only[1]]);
  return [...places, null, ...places.map(([day, z]): Place => [day, -z])];
}
