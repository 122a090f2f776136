import type { FrameLocator, Locator, Page } from '@playwright/test';
import { at, expect } from '../test.ts';

/** The leakage lab on its own page, awake. */
export async function openLab(page: Page, query = ''): Promise<Locator> {
  await page.goto(at(`/labs/leakage/${query}`));
  return awake(page);
}

/** The first lab of the page, or of a frame in it, once it has woken and shown a run of its own. */
export async function awake(page: Page | FrameLocator): Promise<Locator> {
  const lab = page.locator('.lab').first();
  // The lab is replaced when it wakes; what stands around it stays.
  await page.locator('.simulation').first().scrollIntoViewIfNeeded();
  await expect(lab).toHaveAttribute('data-awake', '');
  await settled(lab);
  return lab;
}

/** Waits until no run is under way, and no picture out of sight waits to be drawn. */
export async function settled(lab: Locator): Promise<void> {
  // Asked in quick succession: a test that waits a second longer than the lab does so in every step, of every lab.
  const isSettled = (element: Element) => element.ariaBusy === 'false' && !element.querySelector('[aria-busy=true]');
  await expect.poll(() => lab.evaluate(isSettled), { timeout: 60_000, intervals: [40] }).toBe(true);
}

/** What the lab says of its run, in words and in figures. */
export async function shown(lab: Locator): Promise<{ sentence: string; tables: string }> {
  const tables = lab.locator('.lab-tables').first();
  await tables.evaluate((details: HTMLDetailsElement) => {
    details.open = true;
  });
  await tables.getByRole('table').first().waitFor();
  const sentence = await lab.locator('figcaption').first().innerText();
  return { sentence, tables: (await tables.textContent()) ?? '' };
}
