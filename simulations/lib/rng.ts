/**
 * A stream of chance: 32-bit integers and uniforms from sfc32, the same in every engine.
 * Source: C. Doty-Humphrey, PractRand (sfc32); T. Ettinger, bryc (splitmix32 constants).
 */
export interface Rng {
  /** The next integer, 0 to 2^32 - 1. */
  u32(): number;
  /** The next number in [0, 1), a multiple of 2^-32. */
  uniform(): number;
}

/**
 * The stream that belongs to `seed` and a purpose, e.g. `rng(7, 'split')`.
 * Different purposes give unrelated streams, so a draw more in one never moves another.
 * `seed` is taken modulo 2^32. Throws when it is not finite.
 */
export function rng(seed: number, ...purpose: (string | number)[]): Rng {
  demandSeed(seed, 'rng');
  return sfc32(purpose.length ? hash(seed, purpose.join('/')) : seed >>> 0);
}

/** sfc32 whose state is four outputs of splitmix32(seed), with the first 12 outputs dropped. Throws as `rng`. */
export function sfc32(seed: number): Rng {
  const mix = splitmix32(seed);
  // In an array, for engines put a number of more than 31 bits that a closure holds into a new object at each change.
  const state = Int32Array.of(mix(), mix(), mix(), mix());
  const u32 = (): number => {
    const a = state[0];
    const b = state[1];
    const c = state[2];
    const counter = state[3];
    const out = (((a + b) | 0) + counter) | 0;
    state[0] = b ^ (b >>> 9);
    state[1] = (c + (c << 3)) | 0;
    state[2] = (((c << 21) | (c >>> 11)) + out) | 0;
    state[3] = (counter + 1) | 0;
    return out >>> 0;
  };
  for (let i = 0; i < 12; i++) u32();
  return { u32, uniform: () => u32() / 4294967296 };
}

/** splitmix32: a generator that turns any 32-bit seed into well-mixed integers. Throws as `rng`. */
export function splitmix32(seed: number): () => number {
  demandSeed(seed, 'splitmix32');
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let z = state ^ (state >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z ^= z >>> 15;
    z = Math.imul(z, 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
}

/** mulberry32, as published by T. Ettinger: 32-bit integers from a 32-bit state. Throws as `rng`. */
export function mulberry32(seed: number): () => number {
  demandSeed(seed, 'mulberry32');
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let z = Math.imul(state ^ (state >>> 15), state | 1);
    z ^= z + Math.imul(z ^ (z >>> 7), z | 61);
    return (z ^ (z >>> 14)) >>> 0;
  };
}

/** FNV-1a over the UTF-16 units of `text`, started from a mixed seed. */
function hash(seed: number, text: string): number {
  let h = splitmix32(seed)() ^ 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return splitmix32(h)();
}

function demandSeed(seed: number, who: string): void {
  if (!Number.isFinite(seed)) throw new RangeError(`${who}: got the seed ${seed}, needs a finite number.`);
}
