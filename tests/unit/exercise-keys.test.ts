import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { auc } from '../../simulations/lib/metrics/auc.ts';
import { meanAbsolutePercentageError, pinballLoss } from '../../simulations/lib/metrics/regression.ts';
import { talk } from '../../src/components/form/talk.ts';
import { wordsIn } from '../../src/components/form/WritingField.tsx';
import { napkins } from '../../src/computed/napkins.ts';
import type { Field } from '../../src/course/fields.ts';
import { exercise } from '../../src/course/shapes.ts';

const read = (path: string) => readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8');
const textOf = (name: string) => read(`exercises/${name}.mdx`);
const fieldOf = <K extends Field['kind']>(name: string, kind: K) =>
  exercise.parse(parse(textOf(name).split('---\n')[1])).fields.find((one) => one.kind === kind) as Extract<
    Field,
    { kind: K }
  >;
/** A part of an exercise's text, without marks of quotation. */
const partOf = (name: string, part: string) =>
  (new RegExp(`<${part}>(.*?)</${part}>`, 's').exec(textOf(name))?.[1] ?? '').replace(/^> ?/gm, '');
const facts = parse(read('case.yaml')) as Record<string, { value: number }>;
const value = (id: string) => facts[id].value;

describe('twelve minutes on a call', () => {
  const call = fieldOf('twelve-minutes', 'dialogue');
  const aMinute = (value('quotes-a-minute') / 4) * (0.022 - 0.002);
  /** The minutes that an order takes, and those until the flag is turned; all twelve where it never is. */
  const minutes = (order: string) => {
    const { asked, left } = talk(call, order);
    expect(asked.map(({ key }) => key).join(' ')).toBe(order);
    const turned = asked.findIndex(({ key }) => key === 'back');
    const until = turned < 0 ? call.budget : asked.slice(0, turned + 1).reduce((sum, { cost }) => sum + cost, 0);
    return { used: call.budget - left, failed: Math.round(until * aMinute) };
  };

  test('three requests a minute fail that should not', () => {
    expect(aMinute).toBeCloseTo(3, 9);
    expect(call.lines.find(({ key }) => key === 'wait')?.answer).toContain('fifteen more requests');
  });

  test('the weak and the strong order can be asked, and cost what is said of them', () => {
    expect(minutes('compare which who back fallen')).toEqual({ used: 11, failed: 27 });
    expect(minutes('symptom back fallen cache purge tell left')).toEqual({ used: 11, failed: 6 });
    expect(partOf('twelve-minutes', 'Weak')).toMatch(/11 minutes[\s\S]*minute 9: 27 requests/);
    expect(partOf('twelve-minutes', 'Strong')).toMatch(/11 minutes[\s\S]*minute 2: 6 requests/);
  });

  test('so do the orders of the model answer', () => {
    const answer = partOf('twelve-minutes', 'ModelAnswer');
    const failed = ['symptom back', 'symptom compare back', 'compare which who back', 'compare which forward'];
    const rows = [...answer.matchAll(/^\|.*\|\s*(\d+) \|$/gm)].map(([, last]) => Number(last));
    expect(rows).toEqual(failed.map((order) => minutes(order).failed));
  });
});

test('the gaps of six splits are label delay plus release lag', () => {
  const gap = (labelDelay: number, releaseLag: number) => napkins.gap.of({ labelDelay, releaseLag }).answer;
  const answer = partOf('six-splits', 'ModelAnswer');
  expect(answer).toContain(`| 1 | by time, gap of ${gap(value('settled-days'), 0)} days |`);
  expect(answer).toContain(`| 6 | by time, gap of ${gap(1, 4)} days |`);
});

