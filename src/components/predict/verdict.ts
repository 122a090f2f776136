import { formatNumber, formatSigned } from '../../../simulations/lib/format.ts';
import type { Reply } from '../../state/kept/prediction.ts';
import type { Outcome } from '../../state/messages.ts';
import { curveVerdict } from './curve.ts';
import type { Candidate, Question } from './question.ts';
import { CHANGES, changeOf, isRight, sought, soughtInWords, swaps } from './right.ts';

/** The gap between what was said and what came out, in words. */
export function verdict(question: Question, reply: Reply, here: Pick<Outcome, 'measures' | 'curves'>): string {
  switch (question.kind) {
    case 'number': {
      const { measure, digits, summary, counted } = question.measure;
      const said = reply as number;
      const found = here.measures[measure];
      if (counted) {
        const times = `of ${summary.n} worlds it is so in ${Math.round(summary.mean * summary.n)}: a share of ${formatNumber(summary.mean, digits)}`;
        return `You said ${formatNumber(said, digits)}. In this run it is ${found === 1 ? 'so' : 'not so'}; ${times}.`;
      }
      // Of the numbers as they stand here: a reader may take one from the other.
      const gap = Number(found.toFixed(digits)) - Number(said.toFixed(digits));
      // A run has whole models or alarms, and "6.0" of them looks unfinished; a mean of many worlds keeps its decimals.
      const shown = (value: number) =>
        formatNumber(value, Number.isInteger(found) && Number.isInteger(value) ? 0 : digits);
      const size = shown(Number(Math.abs(gap).toFixed(digits)));
      const side = Number(gap.toFixed(digits)) === 0 ? 'just as you said' : `${size} ${gap > 0 ? 'higher' : 'lower'}`;
      return `You said ${shown(said)}. In this run it is ${shown(found)}: ${side}. On average over ${summary.n} worlds it is ${formatNumber(summary.mean, digits)}.`;
    }
    case 'choice': {
      const best = sought(question);
      const named = best.map((option) => `${option.label} (${meanOf(option)})`);
      const chosen = question.options.find(({ measure }) => measure === reply);
      const said = chosen ? `You chose ${chosen.label} (${meanOf(chosen)}).` : 'The worlds disagree.';
      const lead = isRight(question, reply) ? 'You chose well.' : said;
      const what = soughtInWords(question).replace(/^the /, '');
      return `${lead} ${what[0].toUpperCase()}${what.slice(1)} over ${best[0].summary.n} worlds: ${named.join(', ')}.`;
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
