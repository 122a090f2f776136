/** Something bad, and what has been done in words: "score holds NaN at 0". */
export interface Bad {
  what: string;
  value: unknown;
}

/** Every way in which one place of a value can be spoilt: a number in it, or a whole list of numbers. */
export function spoilt(value: unknown, name: string): Bad[] {
  if (typeof value === 'number') return badNumbers(value).map((bad) => ({ what: `${name} is ${bad}`, value: bad }));
  if (isNumbers(value)) return badLists(value).map(([what, bad]) => ({ what: `${name} ${what}`, value: bad }));
  if (Array.isArray(value))
    return [...shorter(value, name), ...value.flatMap((_, i) => inside(value, i, `${name}[${i}]`))];
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => inside(value, key, name ? `${name}.${key}` : key));
}

/** The ways to spoil one element of an array, or one property of an object. */
function inside(whole: object, key: string | number, name: string): Bad[] {
  return spoilt(Reflect.get(whole, key), name).map(({ what, value }) => ({
    what,
    value: Array.isArray(whole) ? whole.with(Number(key), value) : { ...whole, [key]: value },
  }));
}

/** Not finite, of the wrong sign, none, a fraction where the example is whole, and more than there are rows. */
function badNumbers(good: number): number[] {
  return [Number.NaN, Infinity, -Infinity, -1, 0, good + 0.5, 1000].filter((bad) => bad !== good);
}

type Numbers = number[] | Float64Array | Int32Array | Uint8Array;

/** Too few; not finite; outside; and all the same, which for labels is one class only and for values no variance. */
function badLists(good: Numbers): [string, Numbers][] {
  const last = good.length - 1;
  const holding = (place: number, value: number): [string, Numbers][] => {
    const bad = good.with(place, value);
    // Integers cannot hold everything.
    return Object.is(bad[place], value) ? [[`holds ${value} at ${place}`, bad]] : [];
  };
  return [
    ['is empty', good.slice(0, 0)],
    ['is one shorter', good.slice(0, last)],
    ...[0, last].flatMap((place) => [Number.NaN, Infinity, -Infinity].flatMap((value) => holding(place, value))),
    ...[-1, 0.5, 1000].flatMap((value) => holding(0, value)),
    ...[0, 1, good[0]].map((value): [string, Numbers] => [`holds nothing but ${value}`, good.map(() => value)]),
  ];
}

function shorter(good: unknown[], name: string): Bad[] {
  return [
    { what: `${name} is empty`, value: [] },
    { what: `${name} is one shorter`, value: good.slice(0, -1) },
  ];
}

function isNumbers(value: unknown): value is Numbers {
  if (Array.isArray(value)) return value.length > 0 && value.every((element) => typeof element === 'number');
  return value instanceof Float64Array || value instanceof Int32Array || value instanceof Uint8Array;
}
