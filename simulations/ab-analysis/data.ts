import type { Table } from '../lib/define.ts';
import { binomial } from '../lib/draw.ts';
import { rng } from '../lib/rng.ts';
import { drawTabulated, tabulateBinomial } from '../lib/tabulated.ts';
import type { AbAnalysisParams } from './params.ts';
import { drawArm, userLaw } from './users.ts';

/** What an arm of users adds up to, with the words of each sum. */
const sums = [
  ['users', 'users'],
  ['trials', 'requests'],
  ['successes', 'complaints'],
  ['trialsSquared', 'sum of squared requests of a user'],
  ['successesSquared', 'sum of squared complaints of a user'],
  ['product', 'sum of requests times complaints of a user'],
] as const;

/** Every repetition: what both arms of users add up to, and how many visitors are left of each arm. */
export function data(params: AbAnalysisParams): Table[] {
  const { usersPerArm, repetitions, visitors, lost, seed } = params;
  const law = userLaw(params);
  const [requests, complaints] = [rng(seed, 'requests'), rng(seed, 'complaints')];
  const [assignment, chance] = [rng(seed, 'assignment'), rng(seed, 'lost')];
  const fair = tabulateBinomial(visitors, 0.5);
  return [
    {
      name: 'experiments',
      caption:
        'Experiments in which nothing differs: sums over the users of each arm, and visitors of two arms after the loss',
      columns: [
        { key: 'experiment', label: 'Experiment' },
        ...['old', 'new'].flatMap((arm) =>
          sums.map(([key, words]) => ({
            key: `${arm}_${key}`,
            label: `${arm === 'old' ? 'Old' : 'New'} arm, ${words}`,
          })),
        ),
        { key: 'old_visitors', label: 'Visitors of the old arm' },
        { key: 'new_visitors', label: 'Visitors of the new arm who are left' },
      ],
      rows: Array.from({ length: repetitions }, (_, i) => {
        const arms = [0, 1].map(() => drawArm(requests, complaints, law, usersPerArm));
        const assigned = drawTabulated(assignment, fair);
        const left = assigned - binomial(chance, assigned, lost / 100);
        return [i + 1, ...arms.flatMap((arm) => sums.map(([key]) => arm[key])), visitors - assigned, left];
      }),
    },
  ];
}
