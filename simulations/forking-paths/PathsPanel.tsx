import { DotRows } from '../lib/chart/DotRows.tsx';
import { dotRowsOf } from '../lib/chart/dotRowsOf.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { percent, read, say } from '../lib/quantity.ts';
import { Grids } from './Grids.tsx';
import { share } from './numbers.ts';
import type { ForkingPathsParams } from './params.ts';
import type { ForkingPathsResult } from './result.ts';

/** A little grid of paths for each project, and how many projects find something in which way. */
export function PathsPanel({ params, result, pinned, predicted }: ViewProps<ForkingPathsResult, ForkingPathsParams>) {
  const { open, shown } = result.paths;
  return (
    <div className="panels">
      <Grids open={open} shown={shown} threshold={result.paths.threshold} />
      <DotRows
        name={`Of ${params.projects} projects, those in which p is below ${params.alpha}`}
        x={[0, 100]}
        axis="% of the projects"
        line={{ value: read(percent(), params.alpha), label: `promised ${say(percent(0), params.alpha)}` }}
        guess={{ value: predicted?.anyPath, reading: share }}
        rows={dotRowsOf(share, { params, result }, pinned, { role: 'ink' }).map((row) => ({
          ...row,
          strong: row.member === 'anyPath',
          dots: row.dots.map((dot) => (row.member === 'anyPath' ? { ...dot, role: 'alarm' as const } : dot)),
        }))}
      />
    </div>
  );
}
