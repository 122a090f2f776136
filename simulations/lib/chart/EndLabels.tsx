import { memo } from 'react';
import { alike } from './alike.ts';
import type { Role } from './role.ts';
import type { Scales } from './scales.ts';
import { spread } from './spread.ts';

interface Props {
  in: Scales;
  /** Names, and the values of y at which their lines end. */
  labels: readonly { y: number; text: string; role: Role }[];
  /** Pixels that a line of text takes. */
  gap?: number;
}

/** The names of lines, right of where they end, none over another. */
export const EndLabels = memo(function EndLabels({ in: { y, top, bottom }, labels, gap = 15 }: Props) {
  const places = spread(
    labels.map((label) => y(label.y)),
    gap,
    top + 2,
    bottom - 2,
  );
  return labels.map(({ text, role }, i) => (
    <text key={i} className={`label ${role}`} x="100%" dx={6} y={places[i] + 4}>
      {text}
    </text>
  ));
}, alike);
