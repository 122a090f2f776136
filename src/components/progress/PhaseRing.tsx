import type { PhaseProgress } from '../../state/progress/progress.ts';
import { arc, FRAME, nameAt, phaseAt, placeIn } from '../loop/geometry.ts';

/** The lifecycle as a ring; the way from a phase to the next is thick as far as the phase is done. A phase without a session is only named. */
export function PhaseRing({ phases }: { phases: readonly PhaseProgress[] }) {
  const arcs = phases.map((_, place) => arc(place));
  return (
    <div className="loop">
      <div className="loop-ring">
        <svg viewBox={Object.values(FRAME).join(' ')} aria-hidden="true" focusable="false">
          <g className="loop-arcs">
            <path d={arcs.map(({ line }) => line).join('')} />
            <path className="head" d={arcs.map(({ head }) => head).join('')} />
          </g>
          {phases.map(
            ({ key, share }, place) =>
              share !== null &&
              share > 0 && (
                <path
                  key={key}
                  className="loop-filled"
                  d={arcs[place].line}
                  pathLength={100}
                  strokeDasharray={`${100 * share} 100`}
                />
              ),
          )}
          <g className="loop-nodes">
            {phases.map(({ key, share }, place) => {
              const { x, y } = phaseAt(place);
              return <circle key={key} cx={x} cy={y} r="4.5" className={share === 1 ? 'lit' : undefined} />;
            })}
          </g>
        </svg>
        <ol className="loop-phases">
          {phases.map(({ key, title, share }, place) => {
            const name = nameAt(place, 0);
            const look = { className: 'loop-phase', 'data-side': name.side, style: placeIn(name) };
            return (
              <li key={key}>
                {share === null ? (
                  <span {...look}>{title}</span>
                ) : (
                  <a {...look} href={`#${key}`}>
                    {title}
                    <br />
                    {Math.floor(100 * share)} %
                  </a>
                )}
              </li>
            );
          })}
        </ol>
      </div>
    </div>
  );
}
