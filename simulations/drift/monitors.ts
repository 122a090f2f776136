/** The monitors, as a reader calls them. The first eight need no label, the last four wait for them. */
export const monitorNames = {
  psiLow: 'low rule of PSI',
  psiHigh: 'high rule of PSI',
  psiCalibrated: 'calibrated PSI',
  ksEach: 'KS on each column',
  ksWeek: 'KS shared by columns',
  ksYear: 'KS for the year',
  ksPredictions: 'KS on predictions',
  cbpe: 'expected loss (CBPE)',
  settledLoss: 'loss on settled labels',
  adwin: 'ADWIN on errors',
  pageHinkley: 'Page-Hinkley on errors',
  ddm: 'DDM on errors',
} as const;

export type MonitorKey = keyof typeof monitorNames;

/** Whether a monitor hears of a parcel only when its label is settled. */
export function waitsForLabels(key: MonitorKey): boolean {
  return key === 'settledLoss' || key === 'adwin' || key === 'pageHinkley' || key === 'ddm';
}
