import { fluid, span } from '../lib/chart/fluid.ts';
import { formatNumber } from '../lib/format.ts';

const ROW = 34;
const ACROSS = 13;

/** The weeks of the year in four rows, each with its pages; a quiet week is an empty box. */
export function Calendar({ pages }: { pages: readonly number[] }) {
  const most = Math.max(1, ...pages);
  const quiet = pages.filter((count) => count === 0).length;
  const x = fluid([0, ACROSS], [0, 100]);
  return (
    <div>
      <p className="plot-name">Pages in each week of the year</p>
      <svg className="plot" height={(pages.length / ACROSS) * ROW} aria-hidden="true">
        {pages.map((count, week) => {
          const column = week % ACROSS;
          const y = Math.floor(week / ACROSS) * ROW;
          const strength = count === 0 ? 0 : Number((0.12 + (0.28 * count) / most).toFixed(2));
          return (
            <g key={week}>
              <rect
                x={x(column + 0.06)}
                y={y + 2}
                width={span(x, 0.06, 0.94)}
                height={ROW - 4}
                className={count === 0 ? 'cell empty' : 'cell alarm'}
                fillOpacity={strength}
              />
              {count > 0 && (
                <text
                  x={x(column + 0.5)}
                  y={y + ROW / 2 + 4}
                  textAnchor="middle"
                  {...(count > 99 && { className: 'only-wide' })}
                >
                  {formatNumber(count)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <p className="plot-note" aria-hidden="true">
        <span>
          {quiet} of {pages.length} weeks quiet
        </span>
        <span className="quiet">a row is thirteen weeks</span>
      </p>
    </div>
  );
}
