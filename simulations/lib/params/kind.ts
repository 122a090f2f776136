/** The value of any parameter. */
export type Value = number | string | boolean;

/** The part of a declaration that every kind of parameter has. */
export interface Shared {
  /** The words beside the control. */
  label: string;
  /** The effect, in one line. */
  help?: string;
  /** Controls of a group stand together, under this name. */
  group?: string;
  /** Shown only under "more". */
  more?: boolean;
  /** The control acts only while another parameter has one of these values; `otherwise` says so to the reader. */
  when?: { param: string; is: readonly Value[]; otherwise: string };
}

/** Everything that has to be known of one kind of parameter; only its control is drawn elsewhere. */
export interface Kind<P, V extends Value> {
  /** The nearest value that the declaration allows, or null when `value` is not of this kind at all. */
  admit(param: P, value: unknown): V | null;
  /**
   * The value that a text says in the form of `write`, or null when it says none or one that is out of range. Whoever
   * wants to be lenient with what people type mends the text before.
   */
  read(param: P, text: string): V | null;
  /** A value as text, for a link or a command line; `read` gives it back. */
  write(param: P, value: V): string;
  /** A value as its control shows it. */
  inWords(param: P, value: V): string;
  /** The texts that `read` takes, so that "needs" can stand before it. */
  allowed(param: P): string;
  /** The outermost values, or all where there are few: a model is tried at each of them. */
  ends(param: P): V[];
  /** A value for `u` from 0 to below 1, in the neighbourhood of the default where others would make a run much longer. */
  vary(param: P, u: number): V;
}
