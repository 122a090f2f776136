import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer, { type SupportedBrowser } from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../chromium.mjs';
import { type Answer, type Computed, type Engine, finished } from './engine.ts';

export const chromium: Engine = {
  name: 'Chromium',
  run: (page) => drive('chrome', findChromium(), [...chromiumArgs], page),
};

export const firefox: Engine = {
  name: 'Firefox',
  run: (page) => drive('firefox', process.env.FIREFOX_PATH || onPath(['firefox-esr', 'firefox']), [], page),
};

async function drive(
  browser: SupportedBrowser,
  executablePath: string | null,
  args: string[],
  address: string,
): Promise<Answer | null> {
  if (!executablePath) return null;
  const running = await puppeteer.launch({ browser, executablePath, args, headless: true });
  try {
    const page = await running.newPage();
    await page.goto(address);
    const digests = await finished(() => page.evaluate(() => (window.computed ?? null) as Computed | null));
    return { version: await running.version(), digests };
  } finally {
    await running.close();
  }
}

function onPath(programs: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  return paths.find((path) => existsSync(path)) ?? null;
}
