import { readFileSync } from 'node:fs';

/** The text of a file, by its path from the project's root. */
export function read(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
}

export interface Manifest {
  version: string;
  license: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  overrides: Record<string, string>;
}

/** The project's package.json. */
export const manifest = JSON.parse(read('package.json')) as Manifest;
