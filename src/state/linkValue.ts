import { admit, type Param, read, type Value } from '../../simulations/lib/params.ts';
import { typedNumber } from './typedNumber.ts';

/**
 * The value of a parameter that a link's text plainly means, or null; and whether it is what the text asks for, or only
 * the nearest that is allowed. Punctuation, quotes and brackets that a text carries along are left out.
 */
export function linkValue(param: Param, text: string): { value: Value | null; asked: boolean } {
  for (const candidate of candidates(text)) {
    const meant = meaning(param, candidate);
    const value = meant === null ? null : admit(param, meant);
    if (value !== null) return { value, asked: same(meant, value) };
  }
  return { value: null, asked: false };
}

/** The text as it stands, then with less and less of what does not belong to it. */
export function candidates(text: string): string[] {
  // The sign = is written =3D in mail, and the 3D may stay behind.
  const begun = text.replace(/^3D(?=[\p{L}\d+-])/u, '');
  const cut = begun.replace(/([\p{L}\p{N}]\s*)[()[\]{}<>"'`|\\«»‹›“”„‘’].*$/su, '$1');
  return [text, begun, trimmed(begun), trimmed(cut)];
}

const trimmed = (text: string): string => text.replace(/^[^\p{L}\p{N}+.,−-]+|[^\p{L}\p{N}]+$/gu, '');

/** What a text means; a number also where it is written in another way, or out of range. */
function meaning(param: Param, text: string): Value | null {
  return 'min' in param ? typedNumber(text, param) : read(param, text);
}

/** Whether a value is the one that was meant, but for the digits that rounding to a step takes away. */
function same(meant: Value | null, value: Value): boolean {
  if (typeof meant !== 'number' || typeof value !== 'number') return meant === value;
  return Math.abs(meant - value) <= 1e-9 * Math.max(1, Math.abs(value));
}
