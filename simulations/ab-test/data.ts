import type { Table } from '../lib/define.ts';
import { byMember } from '../lib/quantity.ts';
import { estimatesOf, judge } from './judge.ts';
import { daysOfLooks, lookAt } from './looks.ts';
import type { AbTestParams } from './params.ts';
import { type RuleName, rules } from './result.ts';
import { designOf } from './rules.ts';
import { drawComplaints } from './users.ts';

/** More than enough to repeat the rules elsewhere. */
export const experiments = 500;

/** The first experiments day by day. */
export function data(params: AbTestParams): Table[] {
  const { days, usersPerDay } = params;
  const { old, unchanged, changed } = drawComplaints(first(params));
  return [
    {
      name: 'experiments',
      caption: `Complaints day by day in the first ${experiments} experiments`,
      columns: [
        { key: 'experiment', label: 'Experiment' },
        { key: 'day', label: 'Day' },
        { key: 'users', label: 'Users in each arm' },
        { key: 'old', label: 'Complaints with the old model' },
        { key: 'unchanged', label: 'Complaints with a new model that changes nothing' },
        { key: 'changed', label: 'Complaints with the new model' },
      ],
      rows: Array.from(old, (complaints, i) => [
        Math.floor(i / days) + 1,
        (i % days) + 1,
        usersPerDay,
        complaints,
        unchanged[i],
        changed[i],
      ]),
    },
  ];
}

/** How often each rule found a difference in these experiments: where there is none, and with the one that was set. */
export function foundInData(params: AbTestParams): Record<RuleName, { unchanged: number; changed: number }> {
  const { old, unchanged, changed } = drawComplaints(first(params));
  const lookDays = daysOfLooks(params);
  const design = designOf(params, lookDays);
  const share = (other: Int32Array, rule: RuleName) =>
    estimatesOf(judge(lookAt(old, other, params, lookDays), design.rules[rule])).length / experiments;
  return byMember(rules, (rule) => ({ unchanged: share(unchanged, rule), changed: share(changed, rule) }));
}

/** Further repetitions leave the first ones as they are. */
function first(params: AbTestParams): AbTestParams {
  return { ...params, repetitions: experiments };
}
