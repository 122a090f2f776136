import { describe, expect, it } from 'vitest';
import { docstringsOf, preambleOf } from '../docstrings.ts';
import { call, type Example, type Examples, type Kernel } from './bad-input/example.ts';
import { exempt } from './bad-input/exempt.ts';
import { type Answer, answerTo, faultOfDocumented, faultOfError, faultOfValue } from './bad-input/faults.ts';
import { spoilt } from './bad-input/mutations.ts';
import { holeIn } from './bad-input/whole.ts';

const folder = '../../../simulations/lib/';
const modules = import.meta.glob<Record<string, unknown>>(['../../../simulations/lib/**/*.ts', '!**/*.test.ts'], {
  eager: true,
});
const tables = import.meta.glob<Examples>('./bad-input/examples/*.ts', { eager: true, import: 'examples' });
const examples: Examples = Object.assign({}, ...Object.values(tables));

/** Every exported function once, as "file function"; of two files that export it, the deeper one is its own. */
const functions = new Map<unknown, string>();
for (const [path, module] of Object.entries(modules).sort(([a], [b]) => a.split('/').length - b.split('/').length))
  for (const [name, value] of Object.entries(module))
    if (typeof value === 'function') functions.set(value, `${path.slice(folder.length)} ${name}`);

const known = [...functions.values()];
const isExempt = (name: string): boolean => exempt.some(({ what }) => name.startsWith(what));
const exampleOf = (name: string): Example | undefined => examples[name.split(' ')[0]]?.[name.split(' ')[1]];

describe('the table of examples', () => {
  it('has a call of every function of the kernel, but of those that are exempt for a reason', () => {
    expect(known.filter((name) => !exampleOf(name) && !isExempt(name))).toEqual([]);
  });

  it('has no call of a function that is gone or exempt, and no exemption of what is gone', () => {
    const named = Object.entries(examples).flatMap(([file, table]) =>
      Object.keys(table).map((name) => `${file} ${name}`),
    );
    expect(named.filter((name) => !known.includes(name) || isExempt(name))).toEqual([]);
    expect(exempt.filter(({ what }) => !known.some((name) => name.startsWith(what)))).toEqual([]);
  });
});

const tried = [...functions].flatMap(([kernel, name]) => {
  const example = exampleOf(name);
  return example ? [{ name, kernel: kernel as Kernel, example }] : [];
});

describe.each(tried)('$name', ({ name, kernel, example }) => {
  const { args, documented = {} } = example;
  const good = answerTo(() => call(example, kernel, args));
  const bad = spoilt(args, '').map(({ what, value }) => ({
    what,
    answer: answerTo(() => call(example, kernel, value)),
  }));
  const [file, exported] = name.split(' ');
  const path = `simulations/lib/${file}`;
  const doc = docstringsOf(path).get(exported) ?? '';

  it('gives a whole answer to its example', () => {
    expect(good).toHaveProperty('value');
    if (good.value !== undefined) expect(holeIn(good.value)).toBe(null);
  });

  it('refuses bad input in words, or gives what its example says', () => {
    const faultOf = (what: string, answer: Answer): string | null => {
      if (Object.hasOwn(documented, what)) return faultOfDocumented(answer, documented[what]);
      return 'error' in answer ? faultOfError(answer.error, what) : faultOfValue(answer.value, good.value, what);
    };
    const faults = bad.map(({ what, answer }) => [what, faultOf(what, answer)]);
    expect(faults.filter(([, fault]) => fault !== null)).toEqual([]);
  });

  it('says in its docstring that it throws, or gives NaN, where it does', () => {
    if (bad.some(({ answer }) => 'error' in answer)) expect(`${doc} ${preambleOf(path)}`).toMatch(/\bthrows?\b/i);
    if (bad.some(({ answer }) => 'value' in answer && holeIn(answer.value) !== holeIn(good.value)))
      expect(doc).toMatch(/\bNaN\b/);
  });

  it('is spoilt in every way that its example documents', () => {
    expect(Object.keys(documented).filter((what) => !bad.some((one) => one.what === what))).toEqual([]);
  });
});