describe('the steps from an alarm to a model', () => {
  const { items } = fieldOf('from-alarm-to-model', 'ordering');
  const ties = [
    ['ring', 'feed'],
    ['feed', 'remedy'],
    ['diagnose', 'remedy'],
    ['remedy', 'compare'],
    ['remedy', 'fit'],
    ['freeze', 'fit'],
    ['fit', 'compare'],
    ['compare', 'approve'],
    ['approve', 'traffic'],
    ['traffic', 'close'],
  ];
  const broken = (order: readonly string[]) => ties.filter(([a, b]) => order.indexOf(a) > order.indexOf(b));

  test('do not stand in order at first, and do in the strong answer', () => {
    expect(broken(items.map(({ key }) => key)).length).toBeGreaterThan(3);
    expect(broken('ring feed diagnose remedy freeze fit compare approve traffic close'.split(' '))).toEqual([]);
  });

  test('let the frozen rows come earlier, and not later', () => {
    expect(broken('ring freeze feed diagnose remedy fit compare approve traffic close'.split(' '))).toEqual([]);
    expect(broken('ring feed diagnose remedy fit freeze compare approve traffic close'.split(' '))).toEqual([
      ['freeze', 'fit'],
    ]);
  });

  test('end when a whole week is settled', () => {
    expect(partOf('from-alarm-to-model', 'Strong')).toContain(`${7 + value('settled-days')} days`);
  });
});

describe('the ten signals', () => {
  test('all lie in one place of the model answer', () => {
    const { items, places } = fieldOf('ten-signals', 'classify');
    const rows = [...partOf('ten-signals', 'ModelAnswer').matchAll(/^\| ([A-Z][\w ]+) \| ([\d, ]+) \|/gm)];
    expect(rows.map(([, place]) => place)).toEqual(places.map(({ label }) => label));
    const placed = rows.flatMap(([, , numbers]) => numbers.split(', ').map(Number));
    expect(placed.toSorted((a, b) => a - b)).toEqual(items.map((_, i) => i + 1));
  });

  test('hold a quiet week that rings in about one of four or five', () => {
    expect(Math.round(100 * 0.95 ** 5)).toBe(77);
  });

  test('hold a week that was settled between two Mondays', () => {
    const settledOn = (day: number) => day + value('settled-days');
    expect([147, 148, 153].map((day) => settledOn(day) <= 161)).toEqual([true, false, false]);
    expect(settledOn(153)).toBeLessThanOrEqual(168);
  });
});

describe('a wrong decimal', () => {
  test('costs what the model answer says', () => {
    const [seats, late] = [690 - 300, Math.round(0.09 * (690 - 300))];
    const [needless, missed] = [value('needless-cost'), value('missed-cost')];
    const sums = [
      seats * needless,
      late * missed,
      (seats - late) * needless,
      (seats - late) * needless - late * missed,
    ];
    expect(sums).toEqual([780, 280, 710, 430]);
    for (const sum of sums) expect(partOf('wrong-decimal', 'ModelAnswer')).toContain(String(sum));
  });

  test('fits into the words that are asked for, in both answers', () => {
    const { words } = fieldOf('wrong-decimal', 'writing');
    for (const part of ['Weak', 'Strong']) {
      const count = wordsIn(partOf('wrong-decimal', part).split('**Left out')[0]);
      expect(count, part).toBeGreaterThanOrEqual(words.from);
      expect(count, part).toBeLessThanOrEqual(words.to);
    }
  });
});

test('the comparisons that the plan speaks of are columns times regions times days', () => {
  const aDay = 5 * value('regions');
  expect(aDay).toBe(40);
  expect(partOf('one-page-plan', 'ModelAnswer')).toContain((aDay * 365).toLocaleString('en-GB'));
  expect(Math.round((aDay * 365) / 6 / 100) * 100).toBe(2400);
});

describe('twelve boxes, five faults', () => {
  const { regions, tags } = fieldOf('drawing-with-faults', 'diagram');
  const words = regions.map(({ label }, i) => `${i + 1}. ${label}`);
  const key = new Map(
    [...partOf('drawing-with-faults', 'ModelAnswer').matchAll(/^\| (\d+\. [\w ]+) \| ([^|]+) \|/gm)].map(
      ([, region, tag]) => [region, tag],
    ),
  );
  /** What an answer says of each part. */
  const tagged = (part: string) =>
    new Map(
      [...partOf('drawing-with-faults', part).matchAll(/^- (.+): (\d+\. .+)$/gm)].flatMap(([, tag, list]) =>
        list.split(', ').map((region): [string, string] => [region, tag]),
      ),
    );
  const faultsIn = (answer: ReadonlyMap<string, string>) =>
    words.filter((region) => key.get(region) !== 'nothing wrong' && answer.get(region) === key.get(region)).length;

  test('have a tag of the drawing each, and six of them a fault', () => {
    expect([...key.keys()]).toEqual(words);
    for (const tag of key.values()) expect(tags.map(({ label }) => label)).toContain(tag);
    expect(faultsIn(key)).toBe(6);
    expect(new Set(key.values()).size).toBe(tags.length);
  });

  test('are tagged in the weak and the strong answer as is said of them', () => {
    for (const part of ['Weak', 'Strong']) expect([...tagged(part).keys()].toSorted()).toEqual(words.toSorted());
    expect(faultsIn(tagged('Weak'))).toBe(2);
    expect([...tagged('Strong')].toSorted()).toEqual([...key].toSorted());
  });
});

