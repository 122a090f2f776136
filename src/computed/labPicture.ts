import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { outcomeOf } from '../state/outcome.ts';
import { loadView } from '../views.ts';
import { settingOf } from './setting.ts';

/** The preset that each lab is pictured in, one that no page asks a prediction about, and which panel of it is shown. */
export const PICTURED: Readonly<Record<string, readonly [preset: string, panel: number]>> = {
  'ab-analysis': ['lostFive', 0],
  'label-definition': ['dayPromise', 0],
  'ab-test': ['tenthPoint', 0],
  'act-value': ['rareAndDear', 0],
  'availability-hunt': ['overwritten', 0],
  'alert-budget': ['everything', 0],
  baselines: ['tangled', 0],
  decision: ['trees', 0],
  drift: ['covariate', 1],
  fragile: ['useless', 0],
  'forking-paths': ['sixty', 0],
  labelling: ['lessCareful', 0],
  'first-look': ['weeks', 0],
  leaderboard: ['manyRows', 0],
  leakage: ['duplicates', 1],
  mailbox: ['samePrice', 1],
  missingness: ['twoAlike', 0],
  monitors: ['covariate', 0],
  planning: ['nothingHidden', 0],
  psi: ['moreBins', 0],
  release: ['latency', 0],
  search: ['manyRows', 0],
  skew: ['longDelay', 0],
  slices: ['weakDock', 0],
};

/** A lab at a glance: one panel of a real run, without its words, and which setting it is of. */
export interface LabPicture {
  svg: string;
  setting: string;
}

/** The picture of a lab for a list. Throws where the lab has no setting to be pictured in, or draws nothing. */
export async function labPicture(name: string): Promise<LabPicture> {
  const [preset, panel] = PICTURED[name] ?? [];
  if (preset === undefined || panel === undefined) {
    throw new Error(`The lab "${name}" has no picture: name one of its presets in src/computed/labPicture.ts.`);
  }
  const { model, params } = await settingOf(name, preset, {});
  const View = await loadView(name);
  const { result } = outcomeOf(model, params);
  const svg = pictures(renderToStaticMarkup(createElement(View, { params, result })))[panel];
  if (svg === undefined) throw new Error(`The view of "${name}" has no panel ${panel} for its preset "${preset}".`);
  return { svg: bare(svg), setting: model.presets[preset].title };
}

/** The pictures of a view in order, each with those that stand inside of it. */
function pictures(html: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let begin = 0;
  for (const { 0: tag, index } of html.matchAll(/<svg\b|<\/svg>/g)) {
    if (tag === '<svg' && depth++ === 0) begin = index;
    if (tag === '</svg>' && --depth === 0) found.push(html.slice(begin, index + tag.length));
  }
  return found;
}

/** Only the shapes: at this size words cannot be read, and what names the picture stands beside it. */
const bare = (svg: string): string =>
  svg
    .replace(/<(text|title|desc)\b[\s\S]*?<\/\1>/g, '')
    .replace(/ (?:id|role|tabindex|aria-[a-z]+)="[^"]*"/g, '')
    .replace('<svg', '<svg aria-hidden="true"');
