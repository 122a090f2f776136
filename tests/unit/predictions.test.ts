import { describe, expect, test } from 'vitest';
import { bringPredictions } from '../../src/state/earlierPredictions.ts';
import type { Prediction, Reply } from '../../src/state/kept/prediction.ts';
import { kept } from '../../src/state/kept.ts';
import { createPredictions } from '../../src/state/predictions.ts';
import { createSaved } from '../../src/state/storage.ts';
import { fakeStorage } from './fakeStorage.ts';

const page = 'sessions/splitting';
const question = (id: string, measure: string, most = 1) => ({
  id: `${page}/${id}`,
  asked: { simulation: 'leakage', kind: 'number', measures: [measure] },
  fits: (reply: Reply) => typeof reply === 'number' && reply <= most,
  right: (reply: Reply) => reply === 0.7,
});
const production = question('production', 'production');
const offline = question('offline', 'offline');
const inBrowser = (browser: ReturnType<typeof fakeStorage>) => (id: string) =>
  createSaved(`prediction/${id}`, kept.prediction, browser.tab());

describe('what was said before looking', () => {
  test('is asked one question after the other, and is there again in a new visit', () => {
    const browser = fakeStorage();
    const lab = createPredictions([production, offline], inBrowser(browser));
    expect(lab.getState()).toEqual({ replies: [null, null], sure: [null, null], waiting: 0 });
    lab.reply(0.7);
    expect(lab.getState()).toEqual({ replies: [0.7, null], sure: [null, null], waiting: 1 });
    lab.reply(0.9);
    const later = createPredictions([production, offline], inBrowser(browser));
    expect(later.getState()).toEqual({ replies: [0.7, 0.9], sure: [null, null], waiting: null });
  });

  test('is kept by page and question, with the measures asked', () => {
    const browser = fakeStorage();
    createPredictions([production], inBrowser(browser)).reply(0.7);
    expect(JSON.parse(browser.held.get('flywheel/prediction/sessions/splitting/production') as string).data).toEqual({
      asked: { simulation: 'leakage', kind: 'number', measures: ['production'] },
      reply: 0.7,
      sure: null,
      right: true,
    });
  });

  test('of one measure never counts for another', () => {
    const browser = fakeStorage();
    createPredictions([production], inBrowser(browser)).reply(0.7);
    const changed = { ...production, asked: { ...production.asked, measures: ['offline'] } };
    expect(createPredictions([changed], inBrowser(browser)).getState()).toEqual({
      replies: [null],
      sure: [null],
      waiting: 0,
    });
  });

  test('about one lab on another page is a commitment of its own', () => {
    const browser = fakeStorage();
    createPredictions([production], inBrowser(browser)).reply(0.7);
    const elsewhere = { ...production, id: 'sessions/baselines/production' };
    expect(createPredictions([elsewhere], inBrowser(browser)).getState().waiting).toBe(0);
  });

  test('is asked again when it could not be said today', () => {
    const browser = fakeStorage();
    createPredictions([production, offline], inBrowser(browser)).reply(0.7);
    const narrower = { ...production, fits: (reply: Reply) => reply === 0.5 };
    expect(createPredictions([narrower, offline], inBrowser(browser)).getState()).toEqual({
      replies: [null, null],
      sure: [null, null],
      waiting: 0,
    });
  });

  test('may be left out, which is remembered, too', () => {
    const browser = fakeStorage();
    const lab = createPredictions([production, offline], inBrowser(browser));
    lab.reply(0.7);
    lab.skip();
    expect(lab.getState()).toEqual({ replies: [0.7, null], sure: [null, null], waiting: null });
    expect(createPredictions([production, offline], inBrowser(browser)).getState().waiting).toBeNull();
    lab.again();
    expect(lab.getState()).toEqual({ replies: [null, null], sure: [null, null], waiting: 0 });
    expect(browser.held.size).toBe(0);
  });

  test('is kept with how sure it was and whether it came true', () => {
    const browser = fakeStorage();
    const lab = createPredictions([production, offline], inBrowser(browser));
    lab.reply(0.7, 80);
    lab.reply(0.9, 95);
    expect(createPredictions([production, offline], inBrowser(browser)).getState().sure).toEqual([80, 95]);
    const said = (id: string) => JSON.parse(browser.held.get(`flywheel/prediction/${page}/${id}`) as string).data;
    expect(said('production')).toMatchObject({ sure: 80, right: true });
    expect(said('offline')).toMatchObject({ sure: 95, right: false });
    lab.again();
    lab.skip();
    expect(said('production')).toMatchObject({ reply: null, sure: null, right: null });
  });

  test('is told to whoever shows it', () => {
    const lab = createPredictions([production], inBrowser(fakeStorage()));
    const heard: (number | null)[] = [];
    lab.subscribe(({ waiting }) => heard.push(waiting));
    lab.reply(0.7);
    expect(heard).toEqual([null]);
  });
});

