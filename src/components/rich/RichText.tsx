import { createElement, type ReactNode } from 'react';
import type { Rich } from '../../course/rich.ts';

/** A text that came as data, drawn with its markup: no HTML is written, so no policy is touched. */
export function RichText({ text }: { text: readonly Rich[] }): ReactNode {
  return text.map((piece, place) => drawn(piece, place));
}

function drawn(piece: Rich, key: number): ReactNode {
  if (typeof piece === 'string') return piece;
  const [tag, children, href] = piece;
  const attributes = { key, ...(href !== undefined && { href }), ...(tag === 'pre' && { tabIndex: 0 }) };
  return createElement(tag, attributes, ...children.map(drawn));
}
