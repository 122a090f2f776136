import type { TemplateField } from '../../course/templateShape.ts';
import { computedAnswer } from '../form/ComputedField.tsx';
import type { Answers } from '../form/kind.ts';

/** A piece of a written answer, as a document shows it. */
export type Block =
  | { kind: 'lines'; lines: readonly string[] }
  | { kind: 'list'; ordered: boolean; items: readonly string[] }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] };

/** An answer in pieces; none where nothing was written. */
export function blocksOf(field: TemplateField, answers: Answers): Block[] {
  switch (field.kind) {
    case 'text':
      return blocksOfText(answers[field.key] ?? '');
    case 'table': {
      const rows = field.rows.map((row) => [
        row.label,
        ...field.columns.map((column) => (answers[`${field.key}.${row.key}.${column.key}`] ?? '').trim()),
      ]);
      if (rows.every(([, ...cells]) => cells.every((cell) => cell === ''))) return [];
      return [{ kind: 'table', head: [field.rowLabel, ...field.columns.map(({ label }) => label)], rows }];
    }
    case 'computed': {
      const { given, said } = computedAnswer(field, answers);
      if (given.length === 0) return [];
      return [
        { kind: 'list', ordered: false, items: given.map(({ label, value }) => `${label}: ${value}`) },
        { kind: 'lines', lines: [said] },
      ];
    }
  }
}

/** A table with room in every cell. */
export const emptyTable = ({ rowLabel, rows, columns }: Extract<TemplateField, { kind: 'table' }>): Block => ({
  kind: 'table',
  head: [rowLabel, ...columns.map(({ label }) => label)],
  rows: rows.map(({ label }) => [label, ...columns.map(() => '')]),
});

const BULLET = /^\s*[-*•]\s+/;
const NUMBER = /^\s*\d+[.)]\s+/;

/** Text as people type it: paragraphs between empty lines, and lists whose lines begin with a dash or a number. */
export function blocksOfText(text: string): Block[] {
  const blocks: Block[] = [];
  for (const paragraph of text.trim().split(/\n\s*\n/)) {
    for (const line of paragraph.split('\n').filter((one) => one.trim() !== '')) {
      const begins = blocks.at(-1);
      const mark = [BULLET, NUMBER].find((pattern) => pattern.test(line));
      const said = mark ? line.replace(mark, '').trim() : line.trim();
      const first = line === paragraph.split('\n').find((one) => one.trim() !== '');
      if (mark) {
        const ordered = mark === NUMBER;
        if (begins?.kind === 'list' && begins.ordered === ordered) begins.items = [...begins.items, said];
        else blocks.push({ kind: 'list', ordered, items: [said] });
      } else if (begins?.kind === 'lines' && !first) begins.lines = [...begins.lines, said];
      else blocks.push({ kind: 'lines', lines: [said] });
    }
  }
  return blocks;
}
