/** A question as an author writes it, not yet held against the simulation: `production = number:production`. */
export interface WrittenQuestion {
  /** Null where the author gave it none. */
  id: string | null;
  kind: string;
  /** Of a curve, its key. */
  measures: string[];
}

/** Reads one question; total, so that whoever uses it can say what is wrong with it. */
export function readQuestion(text: string): WrittenQuestion {
  const [, id, rest] = /^(?:\s*([a-z0-9-]+)\s*=)?(.*)$/s.exec(text) ?? [];
  const [kind, list = ''] = (rest ?? text).split(':').map((part) => part.trim());
  return { id: id ?? null, kind, measures: list.split(',').map((measure) => measure.trim()) };
}

/** The measures of a question of which the answer tells what many worlds say. */
export const measuresAsked = ({ kind, measures }: WrittenQuestion): readonly string[] =>
  kind === 'curve' ? [] : measures;
