import { type RefObject, useEffect, useRef, useState } from 'react';

interface Given {
  /** The keys of all items, first to last. */
  order: readonly string[];
  /** What an item is called when it is spoken of. */
  nameOf: (item: string) => string;
  onOrder: (order: readonly string[]) => void;
}

/** An order that is changed one place at a time. */
export interface Reorder extends Given {
  /** Around all items, each of which is an element with `data-item`. */
  box: RefObject<HTMLDivElement | null>;
  move: (item: string, by: 1 | -1) => void;
  /** Where the item that was moved last stands, for whoever does not see it. */
  announcement: string;
}

/** Moves items, says where they went, and keeps the focus on the button that moved one. */
export function useReorder({ order, nameOf, onOrder }: Given): Reorder {
  const [moved, setMoved] = useState<{ item: string; by: 1 | -1 } | null>(null);
  const box = useRef<HTMLDivElement>(null);

  // A moved item takes its buttons along, and the browser lets go of the focus.
  useEffect(() => {
    if (!moved) return;
    const item = box.current?.querySelector(`[data-item="${CSS.escape(moved.item)}"]`);
    item?.querySelector<HTMLButtonElement>(`[data-move="${moved.by}"]`)?.focus();
  }, [moved]);

  return {
    order,
    nameOf,
    onOrder,
    box,
    move(item, by) {
      const from = order.indexOf(item);
      onOrder(order.toSpliced(from, 1).toSpliced(from + by, 0, item));
      setMoved({ item, by });
    },
    announcement: moved
      ? `${nameOf(moved.item)} is now number ${order.indexOf(moved.item) + 1} of ${order.length}.`
      : '',
  };
}
