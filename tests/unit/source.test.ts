import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageFile } from '../../src/computed/pageFile.ts';
import { type Fault, reportLink, sourceLink } from '../../src/source/links.ts';
import { presentReport } from '../../src/source/present.ts';
import { repositoryOf } from '../../src/source/repository.ts';

const REPOSITORY = 'https://github.com/owner/name';

test('every way of naming a repository on GitHub gives its address', () => {
  const ways = [
    REPOSITORY,
    `${REPOSITORY}/`,
    `${REPOSITORY}.git`,
    `git+${REPOSITORY}.git`,
    'github:owner/name',
    { type: 'git', url: `git+${REPOSITORY}.git` },
  ];
  for (const way of ways) expect(repositoryOf(way), JSON.stringify(way)).toBe(REPOSITORY);
  expect(repositoryOf('github:an-owner/a.name_2')).toBe('https://github.com/an-owner/a.name_2');
});

test('a project without a repository has no links', () => {
  expect(repositoryOf(undefined)).toBeNull();
});

test('a repository elsewhere stops the build, which says what it needs', () => {
  const others = ['https://gitlab.com/owner/name', 'owner/name', 'https://github.com/owner', '', null, 7, {}];
  for (const other of [...others, `${REPOSITORY}/tree/main`, 'https://github.com.evil.example/owner/name']) {
    expect(() => repositoryOf(other), JSON.stringify(other)).toThrow(/"github:owner\/name"/);
  }
});

test('a source is a file or a folder of the repository', () => {
  expect(sourceLink(REPOSITORY, 'src/pages/kernel/[folder].astro')).toBe(
    `${REPOSITORY}/blob/HEAD/src/pages/kernel/%5Bfolder%5D.astro`,
  );
  expect(sourceLink(REPOSITORY, 'simulations/ab-test')).toBe(`${REPOSITORY}/tree/HEAD/simulations/ab-test`);
});

test('a report names a form that there is, and fills in only fields that the form has', () => {
  const filled = { page: 'https://site.example/labs/psi/', setting: 'seed=7&v=1', version: 'psi 1, Flywheel 0.1.0' };
  const kinds: Record<Fault, string> = { number: 'wrong-number', sentence: 'unclear-sentence', lab: 'lab-misbehaves' };
  for (const fault of Object.keys(kinds) as Fault[]) {
    const own = fault === 'lab' ? filled : { page: filled.page, version: filled.version };
    const link = new URL(reportLink(REPOSITORY, fault, own));
    expect(link.origin + link.pathname).toBe(`${REPOSITORY}/issues/new`);
    const { template, ...fields } = Object.fromEntries(link.searchParams);
    expect(template).toBe(`${kinds[fault]}.yml`);
    expect(link.search).toContain('page=https://site.example/labs/psi/');
    expect(fields).toEqual(own);
    const form = readFileSync(`.github/ISSUE_TEMPLATE/${template}`, 'utf8');
    const ids = [...form.matchAll(/^ {4}id: (\w+)$/gm)].map(([, id]) => id);
    for (const field of Object.keys(fields)) expect(ids, template).toContain(field);
  }
});

const SITE = 'https://site.example';
const report = (page: string) => reportLink(REPOSITORY, 'lab', { page, setting: undefined, version: 'psi 1' });
const fieldsOf = (link: string) => Object.fromEntries(new URL(link).searchParams);

test('a report that is opened says where the reader is, and the present setting of its own lab', () => {
  const here = `${SITE}/sessions/x/?one.seed=5&one.label=a%20b&one.v=1&two.seed=9&two.v=1#part`;
  const filled = presentReport(report(`${SITE}/sessions/x/#lab-one`), { here, prefix: 'one.', start: 'seed=1&v=1' });
  expect(fieldsOf(filled)).toEqual({
    template: 'lab-misbehaves.yml',
    page: here.replace('#part', '#lab-one'),
    setting: 'seed=5&label=a%20b&v=1',
    version: 'psi 1',
  });
});

test('a lab that nobody has touched reports the setting that it began with', () => {
  for (const here of [`${SITE}/sessions/x/`, `${SITE}/sessions/x/?two.seed=9&two.v=1`, `${SITE}/sessions/x/?utm=1`]) {
    const built = report(`${SITE}/sessions/x/#lab-one`);
    const filled = presentReport(built, { here, prefix: 'one.', start: 'seed=1&v=1' });
    expect(fieldsOf(filled)).toMatchObject({ page: `${here}#lab-one`, setting: 'seed=1&v=1' });
  }
});

test('a very long setting is left to the address, which GitHub would refuse otherwise', () => {
  const here = `${SITE}/labs/x/?moves=${'1:accept,'.repeat(350)}&v=1`;
  const filled = presentReport(report(`${SITE}/labs/x/`), { here, prefix: '', start: 'v=1' });
  expect(fieldsOf(filled).page).toBe(here);
  expect(fieldsOf(filled)).not.toHaveProperty('setting');
  expect(filled.length).toBeLessThan(8000);
});

test('every page of a route has a file', () => {
  for (const route of ['/', '/labs/[name]', '/labs/[name]/embed', '/sessions/[name]', '/404']) {
    expect(existsSync(pageFile(route)), route).toBe(true);
  }
  expect(() => pageFile('/nowhere')).toThrow(/src\/pages\/nowhere\.astro/);
});
