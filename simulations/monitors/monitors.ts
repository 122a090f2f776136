import type { Family } from '../lib/quantity.ts';

/** A monitor, and the settings at which it is tried, from the quietest to the most easily alarmed. */
interface Monitor {
  name: string;
  /** The setting that people use: a convention, or a library's default. */
  usual: number;
  /** What the usual setting is, in words. */
  usualName: string;
  settings: readonly number[];
}

const zScores = [3.5, 3, 2.5, 2, 1.64, 1.28] as const;
/** Of the smallest of the five p-values of a week. */
const levels = [0.0002, 0.001, 0.003, 0.01, 0.02, 0.05] as const;

/** Every monitor by its key. The first four need no label, the others wait for them. */
export const monitors = {
  psi: {
    name: 'PSI, largest column',
    usual: 0.2,
    usualName: 'PSI above 0.2',
    settings: [0.2, 0.1, 0.05, 0.04, 0.03, 0.025],
  },
  ks: { name: 'KS, smallest p-value', usual: 0.05, usualName: 'KS, each column at 5 %', settings: levels },
  ksPredictions: {
    name: 'KS on predictions',
    usual: 0.01,
    usualName: 'KS on predictions at 1 %',
    settings: levels,
  },
  cbpe: { name: 'Expected loss (CBPE)', usual: 3, usualName: 'CBPE at 3 sigma', settings: zScores },
  settledLoss: {
    name: 'Loss on settled labels',
    usual: 3,
    usualName: 'Settled loss at 3 sigma',
    settings: zScores,
  },
  adwin: {
    name: 'ADWIN on errors',
    usual: 0.002,
    usualName: 'ADWIN, delta 0.002',
    settings: [0.00002, 0.002, 0.05, 0.3],
  },
  pageHinkley: {
    name: 'Page-Hinkley on errors',
    usual: 50,
    usualName: 'Page-Hinkley, threshold 50',
    settings: [200, 140, 100, 70, 50, 35],
  },
  ddm: { name: 'DDM on errors', usual: 3, usualName: 'DDM, 3 sigma', settings: [4.5, 4, 3.5, 3, 2.5, 2] },
} as const satisfies Record<string, Monitor>;

export type MonitorKey = keyof typeof monitors;
export const monitorKeys = Object.keys(monitors) as MonitorKey[];

/** The monitors as a family, each named by its usual setting. */
export const usualNames = Object.fromEntries(
  monitorKeys.map((key) => [key, monitors[key].usualName]),
) as Family<MonitorKey>;
