import { span } from '../lib/chart/fluid.ts';
import type { Moment } from './moment.ts';
import { day } from './TimePanel.tsx';

/** The days that have been served but whose labels are not here yet, and the morning on which the reader stands. */
export function Waiting({ moment, height }: { moment: Moment; height: number }) {
  const { today, settledUpTo, isMoment } = moment;
  return (
    <>
      <rect className="unknown" x={day(settledUpTo)} width={span(day, settledUpTo, today)} y={0} height={height} />
      {isMoment && <line className="today" x1={day(today)} x2={day(today)} y1={0} y2={height} />}
    </>
  );
}
