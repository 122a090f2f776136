import { describe, expect, it } from 'vitest';
import { defaults } from '../lib/params.ts';
import { type Summary, summarise } from '../lib/replicate.ts';
import { pertMean } from '../lib/special/threePoint.ts';
import { carryOut, type Stretch } from './carryOut.ts';
import model from './model.ts';
import { params as declared, type PlanningParams } from './params.ts';
import { estimates, phaseKeys, sumOfModes } from './phases.ts';
import { presets } from './presets.ts';
import { projectsOf } from './project.ts';

const standard: PlanningParams = { ...defaults(declared), seed: 5 };
const run = (given: Partial<PlanningParams> = {}) => model.run({ ...standard, ...given });
const nothingHidden = { hiddenIssues: 0, commonFactor: 0 };

type Key = keyof typeof model.measures;

/** Measures over eight worlds. */
function over<K extends Key>(given: Partial<PlanningParams>, ...keys: K[]): Record<K, Summary> {
  const params = { ...standard, ...given };
  const results = Array.from({ length: 8 }, (_, k) => model.run({ ...params, seed: 100 + k }));
  return Object.fromEntries(
    keys.map((key) => [key, summarise(results.map((result) => model.measures[key].of(result, params)))]),
  ) as Record<K, Summary>;
}

/** The numbers of the independent prototype, which has 20,000 projects: more than twice as many as these eight worlds. */
describe('as the prototype found', () => {
  const within = ({ mean, se }: Summary, expected: number, slack: number) =>
    expect(Math.abs(mean - expected)).toBeLessThan(4 * Math.hypot(se, se / Math.SQRT2) + slack);

  it.each([
    [0, 1, [17.4, 19.2, 20.4, 21.6], 19.2, 0],
    [2, 3, [16.3, 22.6, 28.3, 35.5], 7.2, 0.15],
    [5, 1, [19.6, 30.8, 41.6, 55.7], 30.8, 0.99],
    [5, 6, [19.3, 25.7, 31.5, 38.4], 4, 0.18],
    [10, 6, [22.3, 30, 36.8, 45.2], 4.4, 0.37],
  ] as const)('with %i hidden issues and %i increments', (hiddenIssues, increments, weeks, first, open) => {
    const pace = hiddenIssues === 0 ? 0 : 0.25;
    const found = over(
      { hiddenIssues, increments, commonFactor: pace },
      'p10',
      'p50',
      'p80',
      'p95',
      'firstSlice',
      'escaped',
    );
    [found.p10, found.p50, found.p80, found.p95].forEach((summary, i) => {
      within(summary, weeks[i], 0.05);
    });
    within(found.firstSlice, first, 0.05);
    within(found.escaped, open, 0.005);
  });

  it('the chance to keep the sum of the most likely durations falls with what is hidden', () => {
    for (const [hiddenIssues, expected] of [
      [0, 47],
      [2, 24],
      [5, 7],
    ] as const)
      within(over({ hiddenIssues }, 'doneByModes').doneByModes, expected, 0.5);
  });
});

describe('without hidden issues', () => {
  it('nobody is sent back', () => {
    const { plans, example } = run({ hiddenIssues: 0 });
    for (const plan of [plans.chosen, plans.other]) {
      expect(plan.rework.value).toBe(0);
      expect(plan.escaped.value).toBe(0);
      expect(plan.visits.value).toBe(9);
    }
    expect(example.stretches).toHaveLength(9);
  });

  it('and without overhead, a project takes as long however it is cut', () => {
    const values = { ...standard, hiddenIssues: 0, overheadWeeks: 0 };
    const next = projectsOf(values);
    for (let k = 0; k < 50; k++) {
      const project = next(k);
      const [whole, ...cut] = [1, 2, 6, 12].map((increments) => carryOut(project, increments, values).total);
      for (const total of cut) expect(Math.abs(total - whole)).toBeLessThan(1e-12 * whole);
    }
  });

  it('overhead comes once an increment, and not at all in one piece', () => {
    const values = { ...standard, hiddenIssues: 0, overheadWeeks: 2 };
    const project = projectsOf(values)(0);
    const whole = carryOut(project, 1, values).total;
    expect(carryOut(project, 4, values).total - whole).toBeCloseTo(8, 10);
    expect(carryOut(project, 4, values).firstSlice).toBeCloseTo(whole / 4 + 2, 10);
  });

  it('means add up, and most likely durations do not', () => {
    const plan = estimates(0.35);
    const means = phaseKeys.reduce((sum, key) => sum + pertMean(plan[key]), 0);
    const { mean, se } = over(nothingHidden, 'meanWeeks').meanWeeks;
    expect(sumOfModes(0.35)).toBeCloseTo(18.3, 10);
    expect(means).toBeCloseTo(19.2, 10);
    expect(Math.abs(mean - means)).toBeLessThan(4 * se);
  });

  it('and without any spread, every project takes the sum of the most likely durations', () => {
    const { plans } = run({ ...nothingHidden, rangeWidth: 0 });
    expect(plans.chosen.weeks.p10.value).toBeCloseTo(18.3, 10);
    expect(plans.chosen.weeks.p95.value).toBeCloseTo(18.3, 10);
    expect(plans.chosen.done.byModes.value).toBe(1);
  });
});