describe('a prediction of version 1', () => {
  const OLD = 'flywheel/prediction/leakage.autocorrelation';
  const old = (replies: unknown[], skipped = false) => JSON.stringify({ version: 1, data: { replies, skipped } });
  const data = (browser: ReturnType<typeof fakeStorage>, id: string): Prediction | undefined => {
    const text = browser.held.get(`flywheel/prediction/${id}`);
    return text === undefined ? undefined : JSON.parse(text).data;
  };
  const originals = (browser: ReturnType<typeof fakeStorage>) =>
    [...browser.held].filter(([key]) => key.startsWith('flywheel-damaged/')).map(([, text]) => text);

  test('goes to the questions it answered', () => {
    const browser = fakeStorage({
      [OLD]: old([0.71, 'optimismGap']),
      'flywheel/prediction/leakage.status': old(['stays']),
      'flywheel/prediction/drift.drift': old([[0.8, 0.7, 0.6]], true),
    });
    bringPredictions(browser.tab());
    expect(data(browser, 'sessions/splitting/production')).toEqual({
      asked: { simulation: 'leakage', kind: 'number', measures: ['production'] },
      reply: 0.71,
      sure: null,
      right: null,
    });
    expect(data(browser, 'sessions/splitting/true-split')).toEqual({
      asked: {
        simulation: 'leakage',
        kind: 'choice',
        measures: ['optimismRandom', 'optimismTemporal', 'optimismGap', 'optimismGroup'],
      },
      reply: 'optimismGap',
      sure: null,
      right: null,
    });
    expect(data(browser, 'sessions/splitting/status-by-time')?.reply).toBe('stays');
    expect(data(browser, 'sessions/monitoring/untouched')?.reply).toEqual([0.8, 0.7, 0.6]);
    expect(data(browser, 'sessions/monitoring/first-alarm')).toMatchObject({ asked: { kind: 'choice' }, reply: null });
    expect([...browser.held.keys()].filter((key) => !/\/(sessions|exercises)\//.test(key))).toEqual([]);
  });

  test('does not come back after it is asked again', () => {
    const browser = fakeStorage({ [OLD]: old([0.71]) });
    bringPredictions(browser.tab());
    createPredictions([production], inBrowser(browser)).again();
    bringPredictions(browser.tab());
    expect(browser.held.size).toBe(0);
  });

  test('does not take the place of what was said since, but of what was skipped', () => {
    const browser = fakeStorage();
    const lab = createPredictions([production], inBrowser(browser));
    lab.reply(0.5);
    browser.tab().write(OLD, old([0.71]));
    bringPredictions(browser.tab());
    expect(lab.getState().replies).toEqual([0.5]);
    lab.again();
    lab.skip();
    browser.tab().write(OLD, old([0.71]));
    bringPredictions(browser.tab());
    expect(lab.getState().replies).toEqual([0.71]);
  });

  test.each([
    ['more replies than questions', old([0.71, 'optimismGap', 3])],
    ['a reply of another kind', old(['optimismGap', 0.71])],
    ['a choice that was none', old([0.71, 'optimismSerial'])],
    ['a text that was cut off', old([0.71]).slice(0, 30)],
    ['a text of another program', 'hello'],
  ])('with %s is kept as it was found', (_, text) => {
    const browser = fakeStorage({ [OLD]: text });
    bringPredictions(browser.tab());
    expect([...browser.held.keys()]).toEqual(['flywheel-damaged/prediction/leakage.autocorrelation/1']);
    expect(originals(browser)).toEqual([text]);
  });

  test('stays where it is when what was said since cannot be read', () => {
    const NEW = 'flywheel/prediction/sessions/splitting/production';
    const browser = fakeStorage({ [OLD]: old([0.71]), [NEW]: '{"version":99,"data":{}}' });
    bringPredictions(browser.tab());
    expect(browser.held.get(NEW)).toBe('{"version":99,"data":{}}');
    expect(originals(browser)).toEqual([old([0.71])]);
  });

  test('is not lost to a browser without room, or one that keeps nothing', () => {
    const text = old([0.71]);
    const browser = fakeStorage({ [OLD]: text });
    browser.state.canWrite = false;
    bringPredictions(browser.tab());
    expect(browser.held.get(OLD)).toBe(text);
    browser.state.canRead = false;
    expect(() => bringPredictions(browser.tab())).not.toThrow();
    expect(browser.held.get(OLD)).toBe(text);
  });

  test('of a newer version is left alone', () => {
    const text = '{"version":2,"data":[]}';
    const browser = fakeStorage({ [OLD]: text });
    bringPredictions(browser.tab());
    expect([...browser.held]).toEqual([[OLD, text]]);
  });
});

test('a prediction of version 2 is carried over, with nothing said of how sure it was', () => {
  const asked = { simulation: 'leakage', kind: 'number', measures: ['production'] };
  for (const reply of [0.7, null]) {
    const browser = fakeStorage({
      'flywheel/prediction/sessions/splitting/production': JSON.stringify({ version: 2, data: { asked, reply } }),
    });
    const place = inBrowser(browser)('sessions/splitting/production');
    expect(place.getState()).toEqual({ asked, reply, sure: null, right: null });
    expect(place.status.getState()).toEqual({ kind: 'saved', originals: [] });
    expect(createPredictions([production], () => place).getState()).toMatchObject({ replies: [reply], waiting: null });
  }
});
