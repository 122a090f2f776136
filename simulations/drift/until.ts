import type { PlainCosts } from '../lib/drifting/costs.ts';
import { type Moment, momentOf } from './moment.ts';
import type { DriftParams } from './params.ts';
import type { DriftResult, Judged, MonitorTrace, PolicyYear } from './result.ts';

/** The year up to a morning, with other days to come. How strong the drift is on which day, the reader has set. */
export function until(result: DriftResult, params: DriftParams, day: number): DriftResult {
  const moment = momentOf(day, params.labelDelayDays);
  const { servedWeeks } = moment;
  const { policy, rival, oracle, plain, inputs, monitors } = result;
  return {
    ...result,
    policy: yearUntil(policy, moment),
    rival: yearUntil(rival, moment),
    oracle: judgedUntil(oracle, moment),
    plain: { year: dearer(plain.year), after: dearer(plain.after) },
    lateShare: other(result.lateShare, servedWeeks),
    inputs: {
      psi: other(inputs.psi, servedWeeks),
      psiLine: other(inputs.psiLine, Math.max(1, servedWeeks)),
      ks: other(inputs.ks, servedWeeks),
      ksLine: other(inputs.ksLine, Math.max(1, servedWeeks)),
    },
    monitors: Object.fromEntries(
      Object.entries(monitors).map(([key, trace]) => [key, traceUntil(trace, day)]),
    ) as DriftResult['monitors'],
    models: result.models.filter(({ since }) => since <= day),
  };
}

function yearUntil(year: PolicyYear, moment: Moment): PolicyYear {
  const { today, servedWeeks } = moment;
  return {
    ...year,
    ...judgedUntil(year, moment),
    meanPrediction: other(year.meanPrediction, servedWeeks),
    regretBefore: year.regretBefore.map((regret, day) => (day <= today ? regret : 2 * regret + 1)),
    regret: 2 * year.regret + 1,
    total: 2 * year.total + 1,
    retrains: year.retrains + 1,
    retrainings: year.retrainings.filter(({ day }) => day <= today),
    corrections: year.corrections.filter((day) => day <= today),
  };
}

function judgedUntil({ auc, logLoss, before, after, change }: Judged, { servedWeeks }: Moment): Judged {
  return {
    auc: other(auc, servedWeeks),
    logLoss: other(logLoss, servedWeeks),
    before: { ...before, auc: 1 - before.auc },
    after: { ...after, auc: 1 - after.auc, bias: -after.bias },
    change,
  };
}

function traceUntil({ alarms }: MonitorTrace, day: number): MonitorTrace {
  return { alarms: alarms.filter((morning) => morning <= day), delay: 0, detected: false };
}

function dearer({ truth, nobody, everybody }: PlainCosts): PlainCosts {
  return { truth: 2 * truth + 1, nobody: 2 * nobody + 1, everybody: 2 * everybody + 1 };
}

/** Values of weeks, others from the one on that is still to come. */
function other(weekly: readonly number[], known: number): number[] {
  return weekly.map((value, week) => (week < known ? value : 2 * value + 1));
}
