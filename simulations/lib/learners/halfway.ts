/** The mean of two values, below the upper one even when they are neighbouring floating-point numbers. */
export function halfway(lower: number, upper: number): number {
  const middle = lower / 2 + upper / 2;
  return middle < upper ? middle : lower;
}
