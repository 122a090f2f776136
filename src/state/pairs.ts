import { browserStorage, type Place } from './browserStorage.ts';
import type { Pair } from './kept/pair.ts';
import { nameOf } from './kept.ts';
import { saved } from './storage.ts';
import { keyOf } from './stored.ts';

/** A set of questions and the name of who answers them; a form is kept for each. */
export interface PairForm {
  ids: readonly string[];
  /** Empty where no name was given. */
  name: string;
}

/** Under which id a form is kept. No drill has a slash in its id. */
export const formId = ({ ids, name }: PairForm): string => (name === '' ? ids.join(',') : `${ids.join(',')}/${name}`);

/** The forms that are kept, in no order. */
export function keptForms(place: Place = browserStorage()): PairForm[] {
  const before = keyOf(nameOf('pair', ''));
  try {
    return place.keys().flatMap((key) => (key.startsWith(before) ? [formOf(key.slice(before.length))] : []));
  } catch {
    return [];
  }
}

function formOf(id: string): PairForm {
  const slash = id.indexOf('/');
  const [set, name] = slash < 0 ? [id, ''] : [id.slice(0, slash), id.slice(slash + 1)];
  return { ids: set.split(','), name };
}

/** Gives the form without a name to somebody; where that person has one already, both stay as they are. */
export function nameForm(ids: readonly string[], name: string): void {
  const nameless = saved('pair', formId({ ids, name: '' }));
  const named = saved('pair', formId({ ids, name }));
  if (name === '' || isEmpty(nameless.getState()) || !isEmpty(named.getState())) return;
  named.setState(nameless.getState());
  nameless.reset();
}

/** Whether nothing stands in a form. */
export const isEmpty = ({ begun, notes, levels }: Pair): boolean =>
  begun === 0 && Object.keys(notes).length === 0 && Object.keys(levels).length === 0;
