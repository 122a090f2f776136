/** How words beside a place at `percent` of the width are turned, so that they stay within a narrow picture. */
export function inwards(percent: number): 'start' | 'middle' | 'end' {
  if (percent < 18) return 'start';
  return percent > 82 ? 'end' : 'middle';
}
