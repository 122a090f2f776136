import type { Entry } from './entries.ts';
import { missing, type Names, where } from './missing.ts';
import type { Template } from './templateShape.ts';

/** What a template may name. */
interface Known {
  sessions: Names;
  /** The anchors of each session's parts. */
  anchors: ReadonlyMap<string, Names>;
  simulations: Names;
}

/** What a template names that does not exist, and the measures that it does not quote. */
export function templateProblems(entry: Entry<Template>, known: Known): string[] {
  const { session, part, measured, fields } = entry.data;
  const anchors = known.anchors.get(session);
  const quoted = JSON.stringify(fields);
  const keys = fields.map(({ field }) => field.key);
  return [
    ...missing(entry, 'session', session, known.sessions),
    ...(anchors ? missing(entry, `part of session "${session}"`, part, anchors) : []),
    ...Object.values(measured).flatMap(({ simulation }) => missing(entry, 'simulation', simulation, known.simulations)),
    ...Object.keys(measured)
      .filter((key) => !quoted.includes(`{measured:${key}}`))
      .map((key) => `${where(entry)} measures "${key}", which no answer quotes.`),
    ...keys
      .filter((key, i) => keys.indexOf(key) !== i)
      .map((key) => `${where(entry)} uses the key "${key}" more than once.`),
  ];
}
