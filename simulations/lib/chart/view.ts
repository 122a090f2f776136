import type { AnyValues } from '../define.ts';

/** A run that a picture shows. */
export interface Shown<R = unknown, V = AnyValues> {
  params: V;
  result: R;
}

/** The props of a view, which is a function of them. It computes no statistics and holds no state but hover. */
export interface ViewProps<R = unknown, V = AnyValues> extends Shown<R, V> {
  /** A run the reader keeps for comparison: drawn faintly behind. */
  pinned?: Shown<R, V> | undefined;
  /** The numbers that the reader predicted before seeing the result, by measure: drawn in ink. */
  predicted?: Readonly<Record<string, number>> | undefined;
  /** The curves that the reader drew before seeing the result, by the key of the curve: heights at equal steps along its axis. */
  drawn?: Readonly<Record<string, readonly number[]>> | undefined;
  /** The moment a player stands at, from 0; the whole when it is left out. */
  frame?: number | undefined;
}
