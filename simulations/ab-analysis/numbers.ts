import type { Table } from '../lib/define.ts';
import type { Estimate } from '../lib/estimate.ts';
import { measure, members, percent, plain, type Quantity, type Reading, read } from '../lib/quantity.ts';
import { tableOf } from '../lib/tableOf.ts';
import type { AbAnalysisParams } from './params.ts';
import { type AbAnalysisResult, counted, type Loss } from './result.ts';

type Of = Quantity<AbAnalysisResult, AbAnalysisParams>;

export const falsePositives: Reading = percent();
/** Differences of shares, read in percentage points. */
export const points: Reading = { unit: 'points', digits: 2, times: 100, difference: true };

const times = plain(2, 'times');

/** All but the alarm and the shift are about experiments in which nothing differs. */
export const measures = {
  requestLevelRejects: rate(
    'False positives when requests are counted',
    'By request',
    ({ unit }) => unit.request.rejects,
  ),
  userLevelRejects: rate('False positives when users are counted', 'By user', ({ unit }) => unit.user.rejects),
  understated: measure<AbAnalysisResult, AbAnalysisParams>({
    label: 'True spread over the standard error by request',
    short: 'Spread by request',
    ...times,
    of: ({ unit }) => unit.spread / unit.request.claimed,
  }),
  understatedByUser: measure<AbAnalysisResult, AbAnalysisParams>({
    label: 'True spread over the standard error by user',
    short: 'Spread by user',
    ...times,
    of: ({ unit }) => unit.spread / unit.user.claimed,
  }),
  srmAlarm: rate('Alarms for the sizes of the arms', 'Sample-ratio alarm', ({ lost }) => lost.alarm),
  lostRejects: rate(
    'False positives among the visitors who are left',
    'False positives with losses',
    ({ lost }) => lost.rejects,
  ),
  lostShift: measure<AbAnalysisResult, AbAnalysisParams>({
    label: 'Difference that the loss makes',
    short: 'Shift by the loss',
    ...points,
    of: ({ lost }) => lost.shift,
  }),
};

function rate(label: string, short: string, of: (result: AbAnalysisResult) => Estimate) {
  const quantity: Of = { label, short, ...falsePositives, of };
  return measure(quantity);
}

/** Whether a loss is the one that was set. */
export function isSet({ lost }: Loss, params: AbAnalysisParams): boolean {
  return Math.abs(percentOf(lost) - params.lost) < 1e-9;
}

/** A share of visitors in percent. */
export function percentOf(share: number): number {
  return read(percent(), share);
}

/** The numbers behind the pictures. */
export function tables(result: AbAnalysisResult, params: AbAnalysisParams): Table[] {
  const { unit, bins, losses, lost } = result;
  const width = (bins.high - bins.low) / bins.count;
  const stated: Reading = { ...points, digits: 3 };
  return [
    tableOf(
      'units',
      `The same ${params.repetitions} experiments without a difference, analysed in two ways (95 % intervals)`,
      members(counted),
      {
        unit: { label: 'Counted', of: (key) => counted[key] },
        rejects: { label: 'False positives', ...falsePositives, interval: true, of: (key) => unit[key].rejects },
        claimed: { label: 'Standard error stated', ...stated, of: (key) => unit[key].claimed },
        spread: { label: 'True spread', ...stated, of: () => unit.spread },
      },
    ),
    tableOf(
      'z',
      'How many experiments gave which z; the ends also hold what lies beyond',
      Array.from(unit.request.histogram.keys()),
      {
        from: { label: 'z from', ...plain(2), of: (bin) => bins.low + bin * width },
        to: { label: 'to', ...plain(2), of: (bin) => bins.low + (bin + 1) * width },
        request: { label: 'Requests counted', ...plain(0), of: (bin) => unit.request.histogram[bin] },
        user: { label: 'Users counted', ...plain(0), of: (bin) => unit.user.histogram[bin] },
      },
    ),
    tableOf(
      'losses',
      `How often the sizes of the arms raise the alarm (p < 0.001) among ${params.visitors} visitors; and how often those who are left differ significantly`,
      losses,
      {
        lost: { label: 'Lost from one arm', ...percent(), of: (loss) => loss.lost },
        alarm: { label: 'Alarms', ...percent(), interval: true, of: ({ alarm }) => alarm },
        rejects: {
          label: 'False positives',
          ...falsePositives,
          of: (loss) => (isSet(loss, params) ? lost.rejects.value : null),
        },
        shift: { label: 'Mean difference', ...points, of: (loss) => (isSet(loss, params) ? lost.shift : null) },
      },
    ),
  ];
}
