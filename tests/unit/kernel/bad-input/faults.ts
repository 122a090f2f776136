import { isDeepStrictEqual } from 'node:util';
import { holeIn } from './whole.ts';

/** What a call gave: a value, or an error. */
export type Answer = { value: unknown; error?: never } | { error: unknown; value?: never };

export function answerTo(ask: () => unknown): Answer {
  try {
    return { value: ask() };
  } catch (error) {
    return { error };
  }
}

/** "who: got this, needs that." */
const grammar = /^[^:]+: got .+, needs .+\.$/s;

/** An error names who complains, what was found and what is needed; NaN by its name. */
export function faultOfError(error: unknown, what: string): string | null {
  if (!(error instanceof RangeError)) return `throws ${String(error)}, no RangeError`;
  const { name, message } = error;
  if (!grammar.test(message)) return `does not say what was found and what is needed: ${name}: ${message}`;
  if (what.includes('NaN') && !message.includes('NaN')) return `does not name NaN: ${message}`;
  return /\d|NaN|Infinity|\bno\b|only|empty/.test(message) ? null : `does not say what was found: ${message}`;
}

/** A value is whole. NaN that went in must not vanish: it is refused, or the example says what becomes of it. */
export function faultOfValue(value: unknown, good: unknown, what: string): string | null {
  const hole = good === undefined && value === undefined ? null : holeIn(value);
  if (hole) return `gives NaN or nothing at ${hole}`;
  return what.includes('NaN') ? `lets NaN pass and gives ${JSON.stringify(value)}` : null;
}

export function faultOfDocumented(answer: Answer, wanted: unknown): string | null {
  if ('error' in answer) return `throws ${String(answer.error)}`;
  const { value } = answer;
  return isDeepStrictEqual(value, wanted) ? null : `gives ${JSON.stringify(value)}, not ${JSON.stringify(wanted)}`;
}
