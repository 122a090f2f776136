import { DotRows } from '../lib/chart/DotRows.tsx';
import { formatNumber } from '../lib/format.ts';
import { type Reading, readings } from './gauges.ts';
import { skews } from './names.ts';
import type { SkewParams } from './params.ts';
import type { SkewResult } from './result.ts';

/** Readings beyond this many limits stand at the end. */
const MOST = 3;

/** The panels that somebody could have on a screen, all on one scale: how near each reading is to its limit. */
export function Gauges({ params, found }: { params: SkewParams; found: SkewResult }) {
  return (
    <DotRows
      name={
        <>
          The panels with “{skews[params.skew]}”: <span className="role">● quiet</span>,{' '}
          <span className="alarm role">▲ rings</span>
        </>
      }
      x={[0, MOST]}
      axis="reading, in limits"
      ticks={3}
      line={{ value: 1, label: 'rings from here on' }}
      rows={readings(found, params)
        .filter(({ name }) => !name.startsWith('KS'))
        .map((reading) => ({
          name: reading.value === null ? `${reading.name}: not logged` : reading.name,
          strong: reading.rings,
          dots: reading.value === null ? [] : [dotOf(reading, reading.value)],
        }))}
      note={<span className="quiet">A reading beyond the picture stands at its end. KS is in the table below.</span>}
    />
  );
}

function dotOf({ limit, rings, digits }: Reading, value: number) {
  const share = limit ? value / limit : rings ? MOST : 0;
  const place = Math.max(0, Math.min(MOST, share));
  return {
    value: place,
    low: place,
    high: place,
    role: rings ? ('alarm' as const) : ('ink' as const),
    shape: rings ? ('triangle' as const) : ('circle' as const),
    label: limit ? `${formatNumber(value, digits)} of ${formatNumber(limit, digits)}` : formatNumber(value, digits),
  };
}
