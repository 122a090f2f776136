/**
 * A 64-bit fingerprint of a value, as 16 hexadecimal digits: equal for equal bits, and, but for one chance in 2^64,
 * different for any other. It goes through objects in the order of their keys, tells -0 from 0, and takes every NaN for
 * the same one, since engines differ in its payload. Throws on what structured cloning would not carry unchanged.
 * Source of the mixing: bryc, cyrb53 (public domain), with a rotation between words.
 */
export function digest(value: unknown): string {
  const hash: Hash = { a: 0xdeadbeef | 0, b: 0x41c6ce57 | 0 };
  add(hash, value);
  return finish(hash);
}

interface Hash {
  a: number;
  b: number;
}

const number = new Float64Array(1);
const words = new Uint32Array(number.buffer);

function add(hash: Hash, value: unknown): void {
  if (typeof value === 'number') addNumber(hash, value);
  else if (typeof value === 'string') addText(hash, value);
  else if (typeof value === 'boolean') mix(hash, value ? 3 : 4);
  else if (value === null) mix(hash, 5);
  else if (value === undefined) mix(hash, 6);
  else if (Array.isArray(value) || ArrayBuffer.isView(value)) addList(hash, value as ArrayLike<unknown>);
  else if (value instanceof Map) addPairs(hash, 8, [...value]);
  else if (value instanceof Set) addPairs(hash, 9, [...value.entries()]);
  else if (typeof value === 'object') addPairs(hash, 10, Object.entries(value));
  else throw new RangeError(`digest: got a ${typeof value}, needs plain data.`);
}

function addNumber(hash: Hash, value: number): void {
  if (Number.isNaN(value)) {
    mix(hash, 7);
    return;
  }
  number[0] = value;
  mix(hash, 0);
  mix(hash, words[0]);
  mix(hash, words[1]);
}

function addText(hash: Hash, text: string): void {
  mix(hash, 1);
  mix(hash, text.length);
  for (let i = 0; i < text.length; i++) mix(hash, text.charCodeAt(i));
}

function addList(hash: Hash, list: ArrayLike<unknown>): void {
  mix(hash, 2);
  mix(hash, list.length);
  for (let i = 0; i < list.length; i++) add(hash, list[i]);
}

function addPairs(hash: Hash, kind: number, pairs: readonly (readonly [unknown, unknown])[]): void {
  mix(hash, kind);
  mix(hash, pairs.length);
  for (const [key, value] of pairs) {
    add(hash, key);
    add(hash, value);
  }
}

function mix(hash: Hash, word: number): void {
  hash.a = Math.imul(turn(hash.a ^ word, 15), 0x9e3779b1);
  hash.b = Math.imul(turn(hash.b ^ word, 13), 0x5f356495);
}

function turn(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function finish({ a, b }: Hash): string {
  const first = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  const second = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return [first, second].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
