import { type KeptKind, kept, nameOf } from '../kept.ts';
import { currentId } from '../renames.ts';

/** What a name such as `exercise/leakage-audit` stands for. */
export interface Entry {
  kind: KeptKind;
  id: string;
  /** The name under which it is kept today: the id may have been replaced. */
  name: string;
}

/** Longer ids are nobody's: they would only fill the storage. */
const ID = /^[a-z0-9][\w./-]{0,119}$/i;

/** The entry of that name; null for a name that nothing is kept under. */
export function entryOf(name: string): Entry | null {
  const slash = name.indexOf('/');
  const id = name.slice(slash + 1);
  const kind = (Object.keys(kept) as KeptKind[]).find((one) => kept[one].family === name.slice(0, slash));
  if (kind === undefined || slash < 0 || !ID.test(id)) return null;
  const { ids } = kept[kind];
  // What has no successor stays under its own id, unseen.
  const now = ids === 'made' ? id : (currentId(ids, id) ?? id);
  return { kind, id: now, name: nameOf(kind, now) };
}
