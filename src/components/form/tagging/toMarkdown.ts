import type { Answers } from '../kind.ts';
import { markdownTable } from '../markdownTable.ts';
import { countInWords, countTags } from './count.ts';
import { nameOf, type Tagging, tagOf } from './kept.ts';

/** The counts of the reader's categories, then every error with its tag. */
export function toMarkdown(field: Tagging, answers: Answers): string {
  const { rows, open } = countTags(field, answers);
  if (rows.length === 0) return '_nothing tagged_';
  const categories = rows.map(({ category }) => category);
  const heads = field.errors.map(({ label }) => label);
  return [
    markdownTable(
      ['Category', ...heads],
      [
        ...rows.map(({ category, counts }) => [
          nameOf(category),
          ...field.errors.map(({ key }) => countInWords(counts[key])),
        ]),
        ['not tagged', ...field.errors.map(({ key }) => String(open[key]))],
      ],
    ),
    field.items
      .map((item, i) => {
        const tag = tagOf(field, answers, item.key, categories);
        return `${i + 1}. ${item.title}: ${tag ? nameOf(tag) : '_not tagged_'}`;
      })
      .join('\n'),
  ].join('\n\n');
}
