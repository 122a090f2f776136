/**
 * A function of lists that answers at once when it is asked about equal numbers again, as by the week of a twin world
 * that its drift has not touched. Lists are found by their first number; they are kept, and must not be changed.
 */
export function recalled<T>(answer: (list: Float64Array) => T): (list: Float64Array) => T {
  const known = new Map<number, { list: Float64Array; answered: T }>();
  return (list) => {
    const before = known.get(list[0]);
    if (before && areEqual(before.list, list)) return before.answered;
    const answered = answer(list);
    known.set(list[0], { list, answered });
    return answered;
  };
}

function areEqual(a: Float64Array, b: Float64Array): boolean {
  if (a.length !== b.length) return false;
  if (a.buffer === b.buffer && a.byteOffset === b.byteOffset) return true;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
