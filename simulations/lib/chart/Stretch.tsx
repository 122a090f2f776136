import { relativePath } from './relativePath.ts';
import type { Scales } from './scales.ts';

interface Props {
  in: Scales;
  /** A path in percent of the width and pixels from the top; nothing is drawn where it is empty. */
  d: string | null;
  className: string;
}

/** One path, stretched to the width of its picture; its strokes keep their width. */
export function Stretch({ in: { bottom }, d, className }: Props) {
  if (!d) return null;
  return (
    <svg
      width="100%"
      height={bottom}
      viewBox={`0 0 100 ${bottom}`}
      preserveAspectRatio="none"
      overflow="visible"
      aria-hidden="true"
    >
      <path className={className} d={relativePath(d)} />
    </svg>
  );
}
