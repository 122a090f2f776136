import type { Deed } from '../../state/reviews.ts';

/** What was taken back; null where there was nothing. */
export function undoneInWords(undone: Deed | null): string {
  if (undone === null) return 'Nothing was done today that could be taken back.';
  if (undone.does === 'grade') return 'Taken back. The question stands here again.';
  return undone.ids.length === 1
    ? 'The redo is taken back. The question comes as it did before.'
    : `The redo of ${undone.ids.length} questions is taken back. They come as they did before.`;
}
