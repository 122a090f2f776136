import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../src/components/finding/marked.ts';
import { searchable, searchableTerms } from '../../src/integrations/searchable.ts';

const page = (text: string) =>
  `<html><head><title>T</title></head><body><nav>N</nav><main id="main">${text}</main></body></html>`;
const kindAt = (address: string) => searchable(address, page('<h1>H</h1>'))?.kind ?? null;

describe('what can be found', () => {
  test('has its kind from its address', () => {
    expect(['/sessions/a/', '/sessions/a/further/', '/labs/a/', '/exercises/a/', '/drills/a/'].map(kindAt)).toEqual([
      'session',
      'session',
      'lab',
      'exercise',
      'drill',
    ]);
    expect(['/', '/case/', '/sessions/', '/templates/a/'].map(kindAt)).toEqual(['page', 'page', 'page', 'template']);
  });

  test('is no page for trainers, no key, no frame and no mere list', () => {
    const hidden = [
      '/drills/',
      '/drills/of/a/',
      '/sessions/a/room/',
      '/exercises/a/key/',
      '/labs/a/embed/',
      '/glossary/',
      '/map/',
      '/404.html',
    ];
    expect(hidden.map(kindAt)).toEqual(hidden.map(() => null));
  });

  test('holds what may be skipped, and neither what one predicts nor what one answers before looking', () => {
    const open =
      '<details class="fold"><summary><span class="fold-name">Further</span> More</summary><p>A</p></details>';
    const closed = [
      '<details class="fold"><summary><span class="fold-name">Check yourself</span> Why?</summary><p>A</p></details>',
      '<details class="fold reveal"><summary>When you have looked</summary><p>A</p></details>',
      '<details class="fold ask"><summary>How?</summary><p>A</p></details>',
    ];
    expect(searchable('/sessions/a/', page(open))?.html).toContain(open);
    for (const one of closed) {
      expect(searchable('/sessions/a/', page(one))?.html).toContain('<details data-pagefind-ignore class="fold');
    }
    const answers = '<section class="part" aria-labelledby="compare-title"><p>A</p></section>';
    expect(searchable('/drills/a/', page(answers))?.html).toContain('<section data-pagefind-ignore class="part"');
  });

  test('is found by a word of the kernel only behind what explains it', () => {
    expect(searchable('/kernel/auc/', page('<p>AUC</p>'))?.html).toContain('<div data-pagefind-weight="0.1"><p>AUC');
    expect(searchable('/kernel/', page('<p>AUC</p>'))?.html).not.toContain('weight');
  });

  test('is headed by the title of its page, without the name of the course', () => {
    const html = page('<h1>Further</h1>').replace('>T<', '>A “B” &amp; "C": Further · Flywheel<');
    expect(searchable('/sessions/a/further/', html)?.html).toContain('content="A “B” &amp; &quot;C&quot;: Further"');
  });

  test('is each term by itself, with both of its sentences', () => {
    const entry =
      '<div class="term" id="psi" data-session="m"><dt>PSI<span class="also"> index</span></dt><dd>Plain.</dd><dd class="precisely"><b>Precisely</b> Exact.</dd><dd class="kicker">Taught</dd></div>';
    const [term, ...rest] = searchableTerms(page(entry));
    expect(rest).toEqual([]);
    expect(term).toMatchObject({ address: '/glossary/#psi', kind: 'term' });
    expect(term.html).toContain('>PSI</h1><p><span class="also"> index</span></p><p>Plain.</p><p> Exact.</p>');
  });
});

test('an excerpt is pieces of plain text, whatever it holds', () => {
  expect(piecesOf('a &lt;b&gt; <mark>PSI</mark> &amp; <i>c</i> &unknown;')).toEqual([
    { text: 'a <b> ', marked: false },
    { text: 'PSI', marked: true },
    { text: ' & c &unknown;', marked: false },
  ]);
});
