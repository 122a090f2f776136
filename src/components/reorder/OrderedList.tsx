import { MoveButtons } from './MoveButtons.tsx';
import { useReorder } from './useReorder.ts';

interface Props {
  /** The keys of all items, first to last. */
  order: readonly string[];
  nameOf: (item: string) => string;
  disabled: boolean;
  onOrder: (order: readonly string[]) => void;
}

/** A list whose order the reader makes. */
export function OrderedList({ disabled, ...given }: Props) {
  const reorder = useReorder(given);
  return (
    <div ref={reorder.box}>
      <ol className="ordering">
        {given.order.map((item) => (
          <li key={item} data-item={item}>
            <span>{given.nameOf(item)}</span>
            <MoveButtons {...{ item, reorder, disabled }} />
          </li>
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {reorder.announcement}
      </p>
    </div>
  );
}
