import { atSettings, type ManySettings } from '../../detectors/atSettings.ts';
import type { DetectorParts } from '../../detectors/parts.ts';
import type { ErrorStream } from './errors.ts';

/**
 * The mornings on which a detector rings at each of its settings, the most easily alarmed last, in the streams of twin
 * worlds: as `alarmsOnErrors` says of each alone. What the streams begin with alike is gone through once.
 */
export function alarmsOfTwins<S>(
  [one, other]: readonly [ErrorStream, ErrorStream],
  parts: DetectorParts<S>,
  settings: readonly number[],
  perDay: number,
): [one: number[][], other: number[][]] {
  const alike = one.firstMorning === other.firstMorning ? alikeUpTo(one.errors, other.errors) : 0;
  const detector = atSettings(parts, settings);
  const before = settings.map((): number[] => []);
  listen(detector, one, perDay, 0, alike, before);
  const goOn = (fork: ManySettings, stream: ErrorStream) => {
    const mornings = before.map((days) => [...days]);
    listen(fork, stream, perDay, alike, stream.errors.length, mornings);
    return mornings;
  };
  return [goOn(detector.fork(), one), goOn(detector, other)];
}

function alikeUpTo(a: Uint8Array, b: Uint8Array): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  return i;
}

/** Goes through a part of a stream and adds the mornings to those of each setting; a morning counts once. */
function listen(
  detector: ManySettings,
  { firstMorning, errors }: ErrorStream,
  perDay: number,
  from: number,
  to: number,
  mornings: number[][],
): void {
  detector.take(errors, from, to, (place, i) => {
    const morning = firstMorning + Math.floor(i / perDay);
    if (mornings[place].at(-1) !== morning) mornings[place].push(morning);
  });
}
