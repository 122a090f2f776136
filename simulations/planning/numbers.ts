import type { Table } from '../lib/define.ts';
import {
  type FamilyEstimate,
  type FamilyNumber,
  measure,
  measuresOf,
  members,
  percent,
  plain,
  type Quantity,
} from '../lib/quantity.ts';
import { tableOf } from '../lib/tableOf.ts';
import type { Gate } from './carryOut.ts';
import type { PlanningParams } from './params.ts';
import { type PhaseKey, phaseKeys, phases } from './phases.ts';
import {
  type Due,
  dues,
  type Fate,
  fates,
  type Level,
  levels,
  type Plan,
  type PlanKey,
  type PlanningResult,
} from './result.ts';

type OfPlans = Quantity<PlanningResult, PlanningParams>;

const inWeeks = { ...plain(1, 'weeks'), range: [0, 80] } as const;

/** The share of the projects that are done by a day, as the work is cut. */
export const done: FamilyEstimate<PlanningResult, PlanningParams, Due> = {
  family: dues,
  label: 'Projects done',
  ...percent(1),
  interval: true,
  of: ({ plans }, _, due) => plans.chosen.done[due],
};

const weeks: FamilyEstimate<PlanningResult, PlanningParams, Level> = {
  family: levels,
  label: 'Weeks until so many are done',
  ...inWeeks,
  interval: true,
  of: ({ plans }, _, level) => plans.chosen.weeks[level],
};

/** Weeks until half of the projects are done, and until half of them have something in use. */
export const half: OfPlans = {
  label: 'Half of the projects done after',
  ...inWeeks,
  of: ({ plans }) => plans.chosen.weeks.p50,
};
const slice: OfPlans = {
  label: 'First increment in use after',
  ...inWeeks,
  of: ({ plans }) => plans.chosen.firstSlice,
};

const visits: OfPlans = {
  label: 'Visits to phases before the first use',
  ...plain(1, 'visits'),
  range: [0, 30],
  of: ({ plans }) => plans.chosen.visits,
};

const escaped: OfPlans = {
  label: 'Issues that nobody found, a project',
  ...plain(2, 'issues'),
  of: ({ plans }) => plans.chosen.escaped,
};

const rework: OfPlans = {
  label: 'Rework a project',
  ...plain(1, 'weeks'),
  of: ({ plans }) => plans.chosen.rework,
};

const reworkShare: OfPlans = {
  label: 'Rework as a share of all weeks',
  ...percent(0),
  of: ({ plans }) => plans.chosen.reworkShare,
};

const bornIn: FamilyNumber<PlanningResult, PlanningParams, PhaseKey> = {
  family: phases,
  label: 'Weeks of rework born in',
  ...plain(2, 'weeks'),
  of: ({ plans }, _, key) => sum(Object.values(plans.chosen.reworkFrom[key])),
};

const foundAt: FamilyNumber<PlanningResult, PlanningParams, Gate> = {
  family: { evaluation: fates.evaluation, deployment: fates.deployment },
  label: 'Weeks of rework found at',
  ...plain(2, 'weeks'),
  of: ({ plans }, _, gate) => sum(phaseKeys.map((key) => plans.chosen.reworkFrom[key][gate])),
};

const issues: FamilyNumber<PlanningResult, PlanningParams, Fate> = {
  family: fates,
  label: 'Issues found at',
  ...plain(2, 'a project'),
  of: ({ plans }, _, fate) => sum(phaseKeys.map((key) => plans.chosen.issuesFrom[key][fate])),
};

const fix: FamilyNumber<PlanningResult, PlanningParams, Gate> = {
  family: foundAt.family,
  label: 'Weeks of a fix found at',
  ...plain(2, 'weeks'),
  of: ({ plans }, _, gate) => plans.chosen.fixAt[gate],
  otherwise: () => 0,
};

/** What an issue of a phase costs when a gate finds it. */
const priceAt = (gate: Gate): FamilyNumber<PlanningResult, PlanningParams, PhaseKey> => ({
  family: phases,
  label: `Weeks of a fix found at ${fates[gate]}, born in`,
  ...plain(1, 'weeks'),
  of: ({ plans }, _, key) => {
    const { reworkFrom, issuesFrom } = plans.chosen;
    return issuesFrom[key][gate] === 0 ? null : reworkFrom[key][gate] / issuesFrom[key][gate];
  },
  otherwise: () => 0,
});

const weeksBy = measuresOf('weeks', weeks);

