import type { AnyModel, AnyValues } from '../../simulations/lib/define.ts';
import { numberIn, readNumber } from '../../simulations/lib/params/number.ts';
import { allowed, defaults, type Param, read, type Value } from '../../simulations/lib/params.ts';
import { Failure } from '../command.mjs';

/** What a command line asks for. */
export interface Options {
  params: AnyValues;
  replicates: number;
  json: boolean;
  out: string | null;
}

/** Flags of the tool itself; all others are parameters of the simulation. */
const OWN = ['preset', 'replicates', 'json', 'out', 'help'] as const;

/**
 * Reads flags as parameters of a model: `--key value`, `--key=value`, and for an on-off parameter also `--key` and
 * `--no-key`. A preset is applied first. Throws a Failure that says what there is on anything unknown or out of range.
 */
export function readOptions(name: string, model: AnyModel, args: readonly string[]): Options {
  const given = readFlags(name, model, args);
  const preset = given.get('preset');
  given.delete('preset');
  const params: Record<string, Value> = { ...defaults(model.params), ...presetOf(name, model, preset) };
  const options: Options = { params, replicates: 1, json: false, out: null };
  for (const [key, text] of given) {
    if (key === 'json') options.json = true;
    else if (key === 'out') options.out = text;
    else if (key === 'replicates') options.replicates = whole(key, text, 1, 1_000_000);
    else params[key] = parse(key, model.params[key], text);
  }
  return options;
}

function readFlags(name: string, model: AnyModel, args: readonly string[]): Map<string, string> {
  const given = new Map<string, string>();
  for (let i = 0; i < args.length; i++) {
    const [, flag, inline] = /^--([^=]+)(?:=(.*))?$/s.exec(args[i]) ?? [];
    if (flag === undefined) throw new Failure(`"${args[i]}" is not a flag. Write --parameter value.`);
    const negated = flag.startsWith('no-') && model.params[flag.slice(3)]?.kind === 'flag';
    const key = negated ? flag.slice(3) : flag;
    if (!isOwn(key) && !Object.hasOwn(model.params, key)) {
      const all = [...Object.keys(model.params), ...OWN].map((known) => `--${known}`);
      throw new Failure(`No flag --${flag} for ${name}. There are: ${all.join(', ')}.`);
    }
    if (given.has(key)) throw new Failure(`--${key} stands there twice.`);
    if (negated) given.set(key, 'false');
    else if (inline !== undefined) given.set(key, inline);
    else if (key === 'json') given.set(key, 'true');
    else if (model.params[key]?.kind === 'flag' && !/^(true|false)$/.test(args[i + 1] ?? '')) given.set(key, 'true');
    else if (i + 1 < args.length) given.set(key, args[++i]);
    else throw new Failure(`--${key} needs a value.`);
  }
  return given;
}

function isOwn(key: string): boolean {
  return (OWN as readonly string[]).includes(key);
}

function presetOf(name: string, { presets }: AnyModel, preset: string | undefined): Readonly<Record<string, Value>> {
  if (preset === undefined) return {};
  if (!Object.hasOwn(presets, preset))
    throw new Failure(`No preset "${preset}" in ${name}. There are: ${Object.keys(presets).join(', ')}.`);
  return presets[preset].params as Readonly<Record<string, Value>>;
}

/** A value may lie between the steps of its control, but not outside its range. */
function parse(key: string, param: Param, text: string): Value {
  const value = read(param, text);
  if (value === null) throw new Failure(`--${key} ${text}: needs ${allowed(param)}.`);
  return value;
}

function whole(key: string, text: string, min: number, max: number): number {
  const grid = { min, max, step: 1 };
  const value = readNumber(grid, text);
  if (value === null) throw new Failure(`--${key} ${text}: needs ${numberIn(grid)}.`);
  return value;
}
