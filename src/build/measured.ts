import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnyValues } from '../../simulations/lib/define.ts';
import { type Summary, summarise } from '../../simulations/lib/replicate.ts';
import type * as Worlds from '../../tools/worlds.ts';

type Measures = Worlds.Measures;

/** The project's folder; the bundle of the build lies elsewhere, so paths cannot be taken from `import.meta.url`. */
const ROOT = process.cwd();
const CACHE = join(ROOT, '.cache', 'worlds');

const asked = new Map<string, Promise<Measures[]>>();

/** The measures of every world of a setting, computed once for each state of the model's sources. */
export async function worldsOf(name: string, params: AnyValues, count: number): Promise<Measures[]> {
  const key = createHash('sha256')
    .update(JSON.stringify([await sourcesOf(name), params, count]))
    .digest('hex')
    .slice(0, 32);
  const known = asked.get(key);
  if (known) return known;
  const worlds = readOrRun(join(CACHE, `${key}.json`), name, params, count);
  asked.set(key, worlds);
  return worlds;
}

/** The same, summarised by measure. */
export async function measured(name: string, params: AnyValues, count: number): Promise<Record<string, Summary>> {
  const worlds = await worldsOf(name, params, count);
  const keys = Object.keys(worlds[0] ?? {});
  return Object.fromEntries(keys.map((key) => [key, summarise(worlds.map((world) => world[key]))]));
}

async function readOrRun(file: string, name: string, params: AnyValues, count: number): Promise<Measures[]> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Measures[];
  } catch {
    const path = pathToFileURL(join(ROOT, 'tools', 'worlds.ts')).href;
    const { runWorlds, worldsOf } = (await import(/* @vite-ignore */ path)) as typeof Worlds;
    const worlds = await runWorlds(worldsOf(name, params, count));
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(file, JSON.stringify(worlds));
    return worlds;
  }
}

const hashes = new Map<string, Promise<string>>();

/** A hash of all that can change a run: the model and every file it imports, from near or far. */
function sourcesOf(name: string): Promise<string> {
  const known = hashes.get(name) ?? hashOf(join(ROOT, 'simulations', name, 'model.ts'));
  hashes.set(name, known);
  return known;
}

async function hashOf(model: string): Promise<string> {
  const sources = new Map<string, string>();
  const read = (file: string) => {
    if (sources.has(file)) return;
    const text = readFileSync(file, 'utf8');
    sources.set(file, text);
    for (const [, path] of text.matchAll(/^(?:import|export)(?! type\b)[^;]*? from '(\.[^']+)'/gm))
      read(join(file, '..', path));
  };
  read(model);
  const hash = createHash('sha256');
  for (const file of [...sources.keys()].sort()) hash.update(relative(ROOT, file)).update(sources.get(file) ?? '');
  return hash.digest('hex');
}
