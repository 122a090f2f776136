import type { Browser } from './browser.ts';
import { AT_REST, type Lab, labIn } from './lab.ts';

/** A lab in a session that asks for a prediction before it shows anything. */
const PAGE = 'sessions/splitting/';
const LAB = 'lab-autocorrelation';

/**
 * One way through a lab, as a person goes it: opens it, predicts, moves a control, runs 40 worlds, and opens the link again.
 * `step` is told what comes next. Throws with what was expected when it does not come.
 */
export async function walk(browser: Browser, site: string, step: (name: string) => void): Promise<void> {
  step('open a lab');
  const lab = await arrive(browser, site + PAGE);
  if ((await lab.sentence()) !== null) throw new Error('The result is shown before a prediction is committed.');

  step('predict');
  while (await lab.shows('.predict')) await predict(lab);
  await lab.until('the result', `seen('figcaption')`);
  await lab.until('the verdict', `seen('section', 'You ')`);

  step('move a control');
  const start = await lab.sentence();
  await lab.press('input[type=range]', 'ArrowRight');
  const another = `seen('figcaption').textContent !== ${JSON.stringify(start)}`;
  await lab.until('another result, and its link', `${AT_REST} && ${another} && location.search !== ''`);

  step('run 40 worlds');
  await lab.click('button', 'Run 40 worlds');
  await lab.until('40 worlds', `seen('[role=status]', '40 worlds done')`);
  await silent(browser);

  step('open the link again');
  const link = await browser.evaluate<string>('return location.href;');
  const moved = await lab.sentence();
  await browser.open(site);
  const again = await (await arrive(browser, link)).sentence();
  if (again !== moved) throw new Error(`The link shows another result. Before: ${moved} After: ${again}`);
  await silent(browser);
}

async function arrive(browser: Browser, address: string): Promise<Lab> {
  await browser.open(address);
  await browser.evaluate(`
    window.complaints = [];
    addEventListener('error', ({ message }) => complaints.push(message));
    addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => complaints.push('policy: ' + effectiveDirective));`);
  return labIn(browser, LAB);
}

/** Takes the first answer where there are some to choose from, and what the slider says where not. */
async function predict(lab: Lab): Promise<void> {
  if (await lab.shows('.predict .option')) await lab.click('.predict .option');
  await lab.click('.predict button', 'Commit and show');
}

/** Throws when the page has complained since it was opened. */
async function silent(browser: Browser): Promise<void> {
  const complaints = await browser.evaluate<string[]>('return window.complaints;');
  if (complaints.length > 0) throw new Error(`The page complained: ${complaints.join('; ')}`);
}
