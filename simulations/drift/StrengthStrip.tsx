import { memo } from 'react';
import { alike } from '../lib/chart/alike.ts';
import { Plot } from '../lib/chart/Plot.tsx';
import { Rule } from '../lib/chart/Rule.tsx';
import { Steps } from '../lib/chart/Steps.tsx';
import { overDays } from './TimePanel.tsx';

interface Props {
  /** How much of the drift is there on each day, 0 to 1. */
  strength: readonly number[];
  onset: number | null;
}

const here = overDays([0, 1], 22);

/** What the world does, above everything else: nobody but a simulation sees it. */
export const StrengthStrip = memo(function StrengthStrip({ strength, onset }: Props) {
  const late = onset !== null && onset > 180;
  return (
    <Plot name="How much of the drift is there (only a simulation knows)" in={here}>
      <Steps in={here} from={0} width={1} heights={strength} role="faint" />
      <Rule in={here} y={0} role="faint" />
      {onset === null ? (
        <text className="label faint" x="0%" y={15}>
          nothing drifts
        </text>
      ) : (
        <text x={here.x(onset)} dx={late ? -6 : 6} y={15} textAnchor={late ? 'end' : 'start'}>
          day {onset}
        </text>
      )}
    </Plot>
  );
}, alike);
