import { expect, test } from 'vitest';
import { manifest, read } from './read.ts';

const { version, license, dependencies, devDependencies, overrides } = manifest;
const pinned = { ...overrides, ...devDependencies, ...dependencies };

test('the citation and the lock file name the version of package.json', () => {
  expect(/^version: (.+)$/m.exec(read('CITATION.cff'))?.[1]).toBe(version);
  expect(JSON.parse(read('package-lock.json')).packages[''].version).toBe(version);
});

test('the licence is the same in package.json, LICENSE and the citation', () => {
  expect(license).toBe('MIT');
  expect(read('LICENSE')).toMatch(/^MIT License\n/);
  expect(/^license: (.+)$/m.exec(read('CITATION.cff'))?.[1]).toBe(license);
});

test('.nvmrc, the container and the types are for the Node that comes with the packages', () => {
  const major = dependencies.node.split('.')[0];
  expect(read('.nvmrc').trim()).toBe(major);
  expect(read('.devcontainer/devcontainer.json')).toContain(`typescript-node:${major}-`);
  expect(devDependencies['@types/node'].split('.')[0]).toBe(major);
});

test('every version is exact', () => {
  for (const [name, exact] of Object.entries(pinned)) expect(exact, name).toMatch(/^\d+\.\d+\.\d+$/);
});

test('updates leave the d3 packages at the last versions that are sent in parts', () => {
  const kept = [...read('.github/dependabot.yml').matchAll(/dependency-name: (d3-\S+)\s+versions: \['>([\d.]+)'\]/g)];
  const installed = kept.filter(([, name]) => Object.hasOwn(pinned, name));
  expect(installed.map(([, name]) => name)).toEqual(['d3-array', 'd3-shape', 'd3-path']);
  for (const [, name, last] of installed) expect(pinned[name], name).toBe(last);
});
