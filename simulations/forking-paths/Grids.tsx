import { Dots } from '../lib/chart/Dots.tsx';
import type { Place } from '../lib/chart/Line.tsx';
import { Plot } from '../lib/chart/Plot.tsx';
import { Specks } from '../lib/chart/Specks.tsx';
import { scales } from '../lib/chart/scales.ts';
import { formatNumber } from '../lib/format.ts';
import type { PathsResult } from './result.ts';

/** Room between two grids, in paths. */
const GAP = 1.6;
/** Paths that a phone has room for side by side, and pixels from path to path downwards. */
const ACROSS = 46;
const DOWN = 7;

/** A grid for each project: a row a group, a column an analysis, a large dot where it is significant. */
export function Grids({ open, shown, threshold }: Pick<PathsResult, 'open' | 'shown' | 'threshold'>) {
  const columns = Math.max(1, open.columns.length);
  const rows = Math.max(1, open.groups.length);
  const beside = Math.max(1, Math.floor(ACROSS / (columns + GAP)));
  const below = Math.ceil(shown.length / beside);
  const at = (project: number, column: number, group: number): Place => [
    (project % beside) * (columns + GAP) + column,
    -(Math.floor(project / beside) * (rows + GAP) + group),
  ];
  const here = scales({
    x: [-0.5, beside * (columns + GAP) - GAP - 0.5],
    y: [-(below * (rows + GAP) - GAP - 0.5), 0.5],
    height: DOWN * below * (rows + GAP),
  });
  const all = shown.flatMap((_, project) =>
    open.groups.flatMap((_group, g) => open.columns.map((_column, c) => at(project, c, g))),
  );
  const dark = shown.flatMap((found, project) => found.map(({ group, column }) => at(project, column, group)));
  return (
    <Plot
      name={`The first ${shown.length} projects: a grid each, a row a group and a column an analysis, a large dot where p is below ${formatNumber(Number(threshold.toPrecision(2)))}`}
      in={here}
      note={
        <span className="quiet">{`${shown.filter((found) => found.length > 0).length} of these ${shown.length} have a large dot.`}</span>
      }
    >
      <Specks in={here} places={all} role="faint" />
      <Dots in={here} places={dark} role="alarm" size={3.5} />
    </Plot>
  );
}
