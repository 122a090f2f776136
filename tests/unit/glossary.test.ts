import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { linkedTerms } from '../../src/course/linkedTerms.ts';
import { finderOf, formsOf } from '../../src/course/termForms.ts';
import { term } from '../../src/course/termShape.ts';

const root = new URL('../../', import.meta.url);
const terms = globSync('content/glossary/*.yaml', { cwd: root }).map((file) => ({
  id: basename(file, '.yaml'),
  data: term.parse(parse(readFileSync(new URL(file, root), 'utf8'))),
}));
const sessions = new Set(terms.map(({ data }) => data.taught.split('/')[0]));

describe('the glossary', () => {
  test('has at least 80 terms, of every session that exists', () => {
    const folders = globSync('content/sessions/*/', { cwd: root }).map((folder) => basename(folder).slice(3));
    expect(terms.length).toBeGreaterThanOrEqual(80);
    expect([...sessions].sort()).toEqual(folders.sort());
  });

  test.each(terms)('says in two different texts, of a sentence or two each, what $data.term is', ({ data }) => {
    expect(data.plainly).not.toBe(data.precisely);
    for (const text of [data.plainly, data.precisely]) {
      expect(text).toMatch(/\S\.$/);
      expect(text.split(/[.:;] /).length).toBeLessThanOrEqual(3);
    }
    expect(data.plainly.length).toBeLessThanOrEqual(160);
  });

  test('leads to every term from another one', () => {
    const named = new Set(terms.flatMap(({ data }) => data.see));
    const alone = terms.filter(({ id }) => !named.has(id)).map(({ id }) => id);
    // Its own session is the way to a term that no other needs.
    expect(alone.length).toBeLessThanOrEqual(terms.length / 5);
  });
});

describe('the terms in a text', () => {
  const known = [
    { id: 'psi', data: term.parse(shaped({ term: 'PSI', taught: 'monitoring/#threshold' })) },
    { id: 'shift', data: term.parse(shaped({ term: 'label shift', also: ['prior drift'], taught: 'monitoring/#a' })) },
    { id: 'prior', data: term.parse(shaped({ term: 'base rate', also: ['prior'], taught: 'splitting/#b' })) },
    { id: 'gap', data: term.parse(shaped({ term: 'gap', everyday: true, taught: 'splitting/#gap' })) },
    { id: 'limits', data: term.parse(shaped({ term: "O'Brien–Fleming limits", taught: 'release/#measure' })) },
    { id: 'ab', data: term.parse(shaped({ term: 'A/B test', taught: 'release/#measure' })) },
  ];
  const idsIn = (text: string, session = 'monitoring') => finderOf(known, session)(text).map(({ id }) => id);

  test('are found in any case and number, across lines, and with either apostrophe', () => {
    expect(idsIn('Label\nshifts and the O’Brien–Fleming limits of two A/B tests')).toEqual(['shift', 'limits', 'ab']);
  });

  test('are found as the longest that stands there', () => {
    expect(idsIn('under prior drift, the prior moves')).toEqual(['shift', 'prior']);
  });

  test('are not found inside words, in another writing of capitals, or where the word is an everyday one', () => {
    expect(idsIn('psi, PSIs of gaps, a priority, prior-free, no-gap')).toEqual(['psi']);
    expect(idsIn('the gap', 'splitting')).toEqual(['gap']);
  });

  const link = (html: string, session = 'monitoring') =>
    linkedTerms(html, finderOf(known, session), (id) => `/glossary/#${id}`);

  test('become links at their first use only', () => {
    expect(link('<p>PSI and <em>PSI</em>.</p><p>The prior.</p>')).toBe(
      '<p><a href="/glossary/#psi">PSI</a> and <em>PSI</em>.</p><p>The <a href="/glossary/#prior">prior</a>.</p>',
    );
  });

  test.each([
    '<h3>PSI</h3>',
    '<a href="/x/"><em>PSI</em></a>',
    '<p><code>PSI</code></p>',
    '<pre tabindex="0"><code><span>PSI</span></code></pre>',
    '<summary><span>PSI</span></summary>',
    '<table><tr><th>PSI</th></tr></table>',
    '<label>PSI <input value="PSI"></label>',
    '<figure><svg><text>PSI</text></svg><p>PSI</p></figure>',
    '<div class="simulation wide"><div><p>PSI</p></div><p>PSI</p></div>',
    '<p title="PSI">–</p><!-- PSI -->',
    '<script>PSI</script>',
  ])('stay as they are in %s, and are linked behind it', (html) => {
    expect(link(`${html}<p>PSI</p>`)).toBe(`${html}<p><a href="/glossary/#psi">PSI</a></p>`);
  });

  test('that are taught at a session do stand in its text', () => {
    const texts = new Map(
      [...sessions].map((session) => [
        session,
        globSync(`content/sessions/*-${session}/*.mdx`, { cwd: root })
          .map((file) => readFileSync(new URL(file, root), 'utf8'))
          .join('\n'),
      ]),
    );
    const absent = terms.filter(({ id, data }) => {
      const session = data.taught.split('/')[0];
      return !finderOf(terms, session)(texts.get(session) as string).some((found) => found.id === id);
    });
    expect(absent.map(({ data }) => formsOf(data))).toEqual([]);
  });
});

function shaped(part: object) {
  return { plainly: 'This.', precisely: 'That.', see: ['psi'], ...part };
}
