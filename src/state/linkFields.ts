/** A field of a query as far as it can be made out; `text` is null where the link breaks off before its value. */
export interface Field {
  name: string;
  text: string | null;
}

/** What stands between two fields: no name and no value of ours holds one of these. */
const SEPARATOR = /[&?]|;(?=[^&;=?]*=)/;
/** Escapes are undone so often: a link may have gone through several programs. */
const ROUNDS = 3;

/**
 * The fields of a query, total. Escapes of any depth, full-width signs, invisible characters and what is left of an
 * escaped separator (`&amp;`) are undone. Fields that stood between escaped separators come last.
 */
export function fieldsOf(query: string): Field[] {
  const outer: string[] = [];
  const inner: string[] = [];
  for (const raw of query.replace(/^\?/, '').split('&')) {
    const [first, ...rest] = unescaped(raw).split(SEPARATOR);
    outer.push(first);
    inner.push(...rest);
  }
  return [...outer, ...inner].map(fieldOf).filter(({ name }) => name !== '');
}

function unescaped(text: string): string {
  let plain = text.replaceAll('+', ' ');
  for (let round = 0; round < ROUNDS && plain.includes('%'); round++) {
    plain = plain.replace(/(?:%[\da-f]{2})+/gi, (run) => decoded(run) ?? run);
  }
  return plain
    .replace(/%[\da-f]?$/i, '')
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '');
}

function decoded(run: string): string | null {
  try {
    return decodeURIComponent(run);
  } catch {
    return null;
  }
}

function fieldOf(piece: string): Field {
  const equals = piece.indexOf('=');
  const name = equals < 0 ? piece : piece.slice(0, equals);
  return {
    name: name.replace(/^((amp|#0*38|#x26);?)+/i, '').replace(/[^\p{L}\p{N}._-]+/gu, ''),
    text: equals < 0 ? null : piece.slice(equals + 1),
  };
}
