import { Guess } from '../lib/chart/Guess.tsx';
import { Line } from '../lib/chart/Line.tsx';
import { Plot } from '../lib/chart/Plot.tsx';
import { type Ruled, Rules, ruleRoom } from '../lib/chart/Rules.tsx';
import { scales } from '../lib/chart/scales.ts';
import { formatNumber } from '../lib/format.ts';
import { half as halfDone } from './numbers.ts';
import type { Plan, PlanningResult } from './result.ts';

interface Props {
  result: PlanningResult;
  projects: number;
  /** The reader's guess of the weeks until half are done. */
  guess: number | undefined;
}

/** The share of projects done by each week, in both ways to cut the work, beside the sum of the most likely durations. */
export function DoneBy({ result: { plans, weeks, sumOfModes }, projects, guess }: Props) {
  const { chosen, other } = plans;
  const same = chosen.increments === other.increments;
  const rules: Ruled[] = [
    { x: sumOfModes, text: `plan ${formatNumber(sumOfModes, 1)}`, role: 'ink' },
    { ...half(chosen), role: 'deployed', strong: true },
    ...(same ? [] : [{ ...half(other), role: 'rival' as const }]),
  ];
  const here = scales({ x: [0, weeks[weeks.length - 1]], y: [0, 1], height: 130, top: ruleRoom(rules.length) });
  const places = (shares: readonly number[]) => shares.map((share, i) => [weeks[i], share] as const);
  return (
    <Plot
      name={`Share of ${formatNumber(projects)} projects done by each week; the upright lines: when half are done, and the plan`}
      in={here}
      axis="weeks"
      note={
        <span className="quiet">
          Faint: the share of projects of which a first increment is in use. The height runs from none to all.
        </span>
      }
    >
      <Rules in={here} rules={rules.sort((a, b) => a.x - b.x)} />
      <Line in={here} role="faint" places={[...places(chosen.inUseBy), null, ...(same ? [] : places(other.inUseBy))]} />
      {!same && <Line in={here} role="rival" places={places(other.doneBy)} />}
      <Line in={here} role="deployed" strong places={places(chosen.doneBy)} />
      <Guess in={here} value={guess} reading={halfDone} />
    </Plot>
  );
}

/** The week by which half are done, named by the number of pieces: few words, for a phone. */
function half({ increments, weeks }: Plan): Pick<Ruled, 'x' | 'text'> {
  const name = increments === 1 ? 'one piece' : `${increments} increments`;
  return { x: weeks.p50.value, text: `${name} ${formatNumber(weeks.p50.value, 1)}` };
}
