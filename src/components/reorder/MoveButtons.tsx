import type { Reorder } from './useReorder.ts';

interface Props {
  item: string;
  reorder: Reorder;
  disabled: boolean;
}

/** The two buttons that move an item up and down. At an end one of them has no effect, and keeps the focus all the same. */
export function MoveButtons({ item, reorder: { order, nameOf, move }, disabled }: Props) {
  const ends = { up: order[0] === item, down: order.at(-1) === item };
  const button = (words: string, by: 1 | -1, end: boolean) => (
    <button
      type="button"
      className="quiet"
      data-move={by}
      disabled={disabled}
      aria-disabled={end || undefined}
      onClick={() => !end && move(item, by)}
    >
      {words}
      <span className="visually-hidden"> {nameOf(item)}</span>
    </button>
  );
  return (
    <>
      {button('Up', -1, ends.up)}
      {button('Down', 1, ends.down)}
    </>
  );
}
