import { actFrom } from '../lib/drifting/costs.ts';
import { featureCount } from '../lib/drifting/law.ts';
import {
  adwinOnErrors,
  alarmsOnErrors,
  ddmOnErrors,
  pageHinkleyOnErrors,
  settledErrors,
} from '../lib/drifting/monitors/errors.ts';
import { ksLine, psiLine } from '../lib/drifting/monitors/inputs.ts';
import { type WeekSigns, weeklySigns } from '../lib/drifting/monitors/weekly.ts';
import { weeklyLevel, weeklyZ } from '../lib/drifting/monitors/yearly.ts';
import type { ServedYear } from '../lib/drifting/served.ts';
import { type DriftingWorld, productionDays } from '../lib/drifting/world.ts';
import type { MonitorKey } from './monitors.ts';
import type { DriftParams } from './params.ts';
import type { InputTrace, MonitorTrace } from './result.ts';

/** An alarm counts as a detection when it comes within so many days after the onset. */
const detectionDays = 90;

export interface Watched {
  inputs: InputTrace;
  monitors: Record<MonitorKey, MonitorTrace>;
}

/** What every monitor makes of a year. */
export function watch(world: DriftingWorld, year: ServedYear, params: DriftParams): Watched {
  const signs = weeklySigns(world, year, params.labelDelayDays);
  const level = weeklyLevel(params.alarmsAllowed);
  const weekRows = 7 * world.parcelsPerDay;
  const inputs: InputTrace = {
    psi: signs.map((week) => Math.max(...week.inputs.psi)),
    psiLine: signs.map(({ normalRows }) => psiLine(level, featureCount, weekRows, normalRows)),
    ks: signs.map((week) => Math.max(...week.inputs.distance)),
    ksLine: signs.map(({ normalRows }) => ksLine(level / featureCount, weekRows, normalRows)),
  };
  const alarms = { ...weeklyAlarms(signs, inputs, params), ...errorAlarms(world, year, params) };
  const entries = Object.entries(alarms).map(([key, days]) => [key, traceOf(days, params.onsetDay)]);
  return { inputs, monitors: Object.fromEntries(entries) };
}

function weeklyAlarms(signs: readonly WeekSigns[], { psi, psiLine: lines }: InputTrace, params: DriftParams) {
  const level = weeklyLevel(params.alarmsAllowed);
  const z = weeklyZ(params.alarmsAllowed);
  const where = (rings: (week: WeekSigns, k: number) => boolean) => signs.filter(rings).map(({ day }) => day);
  const ks = (limit: number) => where(({ inputs }) => Math.min(...inputs.p) < limit);
  return {
    psiLow: where((_, k) => psi[k] > params.psiLowThreshold),
    psiHigh: where((_, k) => psi[k] > params.psiHighThreshold),
    psiCalibrated: where((_, k) => psi[k] > lines[k]),
    ksEach: ks(params.ksLevel),
    ksWeek: ks(params.ksLevel / featureCount),
    ksYear: ks(level / featureCount),
    ksPredictions: where(({ predictions }) => predictions !== null && predictions.p < level),
    cbpe: where(({ predictions }) => predictions !== null && predictions.expectedLossZ > z),
    settledLoss: signs
      .filter((week) => week.settledLossZ !== null && week.settledLossZ > z)
      .map((week) => week.settledDay),
  };
}

function errorAlarms(world: DriftingWorld, year: ServedYear, params: DriftParams) {
  const { labelDelayDays, missedCost: missed, needlessCost: needless } = params;
  const streams = settledErrors(world, year, labelDelayDays, actFrom({ missed, needless }));
  const { parcelsPerDay } = world;
  return {
    adwin: alarmsOnErrors(streams, adwinOnErrors, params.adwinDelta, parcelsPerDay),
    pageHinkley: alarmsOnErrors(streams, pageHinkleyOnErrors, params.pageHinkleyThreshold, parcelsPerDay),
    ddm: alarmsOnErrors(streams, ddmOnErrors, params.ddmLevel, parcelsPerDay),
  };
}

/** On the morning of the onset nothing of the drift is known yet. */
function traceOf(alarms: number[], onsetDay: number): MonitorTrace {
  const first = alarms.find((day) => day > onsetDay);
  const delay = (first ?? productionDays) - onsetDay;
  return { alarms, delay, detected: first !== undefined && delay <= detectionDays };
}
