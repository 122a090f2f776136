/** Where in a value something is NaN or missing, e.g. ".probabilities[3]"; null where everything is there. */
export function holeIn(value: unknown, place = ''): string | null {
  if (value === undefined || Number.isNaN(value)) return place || 'the value itself';
  if (typeof value === 'string') return /NaN|undefined/.test(value) ? place || 'the text itself' : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, part] of partsOf(value)) {
    const hole = holeIn(part, `${place}[${String(key)}]`);
    if (hole) return hole;
  }
  return null;
}

function partsOf(value: object): Iterable<[unknown, unknown]> {
  if (value instanceof Map || Array.isArray(value)) return value.entries();
  // A view of numbers has no entries that are named, and all of them are numbers.
  if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array).entries();
  return Object.entries(value);
}
