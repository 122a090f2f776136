import { Band } from '../lib/chart/Band.tsx';
import { Plot } from '../lib/chart/Plot.tsx';
import type { Role } from '../lib/chart/role.ts';
import { type Scales, scales } from '../lib/chart/scales.ts';
import { formatNumber } from '../lib/format.ts';
import { fateNames, inThousand } from './numbers.ts';
import { type Fate, fates, type LabelDefinitionResult, type Verdict } from './result.ts';

const ROW = 44;
const NAME = 14;
const BAR = 16;
/** How far a block that is left out stands above the others. */
const LIFT = 5;

/** In the order in which a row shows them. */
const ORDER: readonly { verdict: Verdict; role: Role; words: string }[] = [
  { verdict: 'late', role: 'alarm', words: 'late' },
  { verdict: 'onTime', role: 'faint', words: 'on time' },
  { verdict: 'leftOut', role: 'unknown', words: 'left out' },
];

/** A thousand bookings by what became of them, and in each row and in the last what the label makes of these. */
export function Bookings({ result }: { result: LabelDefinitionResult }) {
  const here = scales({ x: [0, 1000], height: (fates.length + 1) * ROW, within: [0, 100] });
  return (
    <Plot
      name="Of 1,000 bookings: what became of them, and what the label says"
      in={here}
      axis="bookings"
      note={
        <span>
          the label says{' '}
          {ORDER.map(({ verdict, role, words }, i) => (
            <span key={verdict}>
              {i > 0 && ', '}
              <span className={`${role} role`}>{words}</span>
              {verdict === 'leftOut' && ' (hatched, lifted)'}
            </span>
          ))}
        </span>
      }
    >
      {fates.map((fate, i) => (
        <Row key={fate} in={here} top={i * ROW} name={nameOf(result, fate)} counts={countsOf(result, [fate])} />
      ))}
      <Row
        in={here}
        top={fates.length * ROW}
        name={`the label: ${saidOf(countsOf(result, fates))}`}
        counts={countsOf(result, fates)}
        strong
      />
    </Plot>
  );
}

type Counts = Record<Verdict, number>;

function countsOf(result: LabelDefinitionResult, of: readonly Fate[]): Counts {
  const sum = (verdict: Verdict) => of.reduce((total, fate) => total + inThousand(result, fate, verdict), 0);
  return { late: sum('late'), onTime: sum('onTime'), leftOut: sum('leftOut') };
}

/** Short enough for a row of large letters. */
const rowNames = { ...fateNames, request: 'late on request' };

function nameOf(result: LabelDefinitionResult, fate: Fate): string {
  const counts = countsOf(result, [fate]);
  const all = counts.late + counts.onTime + counts.leftOut;
  const kinds = ORDER.filter(({ verdict }) => counts[verdict] > 0);
  const verdict = kinds.length === 1 ? `: ${kinds[0].words}` : kinds.length === 0 ? '' : `: ${saidOf(counts)}`;
  return `${rowNames[fate]}, ${formatNumber(Math.round(all))}${fate === 'onTime' ? '' : verdict}`;
}

const saidOf = (counts: Counts): string =>
  ORDER.filter(({ verdict }) => counts[verdict] > 0)
    .map(({ verdict, words }) => `${formatNumber(Math.round(counts[verdict]))} ${words}`)
    .join(', ');

interface RowProps {
  in: Scales;
  top: number;
  name: string;
  counts: Counts;
  strong?: boolean;
}

function Row({ in: { x }, top, name, counts, strong = false }: RowProps) {
  let from = 0;
  return (
    <g>
      <text className={strong ? 'row-name strong' : 'row-name'} x={0} y={top + NAME}>
        {name}
      </text>
      {ORDER.map(({ verdict, role }) => {
        const start = from;
        from += counts[verdict];
        const lifted = verdict === 'leftOut' ? LIFT : 0;
        const bar = scales({ x: x.domain, within: x.range, top: top + NAME + LIFT + 6 - lifted, height: BAR });
        return <Band key={verdict} in={bar} x={[start, from]} y={[0, 1]} role={role} />;
      })}
    </g>
  );
}
