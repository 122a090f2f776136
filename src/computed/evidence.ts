import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Section } from '../../tools/bench/figure.ts';

/** What the checks found in their last run: each writes its file into `evidence/`, and nothing else does. */
const FOLDER = join(process.cwd(), 'evidence');

export interface GoldenFile {
  file: string;
  cases: number;
  values: number;
  /** The largest error, as a share of what its tolerance allows. */
  worst: number;
  /** What the reference was made with. */
  reference: readonly string[];
}

export interface ReferenceCell {
  setting: string;
  measure: string;
  ours: number;
  se: number;
  expected: number;
  expectedSe: number;
  z: number;
  passes: boolean;
}

export interface EngineRow {
  engine: string;
  version: string | null;
  agree: Record<string, [same: number, all: number]>;
}

export interface CoverageRow {
  what: string;
  claims: number;
  /** What theory says of exactly this setting, where it is known. */
  known?: number;
  found: number;
  se: number;
  worlds: number;
}

/** The time that a learner took on one table, beside scikit-learn, and the loss that each reached. */
export interface LearnerSpeed {
  what: string;
  ms?: number;
  theirs?: number;
  ratio?: number;
  hold?: number;
  loss?: number;
  theirLoss?: number;
}

export function goldenFiles(): GoldenFile[] {
  return files('golden').map((path) => {
    const found = read<Omit<GoldenFile, 'reference'>>(path);
    const { meta } = JSON.parse(readFileSync(join(process.cwd(), 'tests', path), 'utf8')) as {
      meta: { functions: readonly string[] };
    };
    return { ...found, reference: meta.functions };
  });
}

/** By simulation: every number of its reference tables. */
export function referenceTables(): { simulation: string; cells: ReferenceCell[] }[] {
  return files('reference').map((path) => ({
    simulation: basename(path, '.json'),
    cells: read<ReferenceCell[]>(path),
  }));
}

export const engineRows = (): EngineRow[] => read('engines.json');
export const coverageRows = (): CoverageRow[] => read('coverage.json');

/** By table: the figures of each learner together. */
export function speedSections(): { title: string; learners: LearnerSpeed[] }[] {
  const { sections } = read<{ sections: Section[] }>('learners.json');
  return sections.map(({ title, figures }) => {
    const learners = new Map<string, LearnerSpeed>();
    for (const { what, value, hold } of figures) {
      const [name, kind = ''] = what.split(': ');
      const learner = learners.get(name) ?? { what: name };
      learners.set(name, { ...learner, [FIGURES[kind]]: value, ...(hold !== undefined && { hold }) });
    }
    return { title, learners: [...learners.values()] };
  });
}

/** How the benchmark names the figures of a learner. */
const FIGURES: Readonly<Record<string, keyof LearnerSpeed>> = {
  '': 'ms',
  'scikit-learn': 'theirs',
  'times that of scikit-learn': 'ratio',
  'log loss': 'loss',
  'log loss of scikit-learn': 'theirLoss',
};

function files(folder: string): string[] {
  const found = globSync(`${folder}/*.json`, { cwd: FOLDER }).sort();
  if (found.length === 0) throw new Error(`There is nothing in evidence/${folder}/. Run: npm run evidence`);
  return found;
}

function read<T>(path: string): T {
  try {
    return JSON.parse(readFileSync(join(FOLDER, path), 'utf8')) as T;
  } catch (error) {
    throw new Error(`evidence/${path} cannot be read (${(error as Error).message}). Run: npm run evidence`);
  }
}
