/** The same data with every text in it, at any depth, as `of` gives it. */
export function everyText<T>(data: T, of: (text: string) => string): T {
  if (typeof data === 'string') return of(data) as T;
  if (Array.isArray(data)) return data.map((part) => everyText(part, of)) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, part]) => [key, everyText(part, of)])) as T;
}
