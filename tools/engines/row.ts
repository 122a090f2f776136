import { recordedNames, recordedOf } from '../../tests/digests/recorded.ts';
import type { Digests } from './digests.ts';

/** How far one engine computes what is recorded. */
export interface Row {
  engine: string;
  /** Null where it is not installed. */
  version: string | null;
  /** By simulation: settings that agree with the record, of all. */
  agree: Record<string, [same: number, all: number]>;
  seconds: number;
}

/** By simulation: how many digests are as recorded, of all that are. */
export function compared(digests: Digests): Row['agree'] {
  return Object.fromEntries(
    recordedNames().map((name) => {
      const recorded = Object.entries(recordedOf(name)?.digests ?? {});
      const same = recorded.filter(([setting, digest]) => digests[name]?.[setting] === digest).length;
      return [name, [same, recorded.length]];
    }),
  );
}

export function line({ engine, version, agree, seconds }: Row): string {
  if (version === null) return `${engine.padEnd(9)} not installed`;
  const parts = Object.entries(agree).map(([name, [same, all]]) => `${name} ${same} of ${all}`);
  return `${engine.padEnd(9)} ${version.padEnd(22)} ${String(seconds).padStart(4)} s   ${parts.join('   ')}`;
}
