import type { AnyValues } from '../../simulations/lib/define.ts';
import { ofScript } from './ofScript.ts';
import type { Cell, Reference, Setting } from './reference.ts';

/**
 * The prototype drew counts of independent requests per minute. With users who are dealt anew for each request the
 * simulation has the same law; with sticky users it has not, and is compared with tests/reference/release.py.
 */
const independent = { sticky: false };
const strategies = ['BigBang', 'Rolling', 'BlueGreen', 'Canary', 'Shadow', 'Ab'] as const;
type Strategy = (typeof strategies)[number];

/** A mean, where it was stated its standard error, and what rounding may have hidden. */
type Stated = [mean: number, se: number | null, slack: number];
type Row = Partial<Record<Strategy, Stated>>;

const watchedMinutes = 120;

export const release: Reference = {
  simulation: 'release',
  source: 'A prototype in Python with numpy 1.24.2 (independent requests), and tests/reference/release.py.',
  settings: [
    aa('none, e-process, alpha 0.01', {}, 0.002, 3000),
    aa('none, e-process, alpha 0.05', { alpha: 0.05 }, 0.011, 1000),
    aa('none, z at every minute, alpha 0.01', { guardrail: 'peeking' }, 0.31, 400),
    aa('none, z at every minute, alpha 0.05', { guardrail: 'peeking', alpha: 0.05 }, 0.51, 1000),
    aa('none, fixed, 2 allowed', { guardrail: 'fixed' }, 0.66, 400),
    aa('none, fixed, 5 allowed', { guardrail: 'fixed', allowedFailures: 5 }, 0.13, 400),
    aa('none, fixed, 10 allowed', { guardrail: 'fixed', allowedFailures: 10 }, 0.002, 400),
    aa('none, fixed, 2 allowed, canary from 10 %', { guardrail: 'fixed', ladder: 'from10' }, 0.42, 400),
    strategiesAt(
      'crash',
      {},
      {
        minutes: {
          BigBang: [2.3, null, 0.05],
          Rolling: [4.5, null, 0.05],
          BlueGreen: [2.3, null, 0.05],
          Canary: [15.8, null, 0.05],
          Shadow: [1.5, null, 0.05],
        },
        hurt: {
          BigBang: [268.6, 1.1, 0.05],
          Rolling: [24.2, 0.7, 0.05],
          BlueGreen: [30.2, 0.4, 0.05],
          Canary: [5.4, 0.1, 0.05],
          Shadow: [0, 0, 0],
        },
        exposed: {
          BigBang: [13405, null, 0.5],
          Rolling: [1205, null, 0.5],
          BlueGreen: [1525, null, 0.5],
          Canary: [268, null, 0.5],
          Shadow: [0, 0, 0],
        },
      },
    ),
    // At 1 % some runs never alarm; the stated minutes are those of the runs that did, their exposure is that of all.
    canaryHeld('held1', [4.6, null, 0.05], [218, null, 0.5], null),
    canaryHeld('held5', [5.4, null, 0.05], [268, null, 0.5], [8.7, null, 0.05]),
    canaryHeld('held25', [9.9, null, 0.05], [482, null, 0.5], [3, null, 0.05]),
    strategiesAt(
      'latency',
      { defect: 'latency' },
      {
        hurt: {
          BigBang: [388, null, 0.5],
          Rolling: [22.6, null, 0.05],
          BlueGreen: [30.2, null, 0.05],
          Canary: [4.1, null, 0.05],
          Shadow: [0, 0, 0],
        },
        minutes: {
          BigBang: [1.5, null, 0.05],
          Rolling: [2.8, null, 0.05],
          BlueGreen: [1.5, null, 0.05],
          Canary: [11.9, null, 0.05],
          Shadow: [1.1, null, 0.05],
        },
      },
    ),
    strategiesAt(
      'small',
      { defect: 'small' },
      {
        detected: {
          BigBang: share(0.97, 200),
          Rolling: share(0.99, 200),
          BlueGreen: share(0.97, 200),
          Canary: share(0.91, 200),
          Shadow: [1, 0, 0.005],
        },
        hurt: {
          BigBang: [90, null, 0.5],
          Rolling: [69, null, 0.5],
          BlueGreen: [67, null, 0.5],
          Canary: [49, null, 0.5],
          Shadow: [0, 0, 0],
        },
        minutes: {
          BigBang: overAll(53, 0.97),
          Rolling: overAll(61, 0.99),
          BlueGreen: overAll(53, 0.97),
          Canary: overAll(77, 0.91),
          Shadow: overAll(31, 1),
        },
      },
    ),
    strategiesAt(
      'small, fixed',
      { defect: 'small', guardrail: 'fixed' },
      { detected: { BigBang: share(0.56, 200), Canary: [1, 0, 0.005] } },
    ),
    // What the prototype left out: sticky users, the swing of the day, rank tests, skew and quality.
    ...ofScript('release'),
  ],
};

/** Rollbacks of a healthy canary. */
function aa(name: string, params: AnyValues, mean: number, replicates: number): Setting {
  const [expected, se, slack] = share(mean, replicates);
  return {
    name,
    params: { ...independent, defect: 'none', ...params },
    replicates,
    cells: [
      { measure: 'detectedCanary', expected, ...(se === null ? {} : { se }), slack: mean < 0.1 ? 0.0005 : slack },
    ],
  };
}

function strategiesAt(name: string, params: AnyValues, rows: Readonly<Record<string, Row>>): Setting {
  const cells = Object.entries(rows).flatMap(([prefix, row]) =>
    strategies.flatMap((strategy) => cell(`${prefix}${strategy}`, row[strategy])),
  );
  return { name, params: { ...independent, ...params }, replicates: 200, cells };
}

function canaryHeld(ladder: string, hurt: Stated, exposed: Stated, minutes: Stated | null): Setting {
  return {
    name: `crash, ${ladder}`,
    params: { ...independent, ladder },
    replicates: 200,
    cells: [
      ...cell('hurtCanary', hurt),
      ...cell('exposedCanary', exposed),
      ...cell('minutesCanary', minutes ?? undefined),
    ],
  };
}

function cell(measure: string, stated: Stated | undefined): Cell[] {
  if (!stated) return [];
  const [expected, se, slack] = stated;
  return [{ measure, expected, ...(se === null ? {} : { se }), slack }];
}

/** A share of runs, with the standard error of so many, written with two decimals. */
function share(mean: number, replicates: number): Stated {
  return [mean, Math.sqrt((mean * (1 - mean)) / replicates), 0.005];
}

/** The mean of the runs with an alarm, where our measure counts the others with all minutes; both were rounded. */
function overAll(minutes: number, detected: number): Stated {
  return [detected * minutes + (1 - detected) * watchedMinutes, null, 0.5 + 0.005 * (watchedMinutes - minutes)];
}
