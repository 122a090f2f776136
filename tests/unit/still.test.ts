import { describe, expect, test } from 'vitest';
import { backsOf, flowInWords } from '../../src/components/figure/flow.ts';
import { inWords, type Lane, placed, ticksOf } from '../../src/components/figure/timeline.ts';

const lane: Lane = {
  name: 'With a gap',
  spans: [
    { from: 0, to: 60, as: 'train' },
    { from: 60, to: 64, as: 'gap' },
    { from: 64, to: 100, as: 'test', label: 'judge' },
  ],
};

describe('a timeline', () => {
  test('places spans in percent, and keeps the empty days between them', () => {
    const late = { from: 110, to: 120, as: 'production' } as const;
    const [train, gap, judge, production] = placed({ ...lane, spans: [...lane.spans, late] }, [0, 200], 'T');
    expect([train.left, train.width, gap.left, judge.left, production.left]).toEqual([0, 30, 30, 32, 55]);
    expect([train.before, judge.before, production.before, production.length]).toEqual([0, 0, 10, 10]);
    expect([judge.name, judge.days]).toEqual(['judge', '64–100']);
  });

  test('refuses days that are taken twice', () => {
    const twice: Lane = {
      name: 'Gap',
      spans: [
        { from: 0, to: 60, as: 'train' },
        { from: 59, to: 70, as: 'test' },
      ],
    };
    expect(() => placed(twice, [0, 90], 'T')).toThrow('the span [59, 70) of "Gap" should stand within [60, 90)');
  });

  test('marks the days at which spans meet, where they do not stand too close', () => {
    expect(ticksOf([lane], [0, 100]).map(({ day }) => day)).toEqual([0, 60, 100]);
  });

  test('says itself in words', () => {
    expect(inWords([lane])).toBe(
      'With a gap: training from day 0 to day 60, gap from day 60 to day 64, judge from day 64 to day 100.',
    );
    expect(inWords([{ name: 'Label', spans: [{ from: 14, to: 15, as: 'production', label: 'final' }] }])).toBe(
      'Label: final on day 14.',
    );
  });

  test('refuses a span outside of its days, and a kind it does not know', () => {
    expect(() => placed(lane, [0, 90], 'T')).toThrow(
      'Timeline "T": the span [64, 100) of "With a gap" should stand within [64, 90).',
    );
    const odd = { name: 'x', spans: [{ from: 0, to: 1, as: 'tset' as 'test' }] };
    expect(() => placed(odd, [0, 90], 'T')).toThrow(
      'no kind "tset" of span. There are: train, validation, gap, test, unsettled, production.',
    );
  });
});

describe('a flow', () => {
  const steps = [{ name: 'Scope' }, { name: 'Data', note: 'two weeks' }];

  test('says itself in words, with its ways back', () => {
    const back = backsOf(steps, [{ from: 'Data', to: 'Scope', when: 'no label' }], 'F');
    expect(flowInWords(steps, back)).toBe('Scope, then Data (two weeks). From Data back to Scope: no label.');
  });

  test('refuses a way back that leads forward or nowhere', () => {
    expect(() => backsOf(steps, [{ from: 'Scope', to: 'Data', when: 'x' }], 'F')).toThrow(
      'Flow "F": no way back from "Scope" to "Data". The steps are: Scope, Data.',
    );
  });

  test('runs short ways back inside long ones', () => {
    const three = [...steps, { name: 'Model' }];
    const back = backsOf(
      three,
      [
        { from: 'Model', to: 'Scope', when: 'x' },
        { from: 'Data', to: 'Scope', when: 'y' },
      ],
      'F',
    );
    expect(back.map(({ letter, start, end }) => [letter, start, end])).toEqual([
      ['a', 2, 1],
      ['b', 3, 1],
    ]);
  });

  test('refuses two steps of one name', () => {
    expect(() => backsOf([{ name: 'Data' }, { name: 'Data' }], [], 'F')).toThrow('two to six, of different names');
  });
});
