/** The outline of bars of equal width 1 from `base[i]` to `top[i]`, as an SVG path in a box of height `height`. */
export function stepArea(base: readonly number[], top: readonly number[], height: number): string {
  const level = (value: number) => Number((height * (1 - value)).toFixed(2));
  let path = '';
  let i = 0;
  while (i < top.length) {
    if (top[i] <= base[i]) {
      i++;
      continue;
    }
    const from = i;
    while (i < top.length && top[i] === top[from] && base[i] === base[from]) i++;
    path += `M${from} ${level(base[from])}V${level(top[from])}H${i}V${level(base[from])}z`;
  }
  return path;
}

/** The upper edge of bars of equal width 1, as an SVG path that begins and ends on the ground. */
export function stepLine(top: readonly number[], height: number): string {
  const level = (value: number) => Number((height * (1 - value)).toFixed(2));
  return `M0 ${height}${top.map((value, i) => `V${level(value)}H${i + 1}`).join('')}V${height}`;
}
