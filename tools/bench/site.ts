import { globSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { chromiumArgs, ensureChromium } from '../chromium.mjs';
import { ROOT, run } from '../command.mjs';
import type { Figure, Section } from './figure.ts';
import { labFigures } from './lab.ts';
import { lighthouseFigures } from './lighthouse.ts';
import { openScale, type Scale, weigh } from './weight.ts';

const DIST = join(ROOT, '.cache', 'bench', 'dist');

/** Builds the site, weighs every page, times the labs in Chromium, and asks Lighthouse where it is installed. */
export async function* site(): AsyncGenerator<Section> {
  yield { title: 'Building the site', figures: await buildFigures() };
  const executablePath = await ensureChromium(process.env);
  const browser = await chromium.launch({ executablePath, args: [...chromiumArgs] });
  const scale = await openScale(DIST);
  const at = (path: string) => new URL(`.${path}`, scale.url).href;
  try {
    const pages = pagesOf(DIST);
    const weights: Figure[] = [];
    for (const path of pages) weights.push(...(await weightFigures(browser, scale, path)));
    yield { title: 'Weight of the pages on a phone, compressed', figures: weights };

    const labs: Figure[] = [];
    for (const path of pages.filter((page) => /^\/labs\/[^/]+\/$/.test(page))) {
      const page = await browser.newPage();
      labs.push(...(await labFigures(page, at(path))));
      await page.close();
    }
    yield { title: 'Labs in Chromium', figures: labs };

    const looked = pages.filter((page) => /^\/((sessions|labs)\/[^/]+\/)?$/.test(page));
    const lighthouse = await lighthouseFigures(looked.map(at), executablePath);
    if (lighthouse) yield { title: 'Lighthouse, mobile', figures: lighthouse };
  } finally {
    await browser.close();
    await scale.close();
  }
}

async function buildFigures(): Promise<Figure[]> {
  return [
    { what: 'build', value: await secondsToBuild(), unit: 's', hold: 60 },
    { what: 'pages', value: pagesOf(DIST).length, unit: '' },
  ];
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
