/** What a folder of the kernel holds, in words. */
const TITLES: Readonly<Record<string, string>> = {
  calibration: 'Calibration',
  core: 'Parameters, chance and data',
  detectors: 'Drift detectors',
  distances: 'Distances between distributions',
  drifting: 'A world that drifts',
  encode: 'Encoders',
  learners: 'Learners',
  math: 'Functions with the same bits everywhere',
  metrics: 'Metrics',
  params: 'Parameters',
  power: 'Power and sample size',
  proportions: 'Proportions',
  queues: 'Queues',
  resample: 'Quantiles and the bootstrap',
  scoring: 'Scores and thresholds',
  sequential: 'Sequential tests',
  special: 'Special functions and distributions',
  splits: 'Splits',
  twoSample: 'Two-sample tests',
};

/** The title of a folder. Throws for one that nobody has named, with what there is. */
export function folderTitles(folder: string): string {
  if (Object.hasOwn(TITLES, folder)) return TITLES[folder];
  throw new Error(`No title for simulations/lib/${folder}. There are: ${Object.keys(TITLES).join(', ')}.`);
}
