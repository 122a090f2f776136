import type { Place } from './browserStorage.ts';

/** A saved text that could not be read, kept as it was found. */
export interface Original {
  key: string;
  text: string;
}

const MOST = 20;

/** Everything kept under that name, oldest first. */
export function originalsOf(place: Place, name: string): Original[] {
  const found: Original[] = [];
  for (let i = 1; i <= MOST; i++) {
    const text = readOrNull(place, keyOf(name, i));
    if (text === null) break;
    found.push({ key: keyOf(name, i), text });
  }
  return found;
}

/** Keeps a text; says whether it stands there now. Nothing that was kept before is ever replaced. */
export function keepOriginal(place: Place, name: string, text: string): boolean {
  const kept = originalsOf(place, name);
  if (kept.some((original) => original.text === text)) return true;
  if (kept.length === MOST) return false;
  try {
    place.write(keyOf(name, kept.length + 1), text);
    return true;
  } catch {
    return false;
  }
}

const keyOf = (name: string, i: number): string => `flywheel-damaged/${name}/${i}`;

function readOrNull(place: Place, key: string): string | null {
  try {
    return place.read(key);
  } catch {
    return null;
  }
}
