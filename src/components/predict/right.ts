import { formatNumber } from '../../../simulations/lib/format.ts';
import type { Reply, Sure } from '../../state/kept/prediction.ts';
import type { Candidate, Question } from './question.ts';

export const CHANGES = {
  vanishes: 'It all but vanishes',
  shrinks: 'It shrinks to about half',
  stays: 'It stays about as it is',
} as const;

/**
 * Whether a reply agrees with the worlds; null where right and wrong are a matter of degree. A number is right when the
 * mean of the worlds lies within `margin` of it. A choice is right when its interval overlaps with that of the best, an order
 * when no pair whose intervals lie apart stands the wrong way round.
 */
export function isRight(question: Question, reply: Reply): boolean | null {
  switch (question.kind) {
    case 'number':
      // A guess that lies a margin away counts, however its decimals are rounded in binary.
      return Math.abs(question.measure.summary.mean - (reply as number)) <= margin(question) * (1 + 1e-9);
    case 'curve':
      return null;
    case 'choice':
      return sought(question).some(({ measure }) => measure === reply);
    case 'order':
      return swaps(question.options, reply as readonly string[]) === 0;
    case 'change':
      return changeOf(question.from, question.to) === reply;
  }
}

/** How far from a number the mean of the worlds may lie for it to count as right: a tenth of the range that is asked over. */
function margin({ measure: { digits }, range: [low, high] }: Extract<Question, { kind: 'number' }>): number {
  const fine = 10 ** -digits;
  return Number((Math.max(1, Math.round((high - low) / 10 / fine)) * fine).toFixed(digits));
}

/** What somebody may be sure of, as the end of a question; null where right and wrong are a matter of degree. */
export function claim(question: Question): string | null {
  switch (question.kind) {
    case 'number': {
      const { digits, unit, summary } = question.measure;
      return `the mean over ${summary.n} worlds is within ${formatNumber(margin(question), digits)}${unit && ` ${unit}`} of your guess`;
    }
    case 'choice':
      return `it is ${soughtInWords(question)} over ${question.options[0].summary.n} worlds`;
    case 'order':
      return `every pair stands the right way round over ${question.options[0].summary.n} worlds`;
    case 'change':
      return `that is what happens over ${question.to.summary.n} worlds`;
    case 'curve':
      return null;
  }
}

/** How sure somebody was, beside whether it came true; nothing where that cannot be told. */
export function surenessInWords(question: Question, reply: Reply, sure: Sure): string {
  const right = isRight(question, reply);
  return right === null ? '' : `You were ${sure} % sure that ${claim(question)}: it ${right ? 'is so' : 'is not so'}.`;
}

type Choice = Extract<Question, { kind: 'choice' }>;

/** The one that is sought, and those whose intervals overlap with its own. */
export function sought({ sought, options }: Choice): Candidate[] {
  const size = ({ summary }: Candidate) => (sought === 'smallest' ? 1 : -1) * Math.abs(summary.mean);
  const best = options.reduce((a, b) => (size(b) < size(a) ? b : a));
  return options.filter((one) => size(one) - size(best) <= reach(one.summary) + reach(best.summary));
}

/** What is sought among them: "the smallest". */
export function soughtInWords({ sought, options: [{ difference }] }: Choice): string {
  if (difference) return sought === 'smallest' ? 'closest to zero' : 'farthest from zero';
  return `the ${sought}`;
}

/** How many pairs stand against the order of the means, and have intervals that do not overlap. */
export function swaps(options: readonly Candidate[], order: readonly string[]): number {
  const summaries = order.map((measure) => options.find((option) => option.measure === measure)?.summary);
  let count = 0;
  for (let i = 0; i < summaries.length; i++) {
    for (let j = i + 1; j < summaries.length; j++) {
      const [first, second] = [summaries[i], summaries[j]];
      if (!first || !second) continue;
      if (second.mean - first.mean > reach(first) + reach(second)) count++;
    }
  }
  return count;
}

/** How far the 95 % interval of a mean reaches to each side. */
function reach({ se }: Candidate['summary']): number {
  return 1.96 * se;
}

export function changeOf(from: Candidate, to: Candidate): keyof typeof CHANGES {
  const share = to.summary.mean / from.summary.mean;
  if (Math.abs(share) < 0.25) return 'vanishes';
  return share < 0.75 ? 'shrinks' : 'stays';
}
