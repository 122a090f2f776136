/** Whether no number is smaller than the one before it; false where one is NaN beside another. O(n). */
export function rises(numbers: ArrayLike<number>): boolean {
  for (let i = 1; i < numbers.length; i++) if (!(numbers[i] >= numbers[i - 1])) return false;
  return true;
}
