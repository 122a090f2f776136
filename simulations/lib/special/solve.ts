/**
 * The x in [low, high] where an increasing function crosses `target`, to the last digits: Newton's method, and halving
 * wherever a step would leave the bracket. `rise` is the slope, or a guess of it. `start` counts only inside the
 * bracket. Throws when the bracket is not one and when the target is NaN. At most 200 calls of `f`, as a rule fewer
 * than 10.
 */
export function solve(
  f: (x: number) => number,
  target: number,
  { low, high, start, rise }: { low: number; high: number; start?: number; rise: (x: number) => number },
): number {
  if (!(low <= high) || Number.isNaN(target))
    throw new RangeError(`solve: got the bracket ${low} to ${high} for ${target}, needs low <= high and a number.`);
  let below = low;
  let above = high;
  let x = start !== undefined && start > low && start < high ? start : (low + high) / 2;
  for (let step = 0; step < 200; step++) {
    const miss = f(x) - target;
    if (miss === 0) return x;
    if (miss < 0) below = x;
    else above = x;
    const newton = x - miss / rise(x);
    // Every fourth step halves, so that a slope that misleads costs time and not the answer.
    const next = newton > below && newton < above && step % 4 !== 3 ? newton : (below + above) / 2;
    if (Math.abs(next - x) <= 1e-16 * Math.abs(x) || next === below || next === above) return next;
    x = next;
  }
  return x;
}
