/** Text that lies over lines keeps a rim of paper: attributes of an SVG text. */
export const rim = {
  paintOrder: 'stroke',
  stroke: 'var(--paper)',
  strokeWidth: 4,
  strokeLinejoin: 'round',
} as const;
