import { binomial, poisson } from '../lib/draw.ts';
import { rng } from '../lib/rng.ts';
import { type Counts, nothing, plus, times } from './counts.ts';
import { busyness, strain } from './day.ts';
import { oldRates } from './defects.ts';
import { type ReleaseParams, watchedMinutes } from './params.ts';

/** The hour before the release, under the old version: the control of those who have none beside them. */
export interface Past {
  minutes: Counts[];
  /**
   * What one watched minute is compared with: the hour is spread over the two hours, so that every request of the past
   * counts once, however often one looks.
   */
  perMinute: Counts;
}

export function drawPast({ seed, requestsPerMinute, dayCycle }: ReleaseParams): Past {
  const chance = rng(seed, 'hour before');
  const minutes = Array.from({ length: 60 }, (_, i): Counts => {
    const [minute, swing] = [i - 59.5, dayCycle / 100];
    const requests = poisson(chance, requestsPerMinute * busyness(minute, swing));
    return {
      requests,
      errors: binomial(chance, requests, oldRates.error * strain(minute, swing)),
      slow: binomial(chance, requests, oldRates.slow * strain(minute, swing)),
      lates: binomial(chance, requests, oldRates.late),
    };
  });
  return { minutes, perMinute: times(minutes.reduce(plus, nothing), 1 / watchedMinutes) };
}
