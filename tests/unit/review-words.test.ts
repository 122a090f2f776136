import { expect, test } from 'vitest';
import { leftInWords, timeInWords } from '../../src/components/review/leftInWords.ts';
import { placementInWords } from '../../src/components/review/placementInWords.ts';
import { spreadInWords } from '../../src/components/review/spreadInWords.ts';
import { towards } from '../../src/components/review/towards.ts';

const minutesOf = (id: string): number => Number(id.split(' ')[1]);

test('what is left today is said with its time, and on the day of the interview what comes first', () => {
  const queue = { due: ['a 4', 'b 5'], fresh: ['c 6', 'd 4', 'e 5'], unseen: 10 };
  expect(leftInWords({ queue, minutesOf, lastDay: false })).toBe(
    '2 due, 3 new today, about 25 minutes. 7 more on later days.',
  );
  expect(leftInWords({ queue: { ...queue, fresh: [], unseen: 0 }, minutesOf, lastDay: true })).toBe(
    'Your interview is today. 2 due, 0 new today, about 9 minutes. Those that you graded Again or Hard come first.',
  );
  expect(leftInWords({ queue: { due: [], fresh: [], unseen: 0 }, minutesOf, lastDay: false })).toBe(
    '0 due, 0 new today.',
  );
});

test('minutes are summed, to the next five where there are many', () => {
  expect(timeInWords(['a 1'], minutesOf)).toBe('about 1 minute');
  expect(timeInWords(['a 19'], minutesOf)).toBe('about 19 minutes');
  expect(timeInWords(['a 38', 'b 38'], minutesOf)).toBe('about 75 minutes');
});

test('the placement ends with the two weakest sessions, or says that there is none', () => {
  const titleOf = (session: string) => session.toUpperCase();
  const of = (levels: Readonly<Record<string, number>>) =>
    placementInWords({ strengths: new Map(Object.entries(levels)) }, titleOf);
  expect(of({ a: 2, b: 0.5, c: 0, d: 3 })).toBe('You are weakest in C, then B. New questions start there.');
  expect(of({ a: 2, b: 1 })).toBe('You are weakest in B. New questions start there.');
  expect(of({ a: 2, b: 2 })).toContain('about equally well');
});

test('what was spread is said with the days it takes', () => {
  expect(spreadInWords({ drills: 36, days: 4 })).toBe('36 more are spread over the next 4 days.');
  expect(spreadInWords({ drills: 6, days: 1 })).toBe('6 more are moved to tomorrow.');
  expect(spreadInWords({ drills: 1, days: 3 })).toBe('One more is moved by 3 days.');
});

test('what an interview ahead means counts what is left of today', () => {
  const queue = { due: ['a', 'b'], fresh: ['c', 'd', 'e'], unseen: 19, begun: 5 };
  expect(towards(3, queue, 5)).toBe(
    'The interview is in 3 days. 19 are not seen yet. With 8 new ones a day you see all of them in time, more than the 5 you chose. 3 of today’s are left. Nothing is put off beyond that day.',
  );
  expect(towards(0, queue, 5)).toBe('The interview is today. All that you have seen comes once more, and 2 are left.');
  expect(towards(-1, queue, 5)).toContain('is over');
});
