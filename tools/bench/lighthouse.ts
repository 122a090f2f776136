import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromiumArgs } from '../chromium.mjs';
import { says } from '../command.mjs';
import type { Figure } from './figure.ts';

interface Report {
  categories: Record<string, { title: string; score: number }>;
  audits: Record<string, { numericValue: number }>;
}

/** Scores and times of Lighthouse's mobile preset; null where no `lighthouse` is installed. */
export async function lighthouseFigures(urls: readonly string[], chromePath: string): Promise<Figure[] | null> {
  if (says('lighthouse', '--version') === '') return null;
  const figures: Figure[] = [];
  for (const url of urls) {
    const { categories, audits } = await report(url, chromePath);
    const path = new URL(url).pathname;
    figures.push(
      ...Object.values(categories).map(({ title, score }) => ({
        what: `${path} ${title}, missing from 100`,
        value: 100 - score * 100,
        unit: 'points',
        hold: 0,
      })),
      { what: `${path} LCP`, value: audits['largest-contentful-paint'].numericValue / 1000, unit: 's', hold: 0.9 },
      { what: `${path} CLS`, value: audits['cumulative-layout-shift'].numericValue, unit: '', hold: 0 },
      { what: `${path} TBT`, value: audits['total-blocking-time'].numericValue, unit: 'ms', hold: 50 },
    );
  }
  return figures;
}

/** This process serves the page that is looked at, so it must not stand still meanwhile. */
async function report(url: string, chromePath: string): Promise<Report> {
  const flags = ['--headless=new', ...chromiumArgs.filter((flag) => !flag.includes(' '))].join(' ');
  const { stdout, stderr } = await promisify(execFile)(
    'lighthouse',
    [url, '--output=json', '--quiet', `--chrome-flags=${flags}`],
    { env: { ...process.env, CHROME_PATH: chromePath }, maxBuffer: 64 * 1024 * 1024 },
  );
  if (!stdout) throw new Error(`Lighthouse gave no report of ${url}: ${stderr}`);
  return JSON.parse(stdout);
}
