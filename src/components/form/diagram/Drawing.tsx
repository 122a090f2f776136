import type { CSSProperties } from 'react';
import type { Field } from '../../../course/fields.ts';

type Regions = Extract<Field, { kind: 'diagram' }>['regions'];

interface Props {
  regions: Regions;
  /** The words of the tag of a part; empty where it has none. */
  tagOf: (place: number) => string;
  /** The place of the part in hand. */
  held: number;
  /** Null until the page is awake. */
  onTake: ((place: number) => void) | null;
}

/** Parts as buttons in a grid, arrows behind them. Without a script the parts are plain boxes. */
export function Drawing({ regions, tagOf, held, onTake }: Props) {
  const size = (axis: 0 | 1) => Math.max(...regions.map(({ at }) => at[axis]));
  const grid = { '--columns': size(0), '--rows': size(1) } as CSSProperties;
  return (
    <div className="drawing-scroll">
      <div className="drawing" style={grid}>
        {regions.flatMap((from) =>
          from.to.flatMap((name) => {
            const to = regions.find(({ key }) => key === name);
            return to ? [<Arrow key={`${from.key} ${name}`} from={from.at} to={to.at} />] : [];
          }),
        )}
        {regions.map(({ key, label, at: [column, row] }, place) => (
          <div key={key} className="drawing-part" style={{ gridColumn: column, gridRow: row }}>
            <Part
              tag={tagOf(place)}
              label={`${place + 1}. ${label}`}
              held={held === place}
              onTake={onTake && (() => onTake(place))}
            />
          </div>
        ))}
      </div>
    </div>
  );
}

interface PartProps {
  label: string;
  tag: string;
  held: boolean;
  onTake: (() => void) | null;
}

function Part({ label, tag, held, onTake }: PartProps) {
  const words = (
    <>
      <b>{label}</b>
      {tag && <span>{tag}</span>}
    </>
  );
  if (!onTake) return <div className="drawing-box">{words}</div>;
  return (
    <button
      type="button"
      className="quiet drawing-box"
      aria-pressed={held}
      data-tagged={tag ? '' : undefined}
      onClick={onTake}
    >
      {words}
    </button>
  );
}

/** A line from the middle of one part to that of its neighbour, with a head where it can be seen. */
function Arrow({ from, to }: { from: readonly [number, number]; to: readonly [number, number] }) {
  const way = to[0] > from[0] ? 'right' : to[0] < from[0] ? 'left' : to[1] > from[1] ? 'down' : 'up';
  const first = { '--column': Math.min(from[0], to[0]) - 1, '--row': Math.min(from[1], to[1]) - 1 } as CSSProperties;
  return <i className="drawing-arrow" data-way={way} style={first} aria-hidden="true" />;
}
