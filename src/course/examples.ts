/** Files of sessions that readers run: each beside a file that holds what it prints. */
const files = import.meta.glob<string>('/content/sessions/*/example/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export interface ExampleFile {
  session: string;
  file: string;
  text: string;
  /** What the file prints, from the file of the same name that ends in ".txt". */
  printed: string;
}

/** All of them, without those that hold what is printed. */
export const exampleFiles: readonly ExampleFile[] = Object.entries(files).flatMap(([path, text]) => {
  const [, session, file] = /\/\d+-([^/]+)\/example\/(.+)$/.exec(path) ?? [];
  if (session === undefined || file.endsWith('.txt')) return [];
  const beside = path.replace(/\.[^.]+$/, '.txt');
  if (!Object.hasOwn(files, beside))
    throw new Error(`${path.slice(1)} needs ${beside.slice(1)}: what the file prints.`);
  return [{ session, file, text, printed: files[beside].trimEnd() }];
});

/** The file of that session. Throws with what there is. */
export function exampleFile(session: string, file: string): ExampleFile {
  const found = exampleFiles.find((one) => one.session === session && one.file === file);
  if (found) return found;
  const there = exampleFiles.filter((one) => one.session === session).map((one) => one.file);
  throw new Error(`Session "${session}" has no example "${file}". There are: ${there.join(', ') || 'none'}.`);
}

/** The lines between "# [name]" and the next "# [end]". Throws with the parts there are. */
export function partOf(text: string, name: string, file: string): string {
  const lines = text.split('\n');
  const start = lines.indexOf(`# [${name}]`);
  const length = lines.slice(start).indexOf('# [end]');
  if (start < 0 || length < 0) {
    const there = lines.flatMap((line) => /^# \[(?!end\])(.+)\]$/.exec(line)?.[1] ?? []);
    throw new Error(
      `${file}: no part "# [${name}]" that closes with "# [end]". There are: ${there.join(', ') || 'none'}.`,
    );
  }
  return lines
    .slice(start + 1, start + length)
    .join('\n')
    .trim();
}