describe('the common pace', () => {
  it('leaves the mean, and moves the ends apart', () => {
    const [steady, common] = [0, 0.4].map((commonFactor) =>
      over({ hiddenIssues: 0, commonFactor }, 'meanWeeks', 'p10', 'p95'),
    );
    const se = Math.hypot(steady.meanWeeks.se, common.meanWeeks.se);
    expect(Math.abs(common.meanWeeks.mean - steady.meanWeeks.mean)).toBeLessThan(4 * se);
    expect(common.p10.high).toBeLessThan(steady.p10.low - 3);
    expect(common.p95.low).toBeGreaterThan(steady.p95.high + 5);
  });

  it('multiplies work and nothing else', () => {
    const [slow, steady] = [0.5, 0].map((commonFactor) => projectsOf({ ...standard, commonFactor }));
    for (let k = 0; k < 20; k++) {
      const [a, b] = [slow(k), steady(k)];
      const factor = a.work.problem / b.work.problem;
      for (const key of phaseKeys) expect(a.work[key] / b.work[key]).toBeCloseTo(factor, 10);
      expect(a.issues).toEqual(b.issues);
    }
  });

  it('can end a project before the sum of the shortest phases, but not before that times its pace', () => {
    const values = { ...standard, hiddenIssues: 2 };
    const [paced, steady] = [projectsOf(values), projectsOf({ ...values, commonFactor: 0 })];
    const totals = Array.from({ length: 500 }, (_, k) => {
      const [project, plain] = [paced(k), steady(k)];
      const { total } = carryOut(project, 1, values);
      expect(total).toBeGreaterThanOrEqual((12 * project.work.problem) / plain.work.problem - 1e-9);
      return total;
    });
    expect(Math.min(...totals)).toBeLessThan(12);
  });
});

describe('hidden issues', () => {
  it('make projects longer, and escape less often in more increments', () => {
    const hidden = [0, 2, 5, 10].map((hiddenIssues) => over({ hiddenIssues }, 'p50').p50);
    for (let i = 1; i < hidden.length; i++) expect(hidden[i].low).toBeGreaterThan(hidden[i - 1].high);
    const cut = [1, 3, 6].map((increments) => over({ increments }, 'escaped').escaped);
    for (let i = 1; i < cut.length; i++) expect(cut[i].high).toBeLessThan(cut[i - 1].low);
  });

  it('are each found once, or escape', () => {
    const next = projectsOf(standard);
    for (let k = 0; k < 100; k++) {
      const project = next(k);
      for (const increments of [1, 4]) {
        const stretches: Stretch[] = [];
        const { fixes, escaped, total, firstSlice } = carryOut(project, increments, standard, (one) =>
          stretches.push(one),
        );
        expect(fixes.length + escaped.length).toBe(project.issues.length);
        expect(firstSlice).toBeLessThanOrEqual(total);
        expect(stretches[stretches.length - 1].to).toBe(total);
        for (let i = 1; i < stretches.length; i++) expect(stretches[i].from).toBe(stretches[i - 1].to);
      }
    }
  });

  it('stay what they were when there are more of them', () => {
    const [few, many] = [2, 9].map((hiddenIssues) => projectsOf({ ...standard, hiddenIssues }));
    for (let k = 0; k < 20; k++) {
      const [some, more] = [few(k), many(k)];
      expect(more.issues.slice(0, some.issues.length)).toEqual(some.issues);
      expect(more.chances.slice(0, some.chances.length)).toEqual(some.chances);
    }
  });

  it('that cost nothing leave the calendar as it is', () => {
    const free = { fixShare: 0, smallestFix: 0 };
    const { plans } = run(free);
    expect(plans.chosen.rework.value).toBe(0);
    expect(plans.chosen.weeks).toEqual(run({ ...free, hiddenIssues: 0 }).plans.chosen.weeks);
  });

  it('all escape where nothing is looked for, and none where everything is found, but what monitoring bears', () => {
    const blind = run({ foundAtEvaluation: 0, foundAtDeployment: 0 }).plans.chosen;
    expect(blind.rework.value).toBe(0);
    expect(blind.escaped.value).toBeCloseTo(5, 0);
    const sharp = run({ foundAtEvaluation: 100 }).plans.chosen;
    for (const key of phaseKeys.slice(0, 7)) expect(sharp.issuesFrom[key].never).toBe(0);
    expect(sharp.issuesFrom.monitoring.never).toBeGreaterThan(0);
    expect(sharp.issuesFrom.monitoring.evaluation).toBe(0);
  });

  it('cost more, for each phase they are born in, when they are found at deployment', () => {
    const { reworkFrom, issuesFrom } = run({ projects: 4000 }).plans.chosen;
    for (const key of phaseKeys.slice(0, 6)) {
      const [early, late] = (['evaluation', 'deployment'] as const).map(
        (gate) => reworkFrom[key][gate] / issuesFrom[key][gate],
      );
      expect(late).toBeGreaterThan(early);
    }
  });
});

