/** The one of `names` that was probably meant by a name that is none of them, or null when it is of another kind. */
export function nearName(name: string, names: readonly string[]): string | null {
  if (name.length < 3 || name.length > 40) return null;
  const said = name.toLowerCase();
  const near = (known: string): boolean => {
    const own = known.toLowerCase();
    if (own.length < 3) return false;
    if (own.startsWith(said) || (said.length > 3 && own.includes(said))) return true;
    if (own.length > 3 && said.includes(own)) return true;
    return distance(said, own) <= (own.length > 5 ? 2 : 1);
  };
  return names.find(near) ?? null;
}

/** How many letters must be put in, taken out or changed to make one name of the other. */
export function distance(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    last = row;
  }
  return last[b.length];
}
