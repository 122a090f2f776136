/** The prices of acting: what an action costs, and what it saves where the parcel would have been late. */
export interface Prices {
  cost: number;
  saving: number;
}

/** The probability from which acting pays, cost over saving; 0 where it is free, Infinity where it never pays. */
export function payingThreshold({ cost, saving }: Prices): number {
  if (cost === 0) return 0;
  return cost > saving ? Infinity : cost / saving;
}

/**
 * Marks with 1 the rows to act on: scores of at least `from`, and of those the `room` highest. Of rows that tie for the
 * last places, the first ones. O(n log n) where there is not room for all, else O(n).
 */
export function chosen(score: Float64Array, from: number, room: number): Uint8Array {
  const acted = new Uint8Array(score.length);
  if (room >= score.length) {
    for (let i = 0; i < score.length; i++) if (score[i] >= from) acted[i] = 1;
    return acted;
  }
  if (room === 0) return acted;
  const last = score.slice().sort()[score.length - room];
  let left = room;
  for (let i = 0; i < score.length; i++) if (score[i] > last) left -= 1;
  for (let i = 0; i < score.length; i++) {
    if (score[i] < from || score[i] < last || (score[i] === last && left === 0)) continue;
    if (score[i] === last) left -= 1;
    acted[i] = 1;
  }
  return acted;
}
