import type { Measure } from '../lib/define.ts';
import type { AbAnalysisParams } from './params.ts';
import type { AbAnalysisResult } from './result.ts';

/** All but the alarm and the shift are about experiments in which nothing differs. */
export const measures = {
  requestLevelRejects: {
    label: 'False positives when requests are counted',
    short: 'By request',
    unit: '%',
    digits: 1,
    range: [0, 100],
    of: ({ unit }) => 100 * unit.request.rejects.value,
  },
  userLevelRejects: {
    label: 'False positives when users are counted',
    short: 'By user',
    unit: '%',
    digits: 1,
    range: [0, 100],
    of: ({ unit }) => 100 * unit.user.rejects.value,
  },
  understated: {
    label: 'True spread over the standard error by request',
    short: 'Spread by request',
    unit: 'times',
    digits: 2,
    of: ({ unit }) => unit.spread / unit.request.claimed,
  },
  understatedByUser: {
    label: 'True spread over the standard error by user',
    short: 'Spread by user',
    unit: 'times',
    digits: 2,
    of: ({ unit }) => unit.spread / unit.user.claimed,
  },
  srmAlarm: {
    label: 'Alarms for the sizes of the arms',
    short: 'Sample-ratio alarm',
    unit: '%',
    digits: 1,
    range: [0, 100],
    of: ({ lost }) => 100 * lost.alarm.value,
  },
  lostRejects: {
    label: 'False positives among the visitors who are left',
    short: 'False positives with losses',
    unit: '%',
    digits: 1,
    range: [0, 100],
    of: ({ lost }) => 100 * lost.rejects.value,
  },
  lostShift: {
    label: 'Difference that the loss makes',
    short: 'Shift by the loss',
    unit: 'points',
    digits: 2,
    difference: true,
    of: ({ lost }) => 100 * lost.shift,
  },
} satisfies Record<string, Measure<AbAnalysisResult, AbAnalysisParams>>;
