import { globSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { logisticRegression } from '../../simulations/lib/learners/logisticRegression.ts';
import { chromiumArgs, ensureChromium } from '../chromium.mjs';
import { Failure, ROOT, run } from '../command.mjs';
import { benchData } from './data.ts';
import { fastest } from './fastest.ts';
import type { Figure, Section } from './figure.ts';
import { labFigures } from './lab.ts';
import { lighthouseFigures } from './lighthouse.ts';
import { practiceFigures } from './practice.ts';
import { searchFigures } from './search.ts';
import { sliderFigures } from './slider.ts';
import { openScale, type Scale, weigh } from './weight.ts';

const DIST = join(ROOT, '.cache', 'bench', 'dist');

/** What of the site is measured, and of which labs. */
export interface Asked {
  /** A site that is built already; it is built when this is left out. */
  dist?: string | undefined;
  /** The labs by name; all when this is left out. */
  only?: readonly string[] | undefined;
}

interface Built {
  browser: Browser;
  executablePath: string;
  scale: Scale;
  dist: string;
  at: (path: string) => string;
}

/** Seconds to build the site. */
export async function* build(): AsyncGenerator<Section> {
  const seconds = await builtOnce();
  const figures = [
    { what: 'build', value: seconds, unit: 's', hold: 60 },
    { what: 'pages', value: pagesOf(DIST).length, unit: '' },
  ];
  yield { title: 'Building the site', figures };
}

/** Bytes and requests of every page. */
export async function* weight({ dist }: Asked): AsyncGenerator<Section> {
  yield* onSite(dist, async function* ({ browser, scale, dist }) {
    const figures: Figure[] = [];
    for (const path of pagesOf(dist)) figures.push(...(await weightFigures(browser, scale, path)));
    yield { title: 'Weight of the pages on a phone, compressed', figures };
  });
}

/** Runs of the labs, a section each. */
export async function* labs({ dist, only }: Asked): AsyncGenerator<Section> {
  yield* onSite(dist, async function* ({ browser, dist, at }) {
    const { X, y } = benchData(20_000);
    const fitMs = fastest(() => logisticRegression(X, y)).ms;
    for (const name of labsAsked(dist, only)) {
      const figures = await labFigures(browser, at(`/labs/${name}/`), fitMs);
      yield { title: `The lab ${name} in Chromium`, figures };
    }
  });
}

/** What a change of a slider costs in the labs, a section each. */
export async function* sliders({ dist, only }: Asked): AsyncGenerator<Section> {
  yield* onSite(dist, async function* ({ browser, dist, at }) {
    for (const name of labsAsked(dist, only)) {
      const figures = await sliderFigures(browser, at(`/labs/${name}/`), at('/floor.html'));
      yield { title: `The first slider of the lab ${name} in Chromium`, figures };
    }
  });
}

/** What a search costs. */
export async function* search({ dist }: Asked): AsyncGenerator<Section> {
  yield* onSite(dist, async function* ({ browser, dist, at }) {
    yield { title: 'The search in Chromium', figures: await searchFigures(browser, at('/case/'), dist) };
  });
}

/** What the pages weigh and take that ask drills, with a long log. */
export async function* practice({ dist }: Asked): AsyncGenerator<Section> {
  yield* onSite(dist, async function* ({ browser, scale, at }) {
    const page = await browser.newPage();
    const { atRest } = await weigh(page, scale, '/review/');
    await page.close();
    const figures: Figure[] = [
      { what: 'review: JavaScript', value: atRest.script / 1024, unit: 'KiB', hold: 60 },
      ...(await practiceFigures(browser, at('/review/'))),
    ];
    yield { title: 'Practice in Chromium', figures };
  });
}

/** Scores and times of Lighthouse, where it is installed. */
export async function* lighthouse({ dist }: Asked): AsyncGenerator<Section> {
  yield* onSite(dist, async function* ({ dist, at, executablePath }) {
    const looked = pagesOf(dist).filter((page) => /^\/((sessions|labs)\/[^/]+\/)?$/.test(page));
    const figures = await lighthouseFigures(looked.map(at), executablePath);
    yield {
      title: figures ? 'Lighthouse, mobile' : 'Lighthouse, mobile: not measured, since no `lighthouse` is on the PATH',
      figures: figures ?? [],
    };
  });
}

async function* onSite(
  given: string | undefined,
  measure: (built: Built) => AsyncGenerator<Section>,
): AsyncGenerator<Section> {
  const dist = given ?? DIST;
  if (!given) await builtOnce();
  const executablePath = await ensureChromium(process.env);
  const browser = await chromium.launch({ executablePath, args: [...chromiumArgs] });
  const scale = await openScale(dist);
  try {
    yield* measure({ browser, executablePath, scale, dist, at: (path) => new URL(`.${path}`, scale.url).href });
  } finally {
    await browser.close();
    await scale.close();
  }
}

let built: Promise<number> | undefined;

/** Parts that are asked for together are measured on one build. */
function builtOnce(): Promise<number> {
  built ??= secondsToBuild();
  return built;
}

async function secondsToBuild(): Promise<number> {
  const start = performance.now();
  await run('astro', ['build', '--outDir', DIST, '--silent'], process.env);
  return (performance.now() - start) / 1000;
}

/** Sessions are held to the figures that the project promises; other pages are only reported. */
async function weightFigures(browser: Browser, scale: Scale, path: string): Promise<Figure[]> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  const { atRest, awake } = await weigh(page, scale, path);
  await page.close();
  const promised = /^\/sessions\/[^/]+\/$/.test(path);
  const figure = (what: string, value: number, unit: string, hold: number): Figure => ({
    what: `${path} ${what}`,
    value,
    unit,
    ...(promised && { hold }),
  });
  return [
    figure('before scrolling', atRest.bytes / 1024, 'KiB', 40),
    figure('requests', atRest.requests, '', 6),
    figure('JavaScript', atRest.script / 1024, 'KiB', 3),
    ...(awake ? [figure('JavaScript, first simulation awake', awake.script / 1024, 'KiB', 100)] : []),
  ];
}

function pagesOf(dist: string): string[] {
  return globSync('**/index.html', { cwd: dist })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();
}

function labsAsked(dist: string, only: Asked['only']): readonly string[] {
  const names = pagesOf(dist).flatMap((page) => /^\/labs\/([^/]+)\/$/.exec(page)?.[1] ?? []);
  const unknown = only?.find((name) => !names.includes(name));
  if (unknown) throw new Failure(`No lab "${unknown}". There are: ${names.join(', ')}.`);
  return only ?? names;
}
