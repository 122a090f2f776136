import { adwinParts } from '../../detectors/adwin.ts';
import { atSettings } from '../../detectors/atSettings.ts';
import { ddmParts } from '../../detectors/ddm.ts';
import { pageHinkleyParts } from '../../detectors/pageHinkley.ts';
import type { DetectorParts } from '../../detectors/parts.ts';
import { labelsOn, predictedOn } from '../days.ts';
import type { ServedYear } from '../served.ts';
import { type DriftingWorld, productionDays } from '../world.ts';

/** Adaptive windowing on errors (1) and hits (0), with the constants of river; its setting is delta. */
export const adwinOnErrors = adwinParts();

/** Page-Hinkley for a rising rate of errors, with the constants of river; its setting is the threshold. */
export const pageHinkleyOnErrors = pageHinkleyParts({ mode: 'up' });

/** The drift detection method, which needs 100 values before it speaks; its setting is in standard deviations. */
export const ddmOnErrors = ddmParts({ warmStart: 100 });

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

/** The mornings on which a fresh detector for each stream rings at a setting; a morning counts once. */
export function alarmsOnErrors<S>(
  streams: readonly ErrorStream[],
  parts: DetectorParts<S>,
  setting: number,
  perDay: number,
): number[] {
  return streams.flatMap(({ firstMorning, errors }) => {
    const mornings: number[] = [];
    atSettings(parts, [setting]).take(errors, 0, errors.length, (_, i) => {
      const morning = firstMorning + Math.floor(i / perDay);
      if (mornings.at(-1) !== morning) mornings.push(morning);
    });
    return mornings;
  });
}
