/** The text of a link, short enough for a sentence. */
export function quoted(text: string): string {
  const said = text.trim();
  return `“${said.length > 30 ? `${said.slice(0, 30)}…` : said}”`;
}