describe('the other way to cut the work', () => {
  it('is about the same projects', () => {
    const { plans } = run({ increments: 3, otherIncrements: 6 });
    expect(run({ increments: 6, otherIncrements: 3 }).plans).toEqual({ chosen: plans.other, other: plans.chosen });
    const same = run({ increments: 2, otherIncrements: 2 });
    expect(same.plans.chosen).toEqual(same.plans.other);
    expect(model.tables(same, { ...standard, increments: 2, otherIncrements: 2 })[0].rows).toHaveLength(1);
  });
});

describe('the lessons', () => {
  const of = (name: keyof typeof presets, ...keys: Key[]) => over(presets[name].params, ...keys);

  it('may say what the plan on the slide keeps, and what a common pace moves', () => {
    const slide = of('slide', 'doneByModes', 'p50', 'p10', 'p95');
    expect(Math.abs(slide.doneByModes.mean - 25)).toBeLessThan(5);
    const pace = of('pace', 'p50', 'p10', 'p95');
    expect(Math.abs(pace.p50.mean - slide.p50.mean)).toBeLessThan(1);
    expect(pace.p95.mean - pace.p10.mean).toBeGreaterThan(3 * (slide.p95.mean - slide.p10.mean));
  });

  it('may say what two, five and ten issues cost', () => {
    const pace = of('pace', 'p50').p50.mean;
    expect(of('few', 'p50').p50.mean - pace).toBeGreaterThan(3.5);
    expect(of('few', 'p50').p50.mean - pace).toBeLessThan(5.5);
    expect(Math.abs(of('five', 'reworkShare').reworkShare.mean - 40)).toBeLessThan(4);
    expect(of('ten', 'reworkShare').reworkShare.low).toBeGreaterThan(50);
    expect(Math.abs(of('ten', 'escaped').escaped.mean - 2)).toBeLessThan(0.2);
  });

  it('may say that most of the gain comes with three increments', () => {
    const [one, three, six] = (['five', 'three', 'six'] as const).map((name) => of(name, 'p50').p50.mean);
    expect((one - three) / (one - six)).toBeGreaterThan(0.75);
  });

  it('may say that six increments end later when nothing is hidden, by their overhead', () => {
    const { p50, otherP50, firstSlice } = of('nothingHidden', 'p50', 'otherP50', 'firstSlice');
    expect(Math.abs(p50.mean - otherP50.mean - 3)).toBeLessThan(0.3);
    expect(Math.abs(firstSlice.mean - 4)).toBeLessThan(0.5);
  });

  it('may say that four weeks are enough for half of the first increments, and for no project', () => {
    const { doneByDeadline, firstSlice } = of('fourWeeks', 'doneByDeadline', 'firstSlice');
    expect(doneByDeadline.mean).toBe(0);
    expect(Math.abs(firstSlice.mean - 4)).toBeLessThan(0.2);
  });

  it('may say that a harder evaluation saves less than a week, and lets fewer issues escape', () => {
    const [early, usual, late] = (['early', 'five', 'late'] as const).map((name) => of(name, 'meanWeeks', 'escaped'));
    expect(usual.meanWeeks.mean - early.meanWeeks.mean).toBeGreaterThan(0.2);
    expect(usual.meanWeeks.mean - early.meanWeeks.mean).toBeLessThan(1);
    expect(late.meanWeeks.mean - usual.meanWeeks.mean).toBeLessThan(1.2);
    expect(early.escaped.high).toBeLessThan(usual.escaped.low);
    expect(Math.abs(late.escaped.mean / usual.escaped.mean - 4 / 3)).toBeLessThan(0.1);
  });
});

describe('the words', () => {
  it('stay right where nobody and where everybody is done', () => {
    const none = run({ hiddenIssues: 20, increments: 12, overheadWeeks: 3 });
    expect(model.titleOf(none, standard)).toMatch(
      /^The plan adds up to 18\.3 weeks: no project is done by then, and half/,
    );
    const all = run({ ...nothingHidden, rangeWidth: 0 });
    expect(model.titleOf(all, standard)).toBe('The plan adds up to 18.3 weeks, and every project is done by then');
    expect(model.describe(run({ hiddenIssues: 0 }), standard)).toContain(
      'Nobody is ever sent back: there are 9.0 visits',
    );
  });
});
