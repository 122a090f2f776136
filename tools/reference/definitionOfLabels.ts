import type { AnyValues } from '../../simulations/lib/define.ts';
import type { Cell, Reference, Setting } from './reference.ts';

const NAMES = [
  'baseRate',
  'shareDropped',
  'aucFitted',
  'aucTrueP',
  'calibrationAny',
  'calibrationCarrier',
  'topTenthAny',
  'topTenthCarrier',
] as const;

/** Half of the last digit that the table prints, in the unit of the measure. */
const ROUNDING: Record<(typeof NAMES)[number], number> = {
  baseRate: 0.05,
  shareDropped: 0.05,
  aucFitted: 0.0005,
  aucTrueP: 0.0005,
  calibrationAny: 0.05,
  calibrationCarrier: 0.05,
  topTenthAny: 0.05,
  topTenthCarrier: 0.05,
};
const SE: Partial<Record<(typeof NAMES)[number], number>> = {
  baseRate: 0.02,
  shareDropped: 0.02,
  aucFitted: 0.0003,
  aucTrueP: 0.0003,
};

const exclude = (requests: AnyValues[string], weather: AnyValues[string] = requests): AnyValues => ({
  requests,
  weather,
});

export const labelDefinition: Reference = {
  simulation: 'label-definition',
  source: 'A prototype in Python with numpy and its own Newton fit of the logistic regression.',
  settings: [
    row('every late parcel', exclude('keep'), [26.7, 0, 0.71, 0.718, -0.1, 10.3, 60.5, 45.0]),
    row('requests left out', exclude('drop', 'keep'), [22.1, 5.9, 0.753, 0.762, -4.7, 5.7, 60.6, 44.9]),
    row('requests as on time', exclude('negative', 'keep'), [20.8, 0, 0.749, 0.757, -6.0, 4.4, 60.5, 44.9]),
    row('storms left out', exclude('keep', 'drop'), [23.3, 4.4, 0.72, 0.724, -3.3, 7.0, 60.1, 47.9]),
    row('storms as on time', exclude('keep', 'negative'), [22.3, 0, 0.714, 0.719, -4.5, 5.8, 59.2, 48.1]),
    row('both left out', exclude('drop'), [18.2, 10.4, 0.778, 0.783, -8.4, 2.0, 60.0, 48.0]),
    row('both as on time', exclude('negative'), [16.3, 0, 0.769, 0.775, -10.4, -0.1, 59.2, 48.2]),
    one('no skill, every late parcel', { forecastSkill: 0 }, 'aucFitted', 0.704),
    one('no skill, both as on time', { forecastSkill: 0, ...exclude('negative') }, 'aucFitted', 0.768),
    one('skill 3, storms as on time', { forecastSkill: 3, ...exclude('keep', 'negative') }, 'aucFitted', 0.716),
    one('a day of grace', { grace: 24 }, 'aucFitted', 0.596, 0.001),
    one('a day of grace, both as on time', { grace: 24, ...exclude('negative') }, 'aucFitted', 0.906, 0.002),
    one('promised to the day', { promise: 'day' }, 'aucFitted', 0.671, 0.0005),
    one('no requests', { requestShare: 0 }, 'aucFitted', 0.752, 0.001, 60),
    one('no requests, both as on time', { requestShare: 0, ...exclude('negative') }, 'aucFitted', 0.773, 0.001, 60),
  ],
};

function row(name: string, params: AnyValues, expected: readonly number[]): Setting {
  const cells = NAMES.map((measure, i): Cell => {
    const se = SE[measure];
    return { measure, expected: expected[i], slack: ROUNDING[measure], ...(se === undefined ? {} : { se }) };
  });
  return { name, params, replicates: 200, cells };
}

function one(name: string, params: AnyValues, measure: string, expected: number, se = 0.0003, replicates = 200) {
  return { name, params, replicates, cells: [{ measure, expected, se, slack: 0.0005 }] };
}
