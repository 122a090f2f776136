import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The digests of one version of a model, by the setting as a link writes it; the first is of the numbers. */
export interface Recorded {
  version: number;
  digests: Record<string, string>;
}

const folder = fileURLToPath(new URL('.', import.meta.url));
const fileOf = (name: string) => `${folder}${name}.json`;

/** The names of all models with a record. */
export function recordedNames(): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.map((file) => file.slice(0, -'.json'.length)).sort();
}

/** What is recorded of a model, or null when nothing is. */
export function recordedOf(name: string): Recorded | null {
  return existsSync(fileOf(name)) ? (JSON.parse(readFileSync(fileOf(name), 'utf8')) as Recorded) : null;
}

/** Writes a record. Throws, and writes nothing, when a known setting of the same version has another result now. */
export function record(name: string, now: Recorded): void {
  const changed = changesOf(recordedOf(name), now);
  if (changed.length > 0) throw new Error(complaint(name, now.version, changed));
  writeFileSync(fileOf(name), `${JSON.stringify(now, null, 2)}\n`);
}

/** The settings whose result is another one although the version is the same. */
export function changesOf(then: Recorded | null, now: Recorded): string[] {
  if (then?.version !== now.version) return [];
  return Object.keys(now.digests).filter(
    (setting) =>
      Object.hasOwn(then.digests, setting) && numbersOf(then.digests[setting]) !== numbersOf(now.digests[setting]),
  );
}

/** A link promises numbers; how they are put into words is free. */
const numbersOf = (digests: string) => digests.split(' ')[0];

/** What to do about such settings. */
export function complaint(name: string, version: number, changed: readonly string[]): string {
  return (
    `${name}, version ${version}: ${changed.length} recorded settings give another result, the first is ${changed[0]}. ` +
    `Links promise the same numbers. Raise the version in simulations/${name}/model.ts, say in CHANGELOG.md what ` +
    `changed, and record anew: npm run engines -- --record`
  );
}
