import { arc, edgeBack, phaseAt } from '../loop/geometry.ts';
import type { MapPhase } from './verdict.ts';

interface Props {
  phases: readonly MapPhase[];
  /** Keys of phases: where the event was noticed, where it leads, where else it could, and where the reader put it. */
  from: string;
  to: string;
  second: string;
  placed: string;
}

/** The ring with the way that an event takes. Everything it shows stands beside it in words. */
export function Chord({ phases, from, to, second, placed }: Props) {
  const place = (key: string) => phases.findIndex((phase) => phase.key === key);
  const way = from === to ? null : edgeBack(place(from), place(to), 0);
  return (
    <svg className="event-ring" viewBox="-180 -116 360 224" aria-hidden="true" focusable="false">
      <path className="event-arcs" d={phases.map((_, i) => arc(i).line).join('')} />
      {way && <path className="event-way" d={way.line} />}
      {way && <path className="event-head" d={way.head} />}
      {phases.map(({ key, title }, i) => {
        const { x, y } = phaseAt(i);
        const right = x > 20;
        const left = x < -20;
        return (
          <g key={key}>
            <circle cx={x} cy={y} r={key === to ? 7 : 4.5} className={key === to ? 'best' : undefined} />
            {key === second && <circle cx={x} cy={y} r={9} className="second" />}
            <text
              x={x + (right ? 13 : left ? -13 : 0)}
              y={y + (right || left ? 4 : -13)}
              textAnchor={right ? 'start' : left ? 'end' : 'middle'}
              className={key === to ? 'strong' : undefined}
            >
              {title}
              {key === placed && key !== to ? ' (you)' : ''}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
