import type { Declaration } from '../../../simulations/lib/define.ts';
import { formatNumber } from '../../../simulations/lib/format.ts';
import type { Cell } from '../../state/judgeTrial.ts';
import { limited, type Par, summariesOf, worstOf } from '../../state/par.ts';
import type { Trial } from '../../state/trial.ts';

interface Props {
  trial: Trial;
  declaration: Declaration;
  par: Par;
  cells: readonly (readonly Cell[])[];
}

const [width, height, room] = [320, 200, 12];

/** Plans by the worst case of two limited measures, the limits as lines: what both keep lies in the marked corner. */
export function FrontPicture({ trial, declaration, par, cells }: Props) {
  const limits = limited(trial);
  const names = trial.columns
    .filter(({ limit }) => limit !== null)
    .map(({ measure }) => ({ ...declaration.measures[measure], measure }));
  const front = par.front.map(({ summaries }) => worstOf(trial, summaries));
  const mine = worstOf(trial, summariesOf(cells));
  const scale = (axis: 0 | 1) => {
    const values = [...front, mine].map((point) => point[axis]).concat(limits[axis].value);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const length = (axis === 0 ? width : height) - 2 * room;
    // Values that differ by powers of ten are drawn by powers of ten, so that a first plan does not crush the others.
    const powers = low > 0 && high > 20 * low;
    const [drawn, from, to] = powers ? [Math.log10, Math.log10(low), Math.log10(high)] : [Number, low, high];
    const at = (value: number) => room + ((drawn(value) - from) / (to - from || 1)) * length;
    return {
      low,
      high,
      powers,
      at: (value: number) => Math.round(10 * (axis === 0 ? at(value) : height - at(value))) / 10,
    };
  };
  const [x, y] = [scale(0), scale(1)];
  const say = (axis: 0 | 1, value: number) => `${formatNumber(value, names[axis].digits)} ${names[axis].unit}`.trim();
  const [left, top] = [x.at(limits[0].value), y.at(limits[1].value)];
  const corner = {
    x: limits[0].side === 'most' ? 0 : left,
    width: limits[0].side === 'most' ? left : width - left,
    y: limits[1].side === 'most' ? top : 0,
    height: limits[1].side === 'most' ? height - top : top,
  };
  return (
    <figure className="front-picture">
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <rect {...corner} className="front-kept" />
        <line x1={left} x2={left} y1={0} y2={height} className="front-limit" />
        <line x1={0} x2={width} y1={top} y2={top} className="front-limit" />
        {front.map(([a, b]) => (
          <circle key={`${a} ${b}`} cx={x.at(a)} cy={y.at(b)} r={4} className="front-plan" />
        ))}
        <path d={`M${x.at(mine[0]) - 6},${y.at(mine[1])}h12m-6,-6v12`} className="front-mine" />
      </svg>
      <figcaption>
        Dots are plans that none beats, the cross is yours. To the right: {names[0].label.toLowerCase()}, from{' '}
        {say(0, x.low)} to {say(0, x.high)}
        {x.powers && ', by powers of ten'}. Upwards: {names[1].label.toLowerCase()}, from {say(1, y.low)} to{' '}
        {say(1, y.high)}
        {y.powers && ', by powers of ten'}. In the shaded corner both limits hold. The table below has the numbers.
      </figcaption>
    </figure>
  );
}
