import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure, main, ROOT, says } from './command.mjs';
import { type Readability, readabilityOf } from './prose/readability.ts';

const HELP = `npm run prose -- [--before revision]

Counts how the sessions, the pages beside them and the exercises read: numbers in 100 words, words before the first picture,
paragraphs whose second sentence begins with a pronoun, minutes at 120 words a minute.
  --before revision  also counts them as they were in a revision of Git`;
const PAGES = 'content/{sessions,exercises}/**/*.mdx';

await main(async () => {
  const { before, help } = options();
  if (help) {
    console.log(HELP);
    return 0;
  }
  const now = new Map(globSync(PAGES, { cwd: ROOT }).map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
  const then = before === undefined ? new Map<string, string>() : textsAt(before);
  const line = (file: string, when: string, text: string | undefined) =>
    text ? [[file, when, readabilityOf(text)] as const] : [];
  const lines = [...new Set([...now.keys(), ...then.keys()])]
    .sort()
    .flatMap((file) => [...line(file, before ?? '', then.get(file)), ...line(file, 'now', now.get(file))]);
  print(lines.map(([file, when, counts]) => [file.replace(/^content\/|\.mdx$/g, ''), when, ...cellsOf(counts)]));
  return 0;
});

function options(): { before?: string; help?: boolean } {
  try {
    return parseArgs({ options: { before: { type: 'string' }, help: { type: 'boolean' } } }).values;
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
  }
}

function textsAt(revision: string): Map<string, string> {
  const git = (...args: string[]): string => {
    const text = says('git', '-C', ROOT, ...args);
    if (text === '')
      throw new Failure(`Git has no "git ${args.join(' ')}". Is "${revision}" a revision of this repository?`);
    return text;
  };
  const files = git('ls-tree', '-r', '--name-only', revision, 'content/sessions', 'content/exercises').split('\n');
  return new Map(
    files.filter((file) => file.endsWith('.mdx')).map((file) => [file, git('show', `${revision}:${file}`)]),
  );
}

function cellsOf({ words, numbersPer100, beforePicture, pronouns, minutes }: Readability): string[] {
  const shown = [words, numbersPer100.toFixed(1), beforePicture ?? 'none', `${Math.round(100 * pronouns)} %`, minutes];
  return shown.map(String);
}

function print(rows: string[][]): void {
  const head = ['page', '', 'words', 'numbers in 100', 'before the picture', 'pronoun second', 'minutes'];
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column].length)));
  for (const row of [head, ...rows]) {
    const cells = row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])));
    console.log(cells.join('  '));
  }
}
