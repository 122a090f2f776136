import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer, { type SupportedBrowser } from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../chromium.mjs';
import type { Browser, BrowserEngine } from './browser.ts';

export const chromium: BrowserEngine = {
  name: 'Chromium',
  start: () => start('chrome', findChromium(), [...chromiumArgs]),
};

export const firefox: BrowserEngine = {
  name: 'Firefox',
  start: () => start('firefox', process.env.FIREFOX_PATH || onPath(['firefox-esr', 'firefox']), []),
};

async function start(
  browser: SupportedBrowser,
  executablePath: string | null,
  args: string[],
): Promise<Browser | null> {
  if (!executablePath) return null;
  const running = await puppeteer.launch({ browser, executablePath, args, headless: true, defaultViewport: VIEWPORT });
  const page = await running.newPage();
  return {
    version: await running.version(),
    open: async (address) => void (await page.goto(address)),
    evaluate: async <T>(body: string) => (await page.evaluate(`(() => { ${body} })()`)) as T,
    click: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key),
    close: () => running.close(),
  };
}

const VIEWPORT = { width: 1280, height: 800 };

function onPath(programs: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  return paths.find((path) => existsSync(path)) ?? null;
}
