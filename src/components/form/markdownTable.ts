/** A table in Markdown. Whatever a cell holds stays in its cell. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');

const line = (cells: readonly string[]) => `| ${cells.map(inCell).join(' | ')} |`;
const inCell = (text: string): string =>
  text
    .trim()
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/g, '<br>');
