import type { Place } from '../browserStorage.ts';
import { bringPredictions } from '../earlierPredictions.ts';
import { bareTexts, kept } from '../kept.ts';
import { decode, type Shape } from '../stored.ts';
import { entryOf } from './entry.ts';
import type { BackupFile } from './file.ts';

const OWN = 'flywheel/';
const DAMAGED = 'flywheel-damaged/';

/**
 * Everything that this browser keeps and that may go into a backup, with what cannot be read, as it was found.
 * Throws where the browser keeps nothing.
 */
export function makeBackup(place: Place, now: Date): BackupFile {
  bringPredictions(place);
  const good: [string, string][] = [];
  const unread: [string, string][] = [];
  const bare = Object.values(bareTexts).map(({ key }): string => key);
  for (const key of place.keys().sort()) {
    const text = place.read(key);
    if (text === null || bare.includes(key)) continue;
    if (key.startsWith(DAMAGED)) unread.push([key.slice(DAMAGED.length).replace(/\/\d+$/, ''), text]);
    else if (key.startsWith(OWN)) {
      const name = key.slice(OWN.length);
      const entry = entryOf(name);
      if (entry && !kept[entry.kind].goes.backup) continue;
      const readable = entry !== null && decode(kept[entry.kind] as Shape<object>, text).kind === 'data';
      (readable ? good : unread).push([name, text]);
    }
  }
  // What stands in the storage may be laid out in any way; in the file it has one line.
  return {
    made: now.toISOString(),
    kept: good.map(([name, text]) => [name, JSON.stringify(JSON.parse(text))]),
    unread,
  };
}
