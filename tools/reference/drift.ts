import type { AnyValues } from '../../simulations/lib/define.ts';
import type { Cell, Reference, Setting } from './reference.ts';

/** Days from the onset to the end of the year: a monitor with this delay has never rung. */
const NEVER = 244;

const worlds = {
  none: { drift: 'none' },
  covariate: { drift: 'covariate' },
  prior: { drift: 'prior', delta: 0.8 },
  concept: { drift: 'concept' },
  gradual: { drift: 'concept', shape: 'gradual' },
  incremental: { drift: 'concept', shape: 'incremental' },
  recurring: { drift: 'concept', shape: 'recurring' },
} satisfies Record<string, AnyValues>;
type World = keyof typeof worlds;

export const drift: Reference = {
  simulation: 'drift',
  source: 'A prototype in Python with scikit-learn 1.2.1, scipy 1.10.1 and numpy 1.24.2.',
  settings: [
    watched('none', [
      ...scores([0.797, 0.797], [0.433, 0.432, 0.416], 0),
      ...falseAlarms('PsiLow', 0, 0),
      ...falseAlarms('PsiHigh', 0, 0),
      ...falseAlarms('KsEach', 11.4, 1, 0.2),
      ...falseAlarms('KsWeek', 2.4, 0.93, 0.1),
      ...falseAlarms('KsYear', 0.05, 0.05, 0.015),
      ...falseAlarms('KsPredictions', 0.06, 0.06),
      ...falseAlarms('Cbpe', 0.08, 0.08),
      ...falseAlarms('SettledLoss', 0.13, 0.12),
      ...falseAlarms('Adwin', 0.03, 0.02),
      ...falseAlarms('PageHinkley', 1.85, 0.99, 0.05),
      ...falseAlarms('Ddm', 0.18, 0.14),
      share('detectedKsEach', 0.94),
      share('detectedKsWeek', 0.44),
      share('detectedPageHinkley', 0.48),
      ...costs(944, [941, 2891]),
    ]),
    watched('covariate', [
      ...scores([0.797, 0.849], [0.433, 0.487, 0.461], -0.03),
      ...detected('PsiLow', 1, 6),
      ...detected('PsiHigh', 1, 6),
      ...detected('KsEach', 1, 6),
      ...detected('KsWeek', 1, 6),
      ...detected('KsYear', 1, 6),
      ...detected('KsPredictions', 1, 6),
      ...detected('Cbpe', 1, 6),
      ...detected('SettledLoss', 0.85, 44),
      ...detected('Adwin', 0.88, 47),
      ...detected('PageHinkley', 1, 24),
      ...detected('Ddm', 0.54, 53),
      ...costs(707, [621, 2571]),
    ]),
    watched('prior', [
      ...scores([0.797, 0.797], [0.433, 0.589, 0.514], -0.13),
      ...detected('PsiLow', 0),
      ...detected('PsiHigh', 0),
      ...detected('KsEach', 1, 6),
      ...detected('KsWeek', 1, 6),
      ...detected('KsYear', 0.99, 20),
      ...detected('KsPredictions', 1, 6),
      ...detected('Cbpe', 1, 6),
      ...detected('SettledLoss', 1, 20),
      ...detected('Adwin', 0.18, 116),
      ...detected('PageHinkley', 0.14, 150),
      ...detected('Ddm', 0),
      ...costs(3770, [2051, 4001]),
    ]),
    watched('concept', [
      ...scores([0.797, 0.652], [0.433, 0.56, 0.436], -0.004),
      rounded('oracleAucAfter', 0.795, 3),
      ...detected('PsiLow', 0),
      ...detected('PsiHigh', 0),
      share('detectedKsYear', 0.005, 0.0005),
      ...detected('KsPredictions', 0.01),
      ...detected('Cbpe', 0.01),
      ...detected('SettledLoss', 1, 20),
      ...detected('Adwin', 1, 24),
      ...detected('PageHinkley', 1, 19),
      ...detected('Ddm', 0.77, 34),
      ...costs(9391, [4304, 6254]),
    ]),
    watched('gradual', [
      ...detected('SettledLoss', 1, 55),
      ...detected('Adwin', 0.9, 76),
      ...detected('Ddm', 0.49, 86),
      ...costs(7253, [3501, 5451]),
    ]),
    watched('incremental', [
      ...detected('SettledLoss', 0.9, 76),
      ...detected('Adwin', 0.84, 78),
      ...detected('Ddm', 0.46, 88),
      ...costs(7239, [3486, 5436]),
    ]),
    watched('recurring', [
      ...detected('SettledLoss', 1, 20),
      ...detected('Adwin', 1, 24),
      ...detected('Ddm', 0.74, 31),
      ...costs(5237, [4746, 6696]),
    ]),
    triggered('none', [944, 0.05, 951], [950, 0.1, 967]),
    triggered('covariate', [729, 2, 1035], [698, 1.5, 925]),
    triggered('prior', [3079, 1.3, 3271], [2036, 4.8, 2759]),
    triggered('concept', [9319, 0.05, 9326], [5527, 3.4, 6031]),
    run('gradual', 'performance, W = 120', { policy: 'performance' }, year([4424, 3.2, 4904])),
    run('incremental', 'performance, W = 120', { policy: 'performance' }, year([4196, 3, 4647])),
    run('recurring', 'performance, W = 120', { policy: 'performance' }, year([4754, 3.1, 5223])),
    short('none', [963, 0.1, 979]),
    short('covariate', [683, 1.2, 868]),
    short('prior', [1878, 2.9, 2310]),
    short('concept', [4118, 2.1, 4432]),
    short('gradual', [3513, 2, 3812]),
    short('incremental', [3316, 1.9, 3597]),
    short('recurring', [5189, 2.5, 5564]),
    quarterly('none', [940, 4, 1540]),
    quarterly('covariate', [646, 4, 1246]),
    quarterly('prior', [2274, 4, 2874]),
    quarterly('concept', [5182, 4, 5782]),
  ],
};

