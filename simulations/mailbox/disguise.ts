import { bernoulli, integer } from '../lib/draw.ts';
import type { Rng } from '../lib/rng.ts';
import { phrases, places } from './grammar.ts';

/** How many disguised forms each phrase of a swindle has in one world: so many that new ones keep turning up. */
export const FORMS = 40;

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: '@4',
  e: '3',
  i: '1!',
  o: '0',
  s: '$5',
  l: '1|',
  t: '7',
  g: '9',
};

/** The disguised forms of all phrases of the pool `scam`, with slots still to be filled: those of the first phrase first. */
export function disguisedForms(rng: Rng): string[] {
  const { from, count } = places.scam;
  return Array.from({ length: count * FORMS }, (_, k) =>
    phrases[from + Math.floor(k / FORMS)]
      .split(' ')
      .map((word) => (word.length >= 4 && !word.startsWith('{') && bernoulli(rng, 0.75) ? disguised(word, rng) : word))
      .join(' '),
  );
}

function disguised(word: string, rng: Rng): string {
  const how = rng.uniform();
  if (how < 0.6) return replaced(word, rng);
  const at = how < 0.8 ? 1 + integer(rng, word.length - 1) : integer(rng, word.length);
  return `${word.slice(0, at)}${how < 0.8 ? '.' : word[at]}${word.slice(at)}`;
}

/** One letter, or as often two, for signs that look alike. */
function replaced(word: string, rng: Rng): string {
  let letters = [...word];
  for (let left = 1 + bernoulli(rng, 0.5); left > 0; left--) {
    const open = letters.flatMap((letter, at) => (Object.hasOwn(LOOK_ALIKES, letter) ? [at] : []));
    if (open.length === 0) break;
    const at = open[integer(rng, open.length)];
    const signs = LOOK_ALIKES[letters[at]];
    letters = letters.with(at, signs[integer(rng, signs.length)]);
  }
  return letters.join('');
}
