import { logLosses } from '../../metrics/logLoss.ts';
import { ownLosses } from '../champion.ts';
import { daysOfWeek, featuresOn, labelsOn, predictedOn } from '../days.ts';
import { perVersion, type ServedYear, versionOn } from '../served.ts';
import { type DriftingWorld, productionDays } from '../world.ts';
import { type InputSigns, watchInputs } from './inputs.ts';
import { watchMean } from './mean.ts';
import { type PredictionSigns, watchPredictions } from './predictions.ts';
import { recalled } from './recalled.ts';
import { checksPerYear } from './yearly.ts';

/** The signs of one week, against what was normal for the model in office when it is looked at. */
export interface WeekSigns {
  /** The morning on which its inputs and predictions are all there. */
  day: number;
  inputs: InputSigns;
  /** Parcels of the reference. */
  normalRows: number;
  /** Null where two models shared the week. */
  predictions: PredictionSigns | null;
  /** The morning on which its last label is settled. */
  settledDay: number;
  /**
   * How far its log loss lies above that of the model's own days, in standard errors. Null where labels come after the
   * year, and where the model that predicted the week is no longer in office, or did not predict all of it.
   */
  settledLossZ: number | null;
}

/** Compares weeks with what is normal for the version in office, which is looked at once a version. */
export function watchWeeks(world: DriftingWorld) {
  return {
    inputs: perVersion(({ normal }) => watchInputs(featuresOn(world, normal))),
    predictions: perVersion(({ normal, champion }) =>
      recalled(watchPredictions(champion.probabilities(featuresOn(world, normal)))),
    ),
    losses: perVersion(({ champion }) => watchMean(ownLosses(world, champion))),
  };
}

/**
 * The signs of all 52 weeks, each from what had arrived by its morning. `watch` may be that of a twin of the world in
 * which the days that count as normal are alike.
 */
export function weeklySigns(
  world: DriftingWorld,
  year: ServedYear,
  labelDelayDays: number,
  { inputs, predictions, losses } = watchWeeks(world),
): WeekSigns[] {
  return Array.from({ length: checksPerYear }, (_, week) => {
    const days = daysOfWeek(week);
    const settledDay = days.to + labelDelayDays;
    // What is decided on a morning is decided after its monitors have spoken.
    const version = versionOn(year, days.to - 1);
    const isWhole = version.since <= days.from;
    const isSettled = isWhole && settledDay <= productionDays && versionOn(year, settledDay - 1) === version;
    const predicted = predictedOn(world, year.predicted, days);
    return {
      day: days.to,
      inputs: inputs(version)(featuresOn(world, days)),
      normalRows: (version.normal.to - version.normal.from) * world.parcelsPerDay,
      predictions: isWhole ? predictions(version)(predicted) : null,
      settledDay,
      settledLossZ: isSettled ? losses(version)(logLosses(labelsOn(world, days), predicted)) : null,
    };
  });
}