/** Of the work cut as chosen; those that begin with `other` are of the same projects cut in the other way. */
export const measures = {
  ...measuresOf('done', done),
  p10: weeksBy.weeksP10,
  p50: measure(half),
  p80: weeksBy.weeksP80,
  p95: weeksBy.weeksP95,
  meanWeeks: measure({
    label: 'Weeks of a project, mean',
    ...inWeeks,
    of: ({ plans }: PlanningResult) => plans.chosen.meanWeeks,
  }),
  firstSlice: measure(slice),
  visits: measure(visits),
  escaped: measure(escaped),
  rework: measure(rework),
  reworkShare: measure(reworkShare),
  ...measuresOf('born', bornIn),
  ...measuresOf('found', foundAt),
  ...measuresOf('issues', issues),
  ...measuresOf('fix', fix),
  ...measuresOf('early', priceAt('evaluation')),
  ...measuresOf('late', priceAt('deployment')),
  otherP50: measure(ofOther(half)),
  otherFirstSlice: measure(ofOther(slice)),
  otherVisits: measure(ofOther(visits)),
  otherEscaped: measure(ofOther(escaped)),
  otherReworkShare: measure(ofOther(reworkShare)),
  otherDoneByModes: measure(
    ofOther({
      ...done,
      label: 'Projects done by the sum of the most likely durations',
      of: ({ plans }) => plans.chosen.done.byModes,
    }),
  ),
  sumOfModes: measure({
    label: 'Sum of the most likely durations',
    ...inWeeks,
    of: ({ sumOfModes }: PlanningResult) => sumOfModes,
  }),
};

/** A number of the chosen plan, asked of the other one. */
function ofOther(quantity: OfPlans): OfPlans {
  return {
    ...quantity,
    label: `${quantity.label}, cut in the other way`,
    of: (result, params) => quantity.of({ ...result, plans: { ...result.plans, chosen: result.plans.other } }, params),
  };
}

/** The numbers behind the pictures. */
export function tables({ plans, weeks: drawn, example }: PlanningResult): Table[] {
  const keys: PlanKey[] = plans.chosen.increments === plans.other.increments ? ['chosen'] : ['chosen', 'other'];
  const both = keys.map((key) => plans[key]);
  return [
    tableOf<Plan>('plans', 'The same projects, cut in each way (95 % intervals)', both, {
      increments: { label: 'Increments', ...plain(0), of: ({ increments }) => increments },
      p10: { label: 'Weeks until 10 % are done', ...plain(1), of: ({ weeks }) => weeks.p10.value },
      p50: { label: 'half', ...plain(1), interval: true, of: ({ weeks }) => weeks.p50 },
      p80: { label: '80 %', ...plain(1), of: ({ weeks }) => weeks.p80.value },
      p95: { label: '95 %', ...plain(1), of: ({ weeks }) => weeks.p95.value },
      done: {
        label: 'Done by the sum of the most likely durations',
        ...percent(1),
        interval: true,
        of: ({ done }) => done.byModes,
      },
      deadline: { label: 'Done by the deadline', ...percent(1), of: ({ done }) => done.byDeadline.value },
      slice: {
        label: 'First increment in use, weeks',
        ...plain(1),
        interval: true,
        of: ({ firstSlice }) => firstSlice,
      },
      visits: { label: 'Visits before first use', ...plain(1), of: ({ visits }) => visits.value },
      rework: { label: 'Rework, weeks', ...plain(1), interval: true, of: ({ rework }) => rework },
      escaped: { label: 'Issues nobody found', ...plain(2), of: ({ escaped }) => escaped.value },
    }),
    tableOf('rework', 'Where issues are born and found, cut as chosen', phaseKeys, {
      phase: { label: 'Born in', of: (key) => phases[key] },
      atEvaluation: {
        label: 'Weeks of rework found at evaluation',
        ...plain(2),
        of: (key) => plans.chosen.reworkFrom[key].evaluation,
      },
      atDeployment: { label: 'found at deployment', ...plain(2), of: (key) => plans.chosen.reworkFrom[key].deployment },
      ...Object.fromEntries(
        members(fates).map((fate) => [
          fate,
          {
            label: `Issues a project, found ${fate === 'never' ? 'never' : `at ${fates[fate]}`}`,
            ...plain(2),
            of: (key: PhaseKey) => plans.chosen.issuesFrom[key][fate],
          },
        ]),
      ),
    }),
    tableOf('example', 'The project of median length, cut as chosen', example.stretches, {
      phase: { label: 'In', of: ({ phase }) => (phase === null ? 'overhead' : phases[phase]) },
      from: { label: 'From week', ...plain(1), of: ({ from }) => from },
      to: { label: 'to', ...plain(1), of: ({ to }) => to },
      why: { label: 'Sent back from', of: ({ foundAt }) => (foundAt ? fates[foundAt] : '') },
    }),
    tableOf('curves', 'The share of projects done, and with something in use, by week', Array.from(drawn.keys()), {
      week: { label: 'Week', ...plain(1), of: (i) => drawn[i] },
      done: { label: 'Done, cut as chosen', ...percent(1), of: (i) => plans.chosen.doneBy[i] },
      use: { label: 'In use, cut as chosen', ...percent(1), of: (i) => plans.chosen.inUseBy[i] },
      otherDone: { label: 'Done, cut in the other way', ...percent(1), of: (i) => plans.other.doneBy[i] },
      otherUse: { label: 'In use, cut in the other way', ...percent(1), of: (i) => plans.other.inUseBy[i] },
    }),
  ];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
