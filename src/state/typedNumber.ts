import type { NumberParam } from '../../simulations/lib/params/number.ts';

const MOST_CHARACTERS = 60;

type Bounds = Pick<NumberParam, 'min' | 'max' | 'step' | 'unit'>;

/**
 * The number that is plainly meant by a text: with a decimal point or comma, thousands set apart, the digits of any
 * script, an exponent, the unit behind it. Null when it is none. The bounds decide what may be read in two ways:
 * `1,500` is 1500 where whole numbers up to 50 000 stand, and 1.5 where 0 to 5 do. The number may lie out of bounds.
 */
export function typedNumber(text: string, bounds: Bounds): number | null {
  // NFKC would make 1/2 of ½ and 102 of 10².
  if (text.length > MOST_CHARACTERS || /[\p{No}\p{Nl}]/u.test(text)) return null;
  const found = /^([+-]?)[€$£]? ?(\d[\d., ]*|[.,]\d+)(e[+-]?\d{1,4})? ?(.*)$/i.exec(inPlainSigns(text));
  if (!found) return null;
  const [, sign, digits, exponent = '', unit] = found;
  const scale = scaleOf(unit, bounds);
  const sized = readings(digits.replace(/[., ]+$/, '')).map(
    (reading) => Number(`${sign}${reading}${exponent}`) * scale,
  );
  return scale === 0 || sized.length === 0 ? null : meant(sized, bounds);
}

/** ASCII digits, a hyphen for every minus sign, a space for whatever sets thousands apart. */
function inPlainSigns(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll('\u066b', '.')
    .replaceAll('\u060c', ',')
    .replace(/['\u2018\u2019\u066c_\s]+/g, ' ')
    .trim();
}

/** The digits of every script stand in a row of ten. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) as number;
  let below = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - below - 1))) below++;
  return String(below % 10);
}

const GROUPED = /^\d{1,3}([., ])(\d{2,3}\1)*\d{3}$/;

/** What digits with points, commas and spaces can say, as decimal numbers; where there are two, the whole one first. */
function readings(digits: string): string[] {
  const [, whole, after] = /^(.*?)(?:[.,](\d*))?$/.exec(digits) as RegExpExecArray;
  const grouped = (part: string) => (GROUPED.test(part) ? [part.replace(/[., ]/g, '')] : []);
  const decimal = (part: string) => (/^\d*$/.test(part) ? [part] : grouped(part)).map((w) => `${w || 0}.${after || 0}`);
  if (after === undefined) return /^\d+$/.test(whole) ? [whole] : grouped(whole);
  const mark = digits[whole.length];
  if (whole.includes(mark)) return grouped(digits);
  return /^[1-9]/.test(whole) ? [...grouped(digits), ...decimal(whole)] : decimal(whole);
}

function meant([first, second = first]: readonly number[], { min, max, step }: Bounds): number {
  const fits = (value: number) => value >= min && value <= max;
  if (fits(first) === fits(second)) return Number.isInteger(step) ? first : second;
  return fits(first) ? first : second;
}

/** What the text behind a number makes of it: 1 for the declared unit or none, 0 for what cannot be meant. */
function scaleOf(text: string, { min, max, unit = '' }: Bounds): number {
  if (/[\d^*+=<>-]/.test(text)) return 0;
  const said = wordsOf(text.replace(/percent|per cent|pct/i, '%'));
  const known = wordsOf(unit);
  if (said.every((word) => known.some((own) => own.startsWith(word) || word.startsWith(own)))) return 1;
  return said.join() === '%' && unit === '' && min >= 0 && max <= 1 ? 0.01 : 0;
}

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}+|[%€]/gu) ?? [];
  return words.filter((word) => !['a', 'an', 'per'].includes(word));
}
