import { formatNumber } from '../../../../simulations/lib/format.ts';
import type { Profile } from '../../../course/planted/profile.ts';

/** One column: what its dictionary promises, how it runs along the file, how late the parcels of its values are. */
export function ColumnPicture({ profile, onRow }: { profile: Profile; onRow: ((row: number) => void) | null }) {
  const { column, along, sentence, stretches, late } = profile;
  return (
    <li className="column-card">
      <p>
        <b>{column.key}</b> <span className="control-help">promised: {column.promise}</span>
      </p>
      <p className="control-help">{sentence}</p>
      <div className="column-pictures">
        <Along {...{ stretches, along }} />
        {late && <LateBy late={late} />}
      </div>
      <details>
        <summary>
          The numbers of <span className="unbroken">{column.key}</span>
        </summary>
        <table>
          <caption>Along the file: {along}</caption>
          <tbody>
            {stretches.map(({ rows, low, middle, high }) => (
              <tr key={rows.from}>
                <th scope="row">
                  {onRow ? (
                    <button type="button" className="quiet" onClick={() => onRow(rows.from)}>
                      rows {rows.from} to {rows.to}
                    </button>
                  ) : (
                    `rows ${rows.from} to ${rows.to}`
                  )}
                </th>
                {(low === middle && middle === high ? [middle] : [low, middle, high]).map((value, i) => (
                  <td key={i} className="figure">
                    {short(value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {late && (
          <table>
            <caption>Share of late parcels</caption>
            <tbody>
              {late.map(({ group, rows, share }) => (
                <tr key={group}>
                  <th scope="row">{group}</th>
                  <td className="figure">{formatNumber(100 * share, 0)} %</td>
                  <td className="figure">of {formatNumber(rows)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </details>
    </li>
  );
}

const [width, height, room] = [240, 56, 4];

/** The ends of each stretch as a line, its middle as a dot. Heights that differ by powers of ten are drawn by powers of ten. */
function Along({ stretches, along }: Pick<Profile, 'stretches' | 'along'>) {
  const highest = Math.max(...stretches.map(({ high }) => high));
  const lowest = Math.min(...stretches.map(({ low }) => low));
  const powers = lowest > 0 && highest > 200 * lowest;
  const base = powers ? Math.log10(lowest) : Math.min(0, lowest);
  const top = powers ? Math.log10(highest) : Math.max(highest, base + 1);
  const y = (value: number) => {
    const share = ((powers ? Math.log10(value) : value) - base) / (top - base);
    return round(height - room - share * (height - 2 * room));
  };
  const x = (place: number) => round(room + ((width - 2 * room) * (place + 0.5)) / stretches.length);
  return (
    <div className="column-along">
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {stretches.map(({ rows, low, high }, i) => (
          <line key={rows.from} x1={x(i)} x2={x(i)} y1={y(low)} y2={y(high)} className="column-range" />
        ))}
        {stretches.map(({ rows, middle }, i) => (
          <circle key={rows.from} cx={x(i)} cy={y(middle)} r={2} className="column-middle" />
        ))}
      </svg>
      <p className="control-help">
        Along the file: {along}. From {short(powers ? lowest : base)} at the foot to{' '}
        {short(top === highest || powers ? highest : top)}
        {powers && ', by powers of ten'}.
      </p>
    </div>
  );
}

function LateBy({ late }: { late: NonNullable<Profile['late']> }) {
  const step = width / 2 / late.length;
  return (
    <div className="column-late">
      <svg viewBox={`0 0 ${width / 2} ${height}`} aria-hidden="true">
        {late.map(({ group, share }, i) => (
          <rect
            key={group}
            x={round(i * step + 1)}
            width={round(step - 2)}
            y={round(height - share * height)}
            height={round(share * height)}
            className="column-bar"
          />
        ))}
        <line x1={0} x2={width / 2} y1={height - 0.5} y2={height - 0.5} className="column-foot" />
      </svg>
      <p className="control-help">
        Late, {late[0].group} to {late.at(-1)?.group}. Full height is 100 %.
      </p>
    </div>
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;
const short = (value: number): string => formatNumber(round(value));
