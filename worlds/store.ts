import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Job, worldsOf } from '../simulations/lib/job.ts';
import { forgetModels, type Measures, runWorlds } from './run.ts';
import { sourcesOf } from './sources.ts';

/** Worlds that were run on this machine: a file for each setting and state of the sources. It can be deleted at any time. */
const FOLDER = join(process.cwd(), '.cache', 'worlds');

/** A hash of a setting and of all that can change its measures. */
export function hashOf({ name, params }: Job): string {
  const sorted = Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([sourcesOf(name), sorted]))
    .digest('hex')
    .slice(0, 16);
}

/**
 * The measures of the first `count` worlds of a setting: those that the store holds, and the others run and kept. `onRun` is
 * called where any has to be run.
 */
export function storedWorlds(setting: Job, count: number, onRun?: () => void): Promise<Measures[]> {
  const hash = hashOf(setting);
  const key = `${hash} ${count}`;
  const worlds = waiting.get(key) ?? readOrRun(setting, hash, count, onRun).finally(() => waiting.delete(key));
  waiting.set(key, worlds);
  return worlds;
}

/** A page quotes several measures of the same worlds at once. */
const waiting = new Map<string, Promise<Measures[]>>();

async function readOrRun(setting: Job, hash: string, count: number, onRun?: () => void): Promise<Measures[]> {
  const file = join(FOLDER, `${hash}.json`);
  const held = read(file).slice(0, count);
  if (held.length === count) return held;
  onRun?.();
  await forgetOlder(setting.name);
  const worlds = [...held, ...(await runWorlds(worldsOf(setting, count, held.length)))];
  // An author may have saved another model meanwhile.
  if (hashOf(setting) === hash) write(file, worlds);
  return worlds;
}

const models = new Map<string, string>();

/** A worker keeps the model that it has loaded; a model that was saved since must be loaded again. */
async function forgetOlder(name: string): Promise<void> {
  const sources = sourcesOf(name);
  if ((models.get(name) ?? sources) !== sources) await forgetModels();
  models.set(name, sources);
}

function read(file: string): Measures[] {
  try {
    const worlds = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number | null>[];
    return worlds.map((world) => Object.fromEntries(Object.entries(world).map(([key, value]) => [key, value ?? NaN])));
  } catch {
    return [];
  }
}

/** In one step, so that another process never reads half of it. */
function write(file: string, worlds: readonly Measures[]): void {
  mkdirSync(FOLDER, { recursive: true });
  const half = `${file}.${process.pid}`;
  writeFileSync(half, JSON.stringify(worlds));
  renameSync(half, file);
}
