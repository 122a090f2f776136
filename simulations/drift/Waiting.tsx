import { Band } from '../lib/chart/Band.tsx';
import { Rule } from '../lib/chart/Rule.tsx';
import type { Scales } from '../lib/chart/scales.ts';
import type { Moment } from './moment.ts';

/** The days that have been served but whose labels are not here yet, and the morning on which the reader stands. */
export function Waiting({ in: here, moment }: { in: Scales; moment: Moment }) {
  return (
    <>
      <Band in={here} x={[moment.settledUpTo, moment.today]} role="unknown" />
      <Today in={here} moment={moment} />
    </>
  );
}

/** The morning on which the reader stands, unless it is the whole year that is shown. */
export function Today({ in: here, moment: { today, isMoment } }: { in: Scales; moment: Moment }) {
  return isMoment && <Rule in={here} x={today} role="ink" strong />;
}
