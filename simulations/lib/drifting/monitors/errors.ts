import { adwin } from '../../detectors/adwin.ts';
import { ddm } from '../../detectors/ddm.ts';
import { pageHinkley } from '../../detectors/pageHinkley.ts';
import { labelsOn, predictedOn } from '../days.ts';
import type { ServedYear } from '../served.ts';
import { type DriftingWorld, productionDays } from '../world.ts';

/** Takes the next error (1) or hit (0) and says whether it has found a drift. */
export type ErrorDetector = (error: number) => boolean;

/** Adaptive windowing, with the constants of river but for delta. */
export function adwinOnErrors(delta: number): ErrorDetector {
  return adwin({ delta }).update;
}

/** Page-Hinkley for a rising rate of errors, with the constants of river but for the threshold. */
export function pageHinkleyOnErrors(threshold: number): ErrorDetector {
  return pageHinkley({ threshold, mode: 'up' });
}

/** The drift detection method, which needs 100 values before it speaks; `level` is in standard deviations. */
export function ddmOnErrors(level: number): ErrorDetector {
  const next = ddm({ warmStart: 100, warning: 2, drift: level });
  return (error) => next(error) === 'drift';
}

/** The settled errors of one model while it is in office, in order of day. */
export interface ErrorStream {
  /** The morning on which the errors of its first day are settled. */
  firstMorning: number;
  /** 1 where acting from `threshold` on was wrong, or not acting. */
  errors: Uint8Array;
}

/** One stream of errors a model: each model's detectors begin anew. */
export function settledErrors(
  world: DriftingWorld,
  year: ServedYear,
  labelDelayDays: number,
  threshold: number,
): ErrorStream[] {
  return year.versions.flatMap(({ since }, k) => {
    const leaves = year.versions[k + 1]?.since ?? productionDays;
    const days = { from: since, to: leaves - labelDelayDays };
    if (days.to <= days.from) return [];
    const late = labelsOn(world, days);
    const predicted = predictedOn(world, year.predicted, days);
    const errors = late.map((y, i) => Number(predicted[i] >= threshold !== (y === 1)));
    return [{ firstMorning: since + labelDelayDays + 1, errors }];
  });
}

/** The mornings on which a fresh detector for each stream rings; a morning counts once. */
export function alarmsOnErrors(streams: readonly ErrorStream[], fresh: () => ErrorDetector, perDay: number): number[] {
  return streams.flatMap(({ firstMorning, errors }) => {
    const detector = fresh();
    const mornings: number[] = [];
    for (let i = 0; i < errors.length; i++) {
      if (!detector(errors[i])) continue;
      const morning = firstMorning + Math.floor(i / perDay);
      if (mornings.at(-1) !== morning) mornings.push(morning);
    }
    return mornings;
  });
}
