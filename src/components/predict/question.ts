import type { Declaration } from '../../../simulations/lib/define.ts';
import { formatNumber, formatSigned } from '../../../simulations/lib/format.ts';
import type { Summary } from '../../../simulations/lib/replicate.ts';
import type { Reply } from '../../state/kept/prediction.ts';
import type { Outcome } from '../../state/messages.ts';
import type { WrittenQuestion } from '../../state/writtenQuestion.ts';
import { curveVerdict, type NamedCurve } from './curve.ts';

/** One measure among those a question is about, with what many worlds say of it. */
export interface Candidate {
  measure: string;
  label: string;
  unit: string;
  digits: number;
  /** A difference is told with its sign. */
  difference: boolean;
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
  /** Which measure is the smallest, or, of differences, the closest to zero? */
  | { kind: 'choice'; options: Candidate[] }
  /** From the largest to the smallest. */
  | { kind: 'order'; options: Candidate[] }
  /** What becomes of the first when it is replaced by the second? */
  | { kind: 'change'; from: Candidate; to: Candidate }
  /** How does it run? The reply is a height for each point. */
  | { kind: 'curve'; curve: NamedCurve }
);

export const CHANGES = {
  vanishes: 'It all but vanishes',
  shrinks: 'It shrinks to about half',
  stays: 'It stays about as it is',
} as const;

/**
 * The question that an author wrote, with all that is asked and shown: `number:production`,
 * `choice:optimismRandom,optimismTemporal`, `order:…`, `change:optimismRandom,optimismTemporal`, `curve:auc`, each with
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
    case 'order':
      if (!second) throw new Error(`The question "${text}" needs two measures or more, separated by commas.`);
      return { id, kind, ask, options: candidates };
    case 'change':
      if (!second) throw new Error(`The question "${text}" needs two measures: before and after.`);
      return { id, kind, ask, from: first, to: second };
    default:
      throw new Error(`A question is number, choice, order, change or curve; found "${kind}" in "${text}".`);
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
  const { label, short = label, unit, digits, difference = false } = declared;
  const { mean, se, n } = summaries[measure];
  return { measure, label: short, unit, digits, difference, summary: { mean, se, n } };
}

/** Whether a reply agrees with the worlds; null where right and wrong are a matter of degree. */
function isRight(question: Question, reply: Reply): boolean | null {
  switch (question.kind) {
    case 'number':
    case 'curve':
      return null;
    case 'choice':
      return closest(question.options).some(({ measure }) => measure === reply);
    case 'order':
      return swaps(question.options, reply as readonly string[]) === 0;
    case 'change':
      return changeOf(question.from, question.to) === reply;
  }
}

/** The gap between what was said and what came out, in words. */
export function verdict(question: Question, reply: Reply, here: Pick<Outcome, 'measures' | 'curves'>): string {
  switch (question.kind) {
    case 'number': {
      const { measure, digits, summary } = question.measure;
      const said = reply as number;
      const found = here.measures[measure];
      const gap = found - said;
      const size = formatNumber(Math.abs(gap), digits);
      const side = Number(gap.toFixed(digits)) === 0 ? 'just as you said' : `${size} ${gap > 0 ? 'higher' : 'lower'}`;
      return `You said ${formatNumber(said, digits)}. In this run it is ${formatNumber(found, digits)}: ${side}. On average over ${summary.n} worlds it is ${formatNumber(summary.mean, digits)}.`;
    }
    case 'choice': {
      const best = closest(question.options);
      const named = best.map((option) => `${option.label} (${meanOf(option)})`);
      const lead = isRight(question, reply) ? 'You chose well.' : 'The worlds disagree.';
      return `${lead} ${best[0].difference ? 'Closest to zero' : 'Smallest'} over ${best[0].summary.n} worlds: ${named.join(', ')}.`;
    }
    case 'order': {
      const wrong = swaps(question.options, reply as readonly string[]);
      const truth = [...question.options].sort((a, b) => b.summary.mean - a.summary.mean);
      const named = truth.map((option) => `${option.label} ${meanOf(option)}`);
      const lead =
        wrong === 0
          ? 'Your order holds.'
          : `${wrong} ${wrong === 1 ? 'pair stands' : 'pairs stand'} the wrong way round.`;
      return `${lead} Over ${truth[0].summary.n} worlds: ${named.join('; ')}.`;
    }
    case 'change': {
      const { from, to } = question;
      const lead = isRight(question, reply) ? 'You were right.' : 'It does something else.';
      return `${lead} ${CHANGES[changeOf(from, to)]}: ${meanOf(from)} before, ${meanOf(to)} after, on average over ${to.summary.n} worlds.`;
    }
    case 'curve':
      return curveVerdict(question.curve, reply as readonly number[], here.curves[question.curve.key]);
  }
}

function meanOf({ difference, summary, digits }: Candidate): string {
  return (difference ? formatSigned : formatNumber)(summary.mean, digits);
}

/** The candidates that noise cannot tell from the one closest to zero. */
function closest(options: readonly Candidate[]): Candidate[] {
  const best = options.reduce((a, b) => (Math.abs(b.summary.mean) < Math.abs(a.summary.mean) ? b : a));
  return options.filter(({ summary }) => {
    const noise = 2 * Math.sqrt(summary.se * summary.se + best.summary.se * best.summary.se);
    return Math.abs(summary.mean) - Math.abs(best.summary.mean) <= noise;
  });
}

/** How many pairs differ from the order of the means by more than noise. */
function swaps(options: readonly Candidate[], order: readonly string[]): number {
  const summaries = order.map((measure) => options.find((option) => option.measure === measure)?.summary);
  let count = 0;
  for (let i = 0; i < summaries.length; i++) {
    for (let j = i + 1; j < summaries.length; j++) {
      const [first, second] = [summaries[i], summaries[j]];
      if (!first || !second) continue;
      const noise = 2 * Math.sqrt(first.se * first.se + second.se * second.se);
      if (second.mean - first.mean > noise) count++;
    }
  }
  return count;
}

function changeOf(from: Candidate, to: Candidate): keyof typeof CHANGES {
  const share = to.summary.mean / from.summary.mean;
  if (Math.abs(share) < 0.25) return 'vanishes';
  return share < 0.75 ? 'shrinks' : 'stays';
}
