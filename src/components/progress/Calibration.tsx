import { Plot } from '../../../simulations/lib/chart/Plot.tsx';
import { scales } from '../../../simulations/lib/chart/scales.ts';
import type { Prediction } from '../../state/kept/prediction.ts';
import { calibrationOf, FEWEST, type Level, verdictOf } from '../../state/progress/calibration.ts';

/** How often the reader was right, by how sure they had said to be. */
export function Calibration({ predictions }: { predictions: readonly Prediction[] }) {
  const levels = calibrationOf(predictions);
  if (levels.length === 0) {
    return (
      <p>
        Nothing can be told yet. When a lab asks what you expect, you may say how sure you are; after a few answers this
        page shows how often you were right.
      </p>
    );
  }
  return (
    <>
      {levels.every((level) => verdictOf(level) === 'few') && (
        <p>
          Nothing can be told yet: with fewer than {FEWEST} answers at one level, chance decides. The intervals show how
          little is known.
        </p>
      )}
      <Picture levels={levels} />
      <ul>
        {levels.map((level) => (
          <li key={level.sure}>{inWords(level)}</li>
        ))}
      </ul>
    </>
  );
}

/** What was said against what came true, with 95 % intervals; on the line, both agree. */
function Picture({ levels }: { levels: readonly Level[] }) {
  const shared = scales({ x: [45, 100], y: [0, 100], height: 220, top: 24, within: [10, 97] });
  const { x, y, bottom } = shared;
  return (
    <Plot
      name="Came true, in percent"
      in={shared}
      axis="you were sure, in percent"
      ticks={[50, 60, 70, 80, 90]}
      note="A dot: what came true. The bar: its 95 % interval. The line: what you said. Below: how many answers."
    >
      {[0, 50, 100].map((tick) => (
        <g key={tick} className="axis">
          <line x1={x(45)} x2={x(100)} y1={y(tick)} y2={y(tick)} />
          <text x="0" y={y(tick) + 4}>
            {tick}
          </text>
        </g>
      ))}
      <line x1={x(45)} x2={x(100)} y1={y(45)} y2={y(100)} stroke="var(--muted)" strokeDasharray="4 4" />
      {levels.map(({ sure, right, of, low, high }) => (
        <g key={sure}>
          <line x1={x(sure)} x2={x(sure)} y1={y(100 * low)} y2={y(100 * high)} stroke="var(--ink)" strokeWidth="2" />
          <circle cx={x(sure)} cy={y((100 * right) / of)} r="5" fill="var(--ink)" />
          <text x={x(sure)} y={bottom - 4} dx="6">
            {of}
          </text>
        </g>
      ))}
    </Plot>
  );
}

function inWords(level: Level): string {
  const { sure, right, of, low, high } = level;
  const percent = (share: number) => Math.round(100 * share);
  const counted = `Of the ${of === 1 ? 'one thing' : `${of} things`} you were ${sure} % sure of, ${right} ${right === 1 ? 'was' : 'were'} right.`;
  const interval = `In the long run that may be ${percent(low)} to ${percent(high)} % (95 % interval)`;
  switch (verdictOf(level)) {
    case 'few':
      return `${counted} Too few to tell.`;
    case 'fits':
      return `${counted} ${interval}, which has room for what you said.`;
    case 'tooSure':
      return `${counted} ${interval}: you were surer than you were right.`;
    case 'notSureEnough':
      return `${counted} ${interval}: you could have been surer.`;
  }
}
