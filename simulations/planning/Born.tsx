import { fluid, span } from '../lib/chart/fluid.ts';
import { formatNumber } from '../lib/format.ts';
import type { Gate } from './carryOut.ts';
import { phaseKeys, phases } from './phases.ts';
import type { Plan } from './result.ts';

const ROW = 26;
const HEAD = 20;
const COLUMNS: readonly (readonly [Gate, string])[] = [
  ['evaluation', 'evaluation'],
  ['deployment', 'deployment'],
];

/** Weeks of rework: a row for the phase in which the issue was born, a column for where it was found. */
export function Born({ plan: { reworkFrom } }: { plan: Plan }) {
  const most = Math.max(0.01, ...phaseKeys.flatMap((key) => COLUMNS.map(([gate]) => reworkFrom[key][gate])));
  const x = fluid([0, 2], [50, 100]);
  return (
    <div>
      <p className="plot-name">
        Weeks of rework a project, by the phase in which the issue was born and the gate that found it
      </p>
      <svg className="plot" height={HEAD + phaseKeys.length * ROW} aria-hidden="true">
        {COLUMNS.map(([gate, words], column) => (
          <text key={gate} x={x(column + 0.5)} y={13} textAnchor="middle">
            {words}
          </text>
        ))}
        {phaseKeys.map((key, row) => (
          <g key={key}>
            <text className="row-name" x={0} y={HEAD + row * ROW + 17}>
              {phases[key]}
            </text>
            {COLUMNS.map(([gate], column) => {
              const weeks = reworkFrom[key][gate];
              return (
                <g key={gate}>
                  <rect
                    x={x(column + 0.03)}
                    y={HEAD + row * ROW + 2}
                    width={span(x, 0.03, 0.97)}
                    height={ROW - 4}
                    className={weeks === 0 ? 'cell empty' : 'cell alarm'}
                    fillOpacity={weeks === 0 ? 0 : Number((0.06 + (0.34 * weeks) / most).toFixed(2))}
                  />
                  <text x={x(column + 0.5)} y={HEAD + row * ROW + 17} textAnchor="middle">
                    {formatNumber(weeks, 1)}
                  </text>
                </g>
              );
            })}
          </g>
        ))}
      </svg>
    </div>
  );
}
