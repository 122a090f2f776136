import type { AnyValues } from '../../simulations/lib/define.ts';
import type { Cell, Reference, Setting } from './reference.ts';

/** The prototype's 20,000 repetitions are five of our benches of 4,000. */
const replicates = 5;

export const abTest: Reference = {
  simulation: 'ab-test',
  source:
    'A prototype in Python with scipy 1.10.1 and numpy 1.24.2; for the share at 5 and 10 looks, numerical integration.',
  settings: [
    setting('a fall from 5 % to 4.2 %, 14 looks', {}, [
      ...rule('Fixed', [4.9, 81.5, 14, -0.89]),
      ...rule('Peeking', [21.8, 88.7, 6.4, -1.27]),
      ...rule('Mixture', [0.9, 50.4, 11.4, -1.25]),
      ...rule('ObrienFleming', [4.9, 79.8, 10.5, -1.02]),
      { measure: 'neededPerArm', expected: 10_763 },
    ]),
    setting('nothing to find', { truth: 5 }, [
      rounded('powerFixed', 4.9, 0.05),
      rounded('powerPeeking', 21.8, 0.05),
      rounded('powerMixture', 0.9, 0.05),
      rounded('powerObrienFleming', 4.9, 0.05),
    ]),
    // Exact for normal scores; daily complaints are whole numbers.
    setting('5 looks', { truth: 5, days: 10, looks: 5 }, [exact('falsePositivesPeeking', 14.2, 0.1)]),
    setting('10 looks', { truth: 5, days: 10, looks: 10 }, [exact('falsePositivesPeeking', 19.3, 0.1)]),
    // The prototype rounded to the nearest user; ours rounds up.
    setting('a quarter of a point', { worthFinding: 0.25 }, [exact('neededPerArm', 116_472, 1)]),
    setting('a tenth of a point', { worthFinding: 0.1 }, [exact('neededPerArm', 738_574, 1)]),
  ],
};

function setting(name: string, params: AnyValues, cells: Cell[]): Setting {
  return { name, params, replicates, cells };
}

/** False positives and power in %, the mean stop day, and the estimate at the stop in points. */
function rule(name: string, [falsePositives, power, stopDay, estimate]: [number, number, number, number]): Cell[] {
  return [
    rounded(`falsePositives${name}`, falsePositives, 0.05),
    rounded(`power${name}`, power, 0.05),
    rounded(`stopDay${name}`, stopDay, 0.05),
    rounded(`estimate${name}`, estimate, 0.005),
  ];
}

/** A number that was written with so many decimals that it may be `slack` off. */
function rounded(measure: string, expected: number, slack: number): Cell {
  return { measure, expected, slack };
}

function exact(measure: string, expected: number, slack: number): Cell {
  return { measure, expected, se: 0, slack };
}
