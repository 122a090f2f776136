import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, pages } from './pages.ts';
import { expect, test } from './test.ts';

/** What needs the sheet of labs, that of sessions, that of forms, that of what is found by a filter or a list, and that of the first page. */
const LAB = /class="(?:simulation|lab-glance)[ "]/;
const SESSION = /<article class="session[ "]|class="(?:two-loops|claim)[ "]/;
const FORM = /class="(?:worksheet|exercise|trial|review)[ "]/;
const TERM = /class="(?:term|pages|list-filter)[ "]/;
// The page on progress draws the loop by script.
const LOOP = /class="loop[ "]|component-export="ProgressIsland"/;

const html = (path: string): string =>
  readFileSync(join(DIST, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
const sheetsOf = (text: string): string[] =>
  [...text.matchAll(/<link rel="stylesheet" href="[^"]*\/([a-z]+)\.[^"]*"/g)].map(([, name]) => name);

test('a page sends one style sheet, which has the styles of what is on it', () => {
  const expected = pages.map((path) => {
    const text = html(path);
    const sheets = { forms: FORM, home: LOOP, sessions: SESSION, labs: LAB, finding: TERM };
    const more = Object.entries(sheets).find(([, needs]) => needs.test(text));
    return [path, [more?.[0] ?? 'common']];
  });
  expect(pages.map((path) => [path, sheetsOf(html(path))])).toEqual(expected);
});

test('text pages, labs, sessions, exercises and the first page are all among the pages that were looked at', () => {
  const kinds = new Set(pages.map((path) => sheetsOf(html(path)).join()));
  expect([...kinds].sort()).toEqual(['common', 'finding', 'forms', 'home', 'labs', 'sessions']);
});
