import { expect, test } from 'vitest';
import { inHours } from '../../src/course/inHours.ts';
import { nextOf } from '../../src/course/next.ts';

const sessions = [
  { id: 'splitting', data: { buildsOn: [] } },
  { id: 'release', data: { buildsOn: [] } },
  { id: 'monitoring', data: { buildsOn: ['splitting'] } },
];

test('after a session comes the one behind it, beside the first that builds on it', () => {
  expect(nextOf(sessions, 'splitting')).toEqual({ session: sessions[1], builder: sessions[2] });
  expect(nextOf(sessions, 'release')).toEqual({ session: sessions[2], builder: null });
  expect(nextOf(sessions, 'monitoring')).toBeNull();
});

test('minutes are told in hours to the nearest half', () => {
  expect([40, 60, 95, 206, 430].map(inHours)).toEqual(['40 minutes', '1 hour', '1½ hours', '3½ hours', '7 hours']);
});
