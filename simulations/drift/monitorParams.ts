import { flag, number } from '../lib/params.ts';
import { type MonitorKey, monitorNames } from './monitors.ts';

const watchedBy = (param: string) => ({
  when: { param, is: [true], otherwise: 'Acts only while this monitor is shown.' },
});

/** Which monitors are shown, and when each of them rings. */
export const monitorParams = {
  psiLow: flag({ label: nameOf('psiLow'), group: 'Monitors', more: true, default: true }),
  psiLowThreshold: number({
    label: 'Threshold of the low rule',
    help: 'A rule of thumb, whatever the number of parcels.',
    group: 'Monitors',
    more: true,
    default: 0.1,
    min: 0.01,
    max: 0.5,
    step: 0.01,
    ...watchedBy('psiLow'),
  }),
  psiHigh: flag({ label: nameOf('psiHigh'), group: 'Monitors', more: true, default: true }),
  psiHighThreshold: number({
    label: 'Threshold of the high rule',
    group: 'Monitors',
    more: true,
    default: 0.2,
    min: 0.01,
    max: 0.5,
    step: 0.01,
    ...watchedBy('psiHigh'),
  }),
  psiCalibrated: flag({
    label: nameOf('psiCalibrated'),
    help: 'Its threshold comes from what chance does with so many parcels.',
    group: 'Monitors',
    more: true,
    default: true,
  }),
  ksEach: flag({
    label: nameOf('ksEach'),
    help: 'Five tests a week, none of which knows of the others.',
    group: 'Monitors',
    more: true,
    default: true,
  }),
  ksWeek: flag({
    label: nameOf('ksWeek'),
    help: 'The level is shared among the five tests of a week.',
    group: 'Monitors',
    more: true,
    default: true,
  }),
  ksLevel: number({
    label: 'Level of these two',
    help: 'The p-value below which a test, or a week of tests, calls it drift.',
    group: 'Monitors',
    more: true,
    default: 0.05,
    min: 0.001,
    max: 0.2,
    step: 0.001,
  }),
  ksYear: flag({
    label: nameOf('ksYear'),
    help: 'The false alarms that a year allows are shared among its 260 tests.',
    group: 'Monitors',
    more: true,
    default: true,
  }),
  ksPredictions: flag({ label: nameOf('ksPredictions'), group: 'Monitors', more: true, default: true }),
  cbpe: flag({
    label: nameOf('cbpe'),
    help: 'What the predictions say of their own loss, without any label.',
    group: 'Monitors',
    more: true,
    default: true,
  }),
  settledLoss: flag({
    label: nameOf('settledLoss'),
    help: 'The log loss of a week, once all of its labels are here.',
    group: 'Monitors',
    more: true,
    default: true,
  }),
  alarmsAllowed: number({
    label: 'False alarms allowed',
    help: 'For every monitor that is calibrated to a year: PSI, KS, KS on predictions, CBPE and settled loss.',
    group: 'Monitors',
    more: true,
    unit: 'a year',
    default: 0.05,
    min: 0.01,
    max: 2,
    step: 0.01,
  }),
  adwin: flag({ label: nameOf('adwin'), group: 'Monitors', more: true, default: true }),
  adwinDelta: number({
    label: 'Delta of ADWIN',
    group: 'Monitors',
    more: true,
    default: 0.002,
    min: 0.0001,
    max: 0.3,
    step: 0.0001,
    ...watchedBy('adwin'),
  }),
  pageHinkley: flag({ label: nameOf('pageHinkley'), group: 'Monitors', more: true, default: true }),
  pageHinkleyThreshold: number({
    label: 'Threshold of Page-Hinkley',
    group: 'Monitors',
    more: true,
    unit: 'errors',
    default: 50,
    min: 5,
    max: 200,
    step: 1,
    ...watchedBy('pageHinkley'),
  }),
  ddm: flag({ label: nameOf('ddm'), group: 'Monitors', more: true, default: true }),
  ddmLevel: number({
    label: 'Level of DDM',
    group: 'Monitors',
    more: true,
    unit: 'standard deviations',
    default: 3,
    min: 1.5,
    max: 6,
    step: 0.1,
    ...watchedBy('ddm'),
  }),
};

/** A monitor as the label of a control. */
function nameOf(key: MonitorKey): string {
  const name = monitorNames[key];
  return `${name[0].toUpperCase()}${name.slice(1)}`;
}
