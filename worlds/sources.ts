import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { modelProgram, parseProgram } from './program.ts';

const ROOT = process.cwd();
/** The seeds of worlds, and what many say of one number. */
const REPLICATE = join(ROOT, 'simulations', 'lib', 'replicate.ts');

/**
 * A hash of all that can change a measure of a simulation: what its model needs to run and to measure, every file that this
 * imports, from near or far, and the versions of packages. Comments, layout, types, and what only tells or shows a result do not count.
 * Throws, naming the file, where an import cannot be followed.
 */
export function sourcesOf(name: string): string {
  const model = join(ROOT, 'simulations', name, 'model.ts');
  const seen = new Map<string, string>();
  const visited = new Set<string>();
  const visit = (file: string) => {
    if (visited.has(file)) return;
    visited.add(file);
    const { digest, imports } = known(file, file === model ? modelProgram : parseProgram);
    seen.set(relative(ROOT, file).split(sep).join('/'), digest);
    for (const path of imports) {
      if (path.startsWith('.')) visit(join(dirname(file), path));
      else seen.set(path, versionOf(path));
    }
  };
  for (const file of [model, REPLICATE]) visit(file);
  const byName = [...seen].sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(byName)).digest('hex');
}

interface Source {
  digest: string;
  imports: readonly string[];
}

const sources = new Map<string, { modified: number; source: Source }>();

/** Read once for each state of the file: `npm run dev` asks again and again while an author writes. */
function known(file: string, parse: typeof parseProgram): Source {
  const modified = statSync(file).mtimeMs;
  const last = sources.get(file);
  if (last?.modified === modified) return last.source;
  const written = readFileSync(file, 'utf8');
  const { text, imports } = /\.[jt]sx?$|\.mjs$/.test(file) ? parse(file, written) : { text: written, imports: [] };
  const source = { digest: createHash('sha256').update(text).digest('hex'), imports };
  sources.set(file, { modified, source });
  return source;
}

function versionOf(path: string): string {
  const name = path.split('/').slice(0, path.startsWith('@') ? 2 : 1);
  return JSON.parse(readFileSync(join(ROOT, 'node_modules', ...name, 'package.json'), 'utf8')).version;
}
