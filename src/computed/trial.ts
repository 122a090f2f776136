import type { AnyValues, Declaration } from '../../simulations/lib/define.ts';
import { allowed, inWords, read, type Value } from '../../simulations/lib/params.ts';
import type { Column, Trial } from '../state/trial.ts';
import { settingOf } from './setting.ts';

/** A trial as an author writes it. */
interface Written {
  name: string;
  preset?: string | undefined;
  /** Parameters of the plan, e.g. "strategy guardrail". */
  show: string;
  /** Cases separated by ";": a preset, or settings such as "defect=crash, size=2"; with a title as in "A crash: defect=crash". */
  against: string;
  /** Measures that are shown beside those with a limit, e.g. "exposed". */
  measures?: string | undefined;
  /** Such as "hurt<=10; rolledBack>=0.9". */
  limits: string;
  /** Plans that the text knows to be good, separated by ";", such as "strategy=canary, stepMinutes=20": the par is no worse than they are. */
  known?: string | undefined;
  worlds: number;
  /** What the author fixes. */
  fixed: Record<string, unknown>;
}

/** The trial as plain data. Throws, naming what there is, when something in it is not the simulation's. */
export async function trialOf(written: Written): Promise<{
  trial: Trial;
  declaration: Declaration;
  /** Whole plans. */
  known: AnyValues[];
}> {
  const { name, preset, worlds, fixed } = written;
  const { declaration, params: start } = await settingOf(name, preset, fixed);
  const show = listOf(written.show);
  if (show.length === 0) throw new Error(`Trial of ${name}: show names no parameter.`);
  for (const key of show) planned(declaration, key);
  for (const key of Object.keys(fixed)) {
    if (show.includes(key)) throw new Error(`Trial of ${name}: "${key}" is in the reader's hands, and fixed as well.`);
  }
  if (!Number.isInteger(worlds) || worlds < 2)
    throw new Error(`worlds={${worlds}} should be a whole number, 2 or more.`);
  const texts = partsOf(written.against);
  if (texts.length === 0) throw new Error(`Trial of ${name}: against names no case.`);
  const cases = await Promise.all(texts.map((text) => caseOf(declaration, text, show)));
  const known = partsOf(written.known ?? '').map((text) => knownPlan(declaration, text, show, start));
  return { trial: { name, start, show, cases, columns: columnsOf(declaration, written), worlds }, declaration, known };
}

function planned({ name, params }: Declaration, key: string): void {
  if (!Object.hasOwn(params, key)) {
    throw new Error(`show: no parameter "${key}" in ${name}. There are: ${Object.keys(params).join(', ')}.`);
  }
  if (params[key].kind === 'moves' || params[key].kind === 'seed') {
    throw new Error(`show: "${key}" of ${name} cannot be part of a plan, since every world is another one.`);
  }
}

async function caseOf(
  declaration: Declaration,
  text: string,
  show: readonly string[],
): Promise<Trial['cases'][number]> {
  const { name, params, presets } = declaration;
  const colon = text.indexOf(':');
  const [title, body] = colon < 0 ? [null, text] : [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
  if (!body.includes('=')) {
    await settingOf(name, body, {});
    const preset = presets[body];
    // A preset may also say what the reader decides here.
    const rest = Object.entries(preset.params).filter(([key]) => !show.includes(key));
    return { title: title ?? preset.title, params: Object.fromEntries(rest) as AnyValues };
  }
  const given = Object.fromEntries(
    body.split(',').map((setting) => {
      const [key, value = ''] = setting.split('=').map((part) => part.trim());
      if (show.includes(key)) throw new Error(`against: "${key}" of ${name} is in the reader's hands.`);
      return [key, Object.hasOwn(params, key) ? valueIn(declaration, key, value) : value];
    }),
  );
  await settingOf(name, undefined, given);
  const words = Object.entries(given).map(([key, value]) => `${params[key].label}: ${inWords(params[key], value)}`);
  return { title: title ?? words.join('; '), params: given };
}

function knownPlan(declaration: Declaration, text: string, show: readonly string[], start: AnyValues): AnyValues {
  const given = text.split(',').map((setting): [string, Value] => {
    const [key, value = ''] = setting.split('=').map((part) => part.trim());
    if (!show.includes(key)) throw new Error(`known: "${key}" is no part of the plan, which is: ${show.join(', ')}.`);
    return [key, valueIn(declaration, key, value)];
  });
  return { ...Object.fromEntries(show.map((key) => [key, start[key]])), ...Object.fromEntries(given) };
}

function valueIn({ name, params }: Declaration, key: string, text: string): Value {
  const value = read(params[key], text);
  if (value === null) throw new Error(`${key}=${text} is not allowed in ${name}; it needs ${allowed(params[key])}.`);
  return value;
}

function columnsOf({ name, measures }: Declaration, { limits, measures: shown = '' }: Written): Column[] {
  const limited = partsOf(limits).map((text): Column => {
    const match = /^(\w+)\s*(<=|>=)\s*(-?\d+(?:\.\d+)?)$/.exec(text);
    if (!match) throw new Error(`A limit reads "hurt<=10" or "rolledBack>=0.9"; found "${text}".`);
    return { measure: match[1], limit: { side: match[2] === '<=' ? 'most' : 'least', value: Number(match[3]) } };
  });
  if (limited.length === 0) throw new Error(`Trial of ${name}: limits names none, so no plan could be right or wrong.`);
  const columns = [...limited, ...listOf(shown).map((measure): Column => ({ measure, limit: null }))];
  columns.forEach(({ measure }, place) => {
    if (!Object.hasOwn(measures, measure)) {
      throw new Error(`No measure "${measure}" in ${name}. There are: ${Object.keys(measures).join(', ')}.`);
    }
    if (columns.findIndex((column) => column.measure === measure) < place) {
      throw new Error(`Trial of ${name}: the measure "${measure}" stands twice.`);
    }
  });
  return columns;
}

const listOf = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);
const partsOf = (text: string): string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
