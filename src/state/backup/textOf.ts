/** More than any browser keeps for a site. */
const MOST_BYTES = 32 * 1024 * 1024;

/** The text of a file, in whatever an editor saved it as: UTF-8 or UTF-16, with a byte order mark or without. Null when it is too large. */
export function textOf(bytes: Uint8Array): string | null {
  if (bytes.length > MOST_BYTES) return null;
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first > 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second > 0)) return 'utf-16be';
  return 'utf-8';
}