describe('the retraining job', () => {
  const { lines, tags, marks } = fieldOf('retraining-job', 'code');
  const key = [...partOf('retraining-job', 'ModelAnswer').matchAll(/^\| (\d+) \| ([^|]+) \|/gm)].map(
    ([, line, tag]) => `${tag}: line ${line}`,
  );
  const markedIn = (part: string) =>
    [...partOf('retraining-job', part).matchAll(/^- (.+: line \d+)$/gm)].map(([, mark]) => mark);

  test('has one line of each kind of fault, none of them empty', () => {
    expect(key).toHaveLength(marks);
    expect(key.map((mark) => mark.split(': ')[0]).toSorted()).toEqual(tags.map(({ label }) => label).toSorted());
    for (const mark of key) expect(lines[Number(mark.split('line ')[1]) - 1], mark).not.toBe('');
  });

  test('is marked in the weak and the strong answer as is said of them', () => {
    expect(markedIn('Weak').filter((mark) => key.includes(mark))).toEqual([
      'a row’s own label is in its feature: line 10',
      'there is no way back: line 22',
    ]);
    expect(markedIn('Strong')).toEqual(key);
  });

  test('has the lines that the texts name', () => {
    const at = (line: number) => JSON.stringify(lines[line - 1]);
    expect(at(7)).toContain('days=180');
    expect(at(9)).toContain('drop_duplicates');
    expect(at(14)).toContain('old, new =');
    expect(at(17)).toContain('model.fit(rows');
    expect(at(21)).toContain('losses[1] < losses[0]');
    expect(lines).toHaveLength(23);
  });
});

test('the places of the tagged numbers, and of the post-mortems, are those of their model answers', () => {
  const { items, places } = fieldOf('tag-the-numbers', 'classify');
  const rows = [...partOf('tag-the-numbers', 'ModelAnswer').matchAll(/^\| ([A-Z][a-z ]+) \| ([\d, ]+) \|/gm)];
  expect(rows.map(([, name]) => name)).toEqual(places.map(({ label }) => label));
  const placed = rows.flatMap(([, , numbers]) => numbers.split(', ').map(Number));
  expect(placed.toSorted((a, b) => a - b)).toEqual(items.map((_, i) => i + 1));

  const { rows: cases, options } = fieldOf('eight-post-mortems', 'matrix');
  const causes = [...partOf('eight-post-mortems', 'ModelAnswer').matchAll(/^\| (\d) \| ([^|]+) \|/gm)];
  expect(causes.map(([, number]) => Number(number))).toEqual(cases.map((_, i) => i + 1));
  const named = options.map(({ label }) => label);
  for (const [, , cause] of causes) expect(named).toContain(cause);
  expect(new Set(causes.map(([, , cause]) => cause)).size, 'every cause is met').toBe(options.length);
});

