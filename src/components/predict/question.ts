import type { Declaration } from '../../../simulations/lib/define.ts';
import type { Summary } from '../../../simulations/lib/replicate.ts';
import type { WrittenQuestion } from '../../state/writtenQuestion.ts';
import type { NamedCurve } from './curve.ts';

/** One measure among those a question is about, with what many worlds say of it. */
export interface Candidate {
  measure: string;
  label: string;
  unit: string;
  digits: number;
  /** A difference is told with its sign. */
  difference: boolean;
  /** Of one run it is only known whether it is so: many worlds are counted. */
  counted?: true;
  /** Only what a verdict needs: it stands in the page. */
  summary: Pick<Summary, 'mean' | 'se' | 'n'>;
}

/** A question that a reader answers before the result is shown. The right answer is never written down: it is computed. */
export type Question = {
  /** The page and the question, e.g. `sessions/splitting/production`: what is said to it is kept under this id. */
  id: string;
  ask: string;
} & (
  | { kind: 'number'; measure: Candidate; range: readonly [number, number] }
  /** Which measure is the smallest, or the largest; of differences, the closest to zero, or the farthest from it? */
  | { kind: 'choice'; sought: 'smallest' | 'largest'; options: Candidate[] }
  /** From the largest to the smallest. */
  | { kind: 'order'; options: Candidate[] }
  /** What becomes of the first when it is replaced by the second? */
  | { kind: 'change'; from: Candidate; to: Candidate }
  /** How does it run? The reply is a height for each point. */
  | { kind: 'curve'; curve: NamedCurve }
);

/**
 * The question that an author wrote, with all that is asked and shown: `number:production`,
 * `choice:optimismRandom,optimismTemporal` for the smallest, `largest:…`, `order:…`, `change:optimismRandom,optimismTemporal`, `curve:auc`, each with
 * an id before it, as in `auc = curve:auc`. Throws with what there is when a name is unknown.
 */
export function questionOf(
  { id: own, kind, measures }: WrittenQuestion,
  ask: string,
  page: string,
  model: Declaration,
  summaries: Readonly<Record<string, Summary>>,
): Question {
  const text = `${kind}:${measures}`;
  if (own === null) {
    throw new Error(
      `A question has an id of its own, under which the answer is kept: "${measures[0]} = ${text}", say.`,
    );
  }
  const id = `${page}/${own}`;
  if (kind === 'curve') return { id, kind, ask, curve: curveOf(measures[0], model) };
  const candidates = measures.map((key) => candidate(key, model, summaries));
  const [first, second] = candidates;
  switch (kind) {
    case 'number': {
      const { range, label } = model.measures[first.measure];
      if (!range) throw new Error(`The measure "${first.measure}" of ${model.name} declares no range to predict over.`);
      return { id, kind, ask, measure: { ...first, label }, range };
    }
    case 'choice':
    case 'largest':
    case 'order':
      if (!second) throw new Error(`The question "${text}" needs two measures or more, separated by commas.`);
      if (kind === 'order') return { id, kind, ask, options: candidates };
      return { id, kind: 'choice', sought: kind === 'largest' ? 'largest' : 'smallest', ask, options: candidates };
    case 'change':
      if (!second) throw new Error(`The question "${text}" needs two measures: before and after.`);
      return { id, kind, ask, from: first, to: second };
    default:
      throw new Error(`A question is number, choice, largest, order, change or curve; found "${kind}" in "${text}".`);
  }
}

function curveOf(key: string, { name, curves = {} }: Declaration): NamedCurve {
  if (!Object.hasOwn(curves, key)) {
    throw new Error(`No curve "${key}" in ${name}. There are: ${Object.keys(curves).join(', ') || 'none'}.`);
  }
  return { key, ...curves[key] };
}

function candidate(measure: string, model: Declaration, summaries: Readonly<Record<string, Summary>>): Candidate {
  const declared = Object.hasOwn(model.measures, measure) ? model.measures[measure] : undefined;
  if (!declared) {
    const there = Object.keys(model.measures).join(', ');
    throw new Error(`No measure "${measure}" in ${model.name}. There are: ${there}.`);
  }
  const { label, short = label, unit, digits, difference = false, counted } = declared;
  const { mean, se, n } = summaries[measure];
  return { measure, label: short, unit, digits, difference, ...(counted && { counted }), summary: { mean, se, n } };
}