/** Regret, retrainings and their sum in money. */
type Year = [regret: number, retrains: number, total: number];

/** An untouched model with all its monitors, and beside it one that is retrained every 28 days. */
function watched(world: World, cells: Cell[]): Setting {
  return run(world, 'never and every 28 days', { policy: 'never', rival: 'calendar' }, cells);
}

function triggered(world: World, inputs: Year, performance: Year): Setting {
  const cells = [...year(inputs), ...year(performance, 'rival')];
  return run(world, 'triggers, W = 120', { policy: 'inputs', rival: 'performance' }, cells);
}

function short(world: World, performance: Year): Setting {
  return run(world, 'performance, W = 42', { policy: 'performance', windowDays: 42 }, year(performance));
}

function quarterly(world: World, calendar: Year): Setting {
  return run(world, 'every 91 days', { policy: 'calendar', everyDays: 91 }, year(calendar));
}

/** Where a rival is not wanted it is the policy itself, which costs no time. */
function run(world: World, name: string, policy: AnyValues & { policy: string }, cells: Cell[]): Setting {
  const params = { ...worlds[world], rival: policy.policy, ...policy };
  return { name: `${world}: ${name}`, params, replicates: 200, cells };
}

function year([regret, retrains, total]: Year, whose: '' | 'rival' = ''): Cell[] {
  const key = (name: string) => (whose ? `rival${name[0].toUpperCase()}${name.slice(1)}` : name);
  const digits = Number.isInteger(retrains * 10) ? 1 : 2;
  return [
    rounded(key('regret'), regret, 0),
    rounded(key('retrains'), retrains, digits),
    rounded(key('total'), total, 0),
  ];
}

function costs(never: number, [regret, total]: [number, number]): Cell[] {
  return [...year([never, 0, never]), ...year([regret, 13, total], 'rival')];
}

function scores(auc: [number, number], logLoss: [number, number, number], bias: number): Cell[] {
  return [
    rounded('aucBefore', auc[0], 3),
    rounded('aucAfter', auc[1], 3),
    rounded('logLossBefore', logLoss[0], 3),
    rounded('logLossAfter', logLoss[1], 3),
    rounded('oracleLogLossAfter', logLoss[2], 3),
    rounded('biasAfter', bias, 3),
  ];
}

/** Alarms in a year without any drift, and the chance of at least one. */
function falseAlarms(monitor: string, perYear: number, any: number, se?: number): Cell[] {
  const measure = `alarms${monitor}`;
  return [{ ...rounded(measure, perYear, 2), ...(se !== undefined && { se }) }, share(measure, any)];
}

/** The chance of an alarm within 90 days after the onset, and the median delay where there is one before the year ends. */
function detected(monitor: string, chance: number, delay?: number): Cell[] {
  const measure = `delay${monitor}`;
  const cells = [share(`detected${monitor}`, chance)];
  if (delay === undefined) return cells;
  // Half days stand between two checks, and were rounded.
  return [...cells, { measure, of: 'median', where: { measure, below: NEVER }, expected: delay, slack: 0.5 }];
}

function share(measure: string, expected: number, slack = 0.005): Cell {
  return { measure, of: 'share', expected, slack };
}

/** A number that was written with so many decimals. */
function rounded(measure: string, expected: number, digits: number): Cell {
  return { measure, expected, slack: 0.5 / 10 ** digits };
}