describe('six metrics for six tasks', () => {
  const [model, strong] = [partOf('six-metrics', 'ModelAnswer'), partOf('six-metrics', 'Strong')];
  const needed = [40, 100, 400];
  const forecasts = { A: [30, 80, 320], B: [60, 110, 440] };
  const lacking = (forecast: number[]) => needed.reduce((sum, want, i) => sum + Math.max(0, want - forecast[i]), 0);
  const empty = (forecast: number[]) => needed.reduce((sum, want, i) => sum + Math.max(0, forecast[i] - want), 0);
  const made = (text: string) => `<Illustrative>${text}</Illustrative>`;

  test('MAPE picks the forecast that costs more', () => {
    const { A, B } = forecasts;
    const [mapeA, mapeB] = [A, B].map((one) => 100 * meanAbsolutePercentageError(needed, one));
    expect(model).toContain(
      `MAPE is ${made(`${mapeA.toFixed(1)} %`)} for A and ${made(`${mapeB.toFixed(1)} %`)} for B, so A wins`,
    );
    expect(model).toContain(`A lacks ${made(`${lacking(A)}`)} places, which costs ${made(`${3 * lacking(A)}`)}`);
    expect(model).toContain(`B has ${made(`${empty(B)}`)} too many, which costs ${made(`${empty(B)}`)}`);
    expect([empty(A), lacking(B)]).toEqual([0, 0]);
  });

  test('the loss of the quantile that both costs ask for is the cost of places, up to scale', () => {
    for (const forecast of Object.values(forecasts)) {
      const cost = 3 * lacking(forecast) + empty(forecast);
      expect(needed.length * pinballLoss(needed, forecast, 3 / (3 + 1))).toBeCloseTo(cost / 4, 10);
    }
    expect(model).toContain('3 / (3 + 1) = 75 %');
  });

  test('the ranking with the larger area finds the smaller fraud', () => {
    const fraud = [1, 1, 0, 0];
    expect(auc(fraud, [3, 4, 2, 1])).toBe(1);
    expect(auc(fraud, [4, 1, 3, 2])).toBe(0.5);
    expect(strong).toContain('The AUC is 1 for A and 0.5 for B');
  });
});

test('the weak tags are right in ten of twelve, as is said of them', () => {
  const tags = (part: string) =>
    new Map(
      [
        ...partOf('tag-the-numbers', part).matchAll(/\*\*(Sourced|Measured|Convention|Made up):\*\* ([\d, ]+)/g),
      ].flatMap(([, tag, numbers]) => numbers.split(', ').map((number): [number, string] => [Number(number), tag])),
    );
  const [weak, strong] = [tags('Weak'), tags('Strong')];
  expect(strong.size).toBe(12);
  expect(
    [...strong]
      .filter(([number, tag]) => weak.get(number) !== tag)
      .map(([number]) => number)
      .toSorted(),
  ).toEqual([2, 6]);
});

describe('six features to serve', () => {
  const text = partOf('six-features-to-serve', 'Scenario');
  const answer = partOf('six-features-to-serve', 'ModelAnswer');
  const limits = partOf('six-features-to-serve', 'Constraints');
  const [limit, taken] = [...limits.matchAll(/<Illustrative>(\d+)/g)].map(([, number]) => Number(number));
  const calls = Object.fromEntries(
    [...text.matchAll(/^\| (\d) \|.*?(?:(\d+) ms|no call)/gm)].map(([, row, ms]) => [row, Number(ms ?? 0)]),
  );
  // Distances come from a table by night, as quick as the others; the forecast is left out.
  const made = [calls[2], calls[3], calls[4], 4];

  test('leave as much time as the model answer says, at the same time and one after the other', () => {
    const left = limit - taken;
    const [slowest, sum] = [Math.max(...made), made.reduce((all, ms) => all + ms, 0)];
    expect(answer).toContain(`the slowest, ${slowest} ms, so ${left - slowest} of the ${left} that are left remain`);
    expect(answer).toContain(`they take ${sum} and leave ${left - sum}`);
    expect(Math.min(calls[5], calls[6])).toBeGreaterThan(left);
  });

  test('reach back to the fourteen days whose labels were settled', () => {
    const newest = value('settled-days') + 1;
    expect(partOf('six-features-to-serve', 'Strong')).toContain(`so days ${newest} to ${newest + 13} before it`);
  });
});

test('the loads and intervals of six model choices follow from the table', () => {
  const answer = partOf('six-model-choices', 'ModelAnswer');
  const interval = (difference: number, error: number, digits: number) =>
    [difference - 1.96 * error, difference + 1.96 * error].map((end) => Math.abs(end).toFixed(digits));
  expect(answer).toContain(`clear, +${interval(0.026, 0.003, 3).join(' to +')}, and`);
  expect(answer).toContain(`−${interval(0.01, 0.007, 3).join(' to +')} holds zero`);
  expect(answer).toContain(`−${interval(0.2, 0.3, 1).join(' to +')} points holds zero`);
  const aSecond = value('quotes-a-minute') / 60;
  expect(answer).toContain(
    `are ${aSecond} a second. At 1.2 ms each, a core works for ${aSecond * 1.2} ms of every second, ${((aSecond * 1.2) / 10).toFixed(1)} %.`,
  );
});
