import type { Params, Value } from '../../simulations/lib/params.ts';
import { admit } from '../../simulations/lib/params.ts';
import { napkins } from '../computed/napkins.ts';
import type { Drill } from './drillShape.ts';
import type { Entry } from './entries.ts';
import { list, missing, type Names, where } from './missing.ts';
import type { LabState } from './shapes.ts';

/** A simulation as far as the check must know it. */
export interface KnownSimulation {
  params: Params;
  presets: Readonly<Record<string, unknown>>;
}

/** What a drill may name. */
interface Known {
  sessions: Names;
  /** The anchors of each session's parts. */
  anchors: ReadonlyMap<string, Names>;
  references: Names;
  simulations: ReadonlyMap<string, KnownSimulation>;
}

/** What a drill names that does not exist, and what its kind asks for and it has not. */
export function drillProblems(entry: Entry<Drill>, known: Known): string[] {
  const { session, part, lab, sources } = entry.data;
  const anchors = known.anchors.get(session);
  return [
    ...missing(entry, 'session', session, known.sessions),
    ...(anchors && part !== undefined ? missing(entry, `part of session "${session}"`, part, anchors) : []),
    ...sources.flatMap((key) => missing(entry, 'reference', key, known.references)),
    ...(lab ? labProblems(entry, lab, known.simulations) : []),
    ...napkinProblems(entry),
  ];
}

function napkinProblems(entry: Entry<Drill>): string[] {
  const { kind, napkin } = entry.data;
  if (kind === 'napkin' && !napkin) return [`${where(entry)} is of kind "napkin" and has no napkin.`];
  if (!napkin) return [];
  if (kind !== 'napkin') return [`${where(entry)} has a napkin and is of kind "${kind}", not "napkin".`];
  if (!Object.hasOwn(napkins, napkin.of)) return missing(entry, 'sum', napkin.of, keysOf(napkins));
  const wanted = napkins[napkin.of].given;
  const found = Object.keys(napkin.given);
  const alike = wanted.length === found.length && wanted.every((key) => found.includes(key));
  return alike ? [] : [`${where(entry)} gives "${napkin.of}" ${list(found)}. It needs ${list(wanted)}.`];
}

function labProblems(entry: Entry<unknown>, lab: LabState, simulations: Known['simulations']): string[] {
  const { simulation, preset, params } = lab;
  const model = simulations.get(simulation);
  if (!model) return missing(entry, 'simulation', simulation, simulations);
  return [
    ...(preset === undefined ? [] : missing(entry, `preset of ${simulation}`, preset, keysOf(model.presets))),
    ...Object.entries(params).flatMap(([key, value]) =>
      Object.hasOwn(model.params, key)
        ? valueProblems(entry, `${simulation}.${key}`, model.params[key], value)
        : missing(entry, `parameter of ${simulation}`, key, keysOf(model.params)),
    ),
  ];
}

function valueProblems(entry: Entry<unknown>, what: string, param: Params[string], value: Value): string[] {
  const admitted = admit(param, value);
  if (admitted === value) return [];
  const nearest = admitted === null ? `is not a ${param.kind}` : `would be taken as ${admitted}`;
  return [`${where(entry)} sets ${what} to ${JSON.stringify(value)}, which ${nearest}.`];
}

const keysOf = (record: object): Set<string> => new Set(Object.keys(record));
