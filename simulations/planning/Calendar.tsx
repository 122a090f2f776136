import { Band } from '../lib/chart/Band.tsx';
import { Plot } from '../lib/chart/Plot.tsx';
import { scales } from '../lib/chart/scales.ts';
import type { Stretch } from './carryOut.ts';
import { phaseKeys, phases } from './phases.ts';
import type { PlanningResult } from './result.ts';
import { cut, weeks } from './words.ts';

const ROW = 32;

/** The project of median length: when it was in which phase, and whence it was sent back. */
export function Calendar({ result: { example, plans } }: { result: PlanningResult }) {
  const { total, stretches } = example;
  const here = scales({ x: [0, Math.ceil(total)], y: [0, phaseKeys.length], height: ROW * phaseKeys.length });
  return (
    <Plot
      name={
        <>
          One project of median length {cut(plans.chosen.increments)}, {weeks(total)}:{' '}
          <span className="deployed role">■</span> work of the plan, <span className="alarm role">▼</span> sent back
        </>
      }
      in={here}
      axis="weeks"
    >
      {phaseKeys.map((key, row) => (
        <text key={key} className="row-name" x={0} y={row * ROW + 12}>
          {phases[key]}
        </text>
      ))}
      {stretches.map((stretch, i) => (
        <Spent key={i} stretch={stretch} here={here} />
      ))}
    </Plot>
  );
}

function Spent({ stretch: { phase, from, to, foundAt }, here }: { stretch: Stretch; here: ReturnType<typeof scales> }) {
  if (phase === null) return null;
  const level = phaseKeys.length - phaseKeys.indexOf(phase);
  if (!foundAt) return <Band in={here} x={[from, to]} y={[level - 0.88, level - 0.5]} role="deployed" />;
  const [y, below] = [here.y(level - 0.5), here.y(phaseKeys.length - phaseKeys.indexOf(foundAt) - 0.5)];
  return (
    <>
      <Band in={here} x={[from, to]} y={[level - 0.88, level - 0.5]} role="alarm" />
      <g className="rule alarm">
        <line x1={here.x(from)} x2={here.x(from)} y1={y} y2={below} />
      </g>
    </>
  );
}
