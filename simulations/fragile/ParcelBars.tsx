import { Plot } from '../lib/chart/Plot.tsx';
import { Rule } from '../lib/chart/Rule.tsx';
import { Steps } from '../lib/chart/Steps.tsx';
import { scales } from '../lib/chart/scales.ts';
import { formatNumber } from '../lib/format.ts';
import type { Parcel } from './result.ts';

/** Bars that a phone has room for. */
const MOST = 100;

/** One parcel as a bar a feature, before and after the change. */
export function ParcelBars({ parcel: { before, after, p } }: { parcel: Parcel }) {
  const shown = Math.min(MOST, before.length);
  const which = shown < before.length ? `, its first ${shown} features` : '';
  return (
    <>
      <Bars
        name={`One parcel${which}: the model says ${formatNumber(p, 2)}`}
        values={before.slice(0, shown)}
        role="rival"
      />
      <Bars name="The same parcel after the change: the model says 0.50" values={after.slice(0, shown)} role="alarm" />
    </>
  );
}

function Bars({ name, values, role }: { name: string; values: readonly number[]; role: 'rival' | 'alarm' }) {
  const here = scales({ x: [0, values.length], y: [-3.5, 3.5], height: 56, top: 4 });
  return (
    <Plot name={name} in={here}>
      <Steps in={here} from={0} width={1} heights={values} role={role} />
      <Rule in={here} y={0} role="rival" />
    </Plot>
  );
}
