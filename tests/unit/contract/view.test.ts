import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type AnyModel, type AnyValues, measureAll, traceAll } from '../../../simulations/lib/define.ts';
import { digest } from '../../../simulations/lib/digest.ts';
import { loadView } from '../../../src/views.ts';
import { all, resultOf, startOf } from './models.ts';

const views = await Promise.all(all.map(async ([name, model]) => ({ name, model, View: await loadView(name) })));

/** The defaults and every preset. */
function settingsOf(model: AnyModel): [name: string, params: AnyValues][] {
  const presets = Object.entries(model.presets).map(([name, { params }]): [string, AnyValues] => [
    name,
    { ...startOf(model), ...params } as AnyValues,
  ]);
  return [['defaults', startOf(model)], ...presets];
}

/** An early, a middle and the last moment before the whole. */
function momentsOf(model: AnyModel, result: unknown, params: AnyValues): number[] {
  const count = model.frames?.count(result, params) ?? 0;
  return count === 0 ? [] : [1, Math.floor(count / 2), count - 2];
}

describe.each(views)('the view of $name', ({ model, View }) => {
  test.each(settingsOf(model))(
    'draws %s whole, at moments, and beside a run that is kept and what was said before',
    (_, params) => {
      const result = resultOf(model, params);
      const kept = { params: startOf(model), result: resultOf(model, startOf(model)) };
      const said = { predicted: measureAll(model, result, params), drawn: traceAll(model, result, params) };
      expectDrawn(createElement(View, { params, result }));
      expectDrawn(createElement(View, { params, result, pinned: kept, ...said }));
      for (const frame of momentsOf(model, result, params)) {
        expectDrawn(createElement(View, { params, result, frame }));
        expectDrawn(createElement(View, { params, result, frame, pinned: kept, ...said }));
      }
    },
  );
});

/** What says that two things are alike. An interval that reaches zero does not: nobody knows yet. */
const alike =
  /no difference|no [\w ]*beyond noise|\bagrees?\b|\bstays? (at|the same)\b|\bno more often\b|\bjust as\b|\bkeeps its promise\b|\bunchanged\b|\bhardly\b|\bequally\b/i;

describe.each(views)('the words of $name', ({ model }) => {
  test.each(settingsOf(model))('never make a likeness of what one run cannot tell apart (%s)', (_, params) => {
    const result = resultOf(model, params);
    for (const words of [model.titleOf(result, params), model.describe(result, params)])
      expect(words).not.toMatch(alike);
  });
});

/** About a minute's reading; the tables hold the rest. */
const MOST_WORDS = 125;

describe.each(views)('the sentence under the picture of $name', ({ model }) => {
  test.each(settingsOf(model))('leaves to the tables what the picture needs no words for (%s)', (_, params) => {
    const words = model.describe(resultOf(model, params), params).trim().split(/\s+/);
    expect(words.length).toBeLessThanOrEqual(MOST_WORDS);
  });
});

test('a likeness is found in the words that say one', () => {
  const said = ['Notebook and production agree', 'The AUC stays at 0.72', 'which is no difference beyond noise'];
  expect(said.filter((words) => !alike.test(words))).toEqual([]);
  expect('One run cannot tell whether the AUC changes: run 40 worlds').not.toMatch(alike);
  expect('2 of 12 monitors find the drift beyond noise').not.toMatch(alike);
});

/** Nothing in a picture is a number or a path that could not be computed. */
function expectDrawn(element: Parameters<typeof renderToStaticMarkup>[0]): void {
  const markup = renderToStaticMarkup(element);
  expect(markup.length).toBeGreaterThan(100);
  // What stands before it is looked up only then: most pictures are hundreds of kilobytes without a fault.
  const at = markup.search(/NaN|undefined|Infinity| d=""/);
  expect(at < 0 ? null : markup.slice(Math.max(0, at - 60), at + 20)).toBeNull();
}

describe.each(views.filter(({ model }) => model.frames))('the picture of $name at a moment', ({ model, View }) => {
  test.each(settingsOf(model))('is the same whatever comes later (%s)', (_, params) => {
    const result = resultOf(model, params);
    for (const frame of momentsOf(model, result, params)) {
      const other = model.frames?.until(result, params, frame);
      expect(digest(other), 'another future').not.toBe(digest(result));
      const drawn = (shown: unknown) => renderToStaticMarkup(createElement(View, { params, result: shown, frame }));
      expect(differenceOf(drawn(result), drawn(other)), `at moment ${frame}`).toBeNull();
      expect(model.titleOf(other, params, frame)).toBe(model.titleOf(result, params, frame));
    }
  });
});

/** Where two pictures part, with what each goes on with; null where they are the same. */
function differenceOf(one: string, other: string): [one: string, other: string] | null {
  if (one === other) return null;
  const at = Array.from(one).findIndex((letter, i) => letter !== other[i]);
  const place = at < 0 ? one.length : at;
  const from = Math.max(0, place - 60);
  return [one.slice(from, place + 60), other.slice(from, place + 60)];
}
