import type { Preset } from '../lib/define.ts';
import type { LabellingParams } from './params.ts';

/** Each part with its contrast: errors of two shapes, two prevalences, a small gain and a large one, rules apart and alike. */
export const presets = {
  clean: {
    title: 'Clean labels',
    group: 'Wrong labels',
    teaches: 'Without a wrong label the model and its measurement are as good as the rows allow.',
    params: { part: 'noise', noiseRate: 0 },
  },
  fifthFlipped: {
    title: 'A fifth flipped',
    group: 'Wrong labels',
    teaches: 'Random errors barely touch the model, and spoil the test that should measure it.',
    params: { part: 'noise', noiseRate: 20 },
  },
  twoFifthsFlipped: {
    title: 'Two fifths flipped',
    group: 'Wrong labels',
    teaches: 'Even here the model still ranks well, while its measured AUC is near that of a coin.',
    params: { part: 'noise', noiseRate: 40 },
  },
  thirdMissed: {
    title: 'Late parcels missed',
    group: 'Wrong labels',
    teaches: 'Errors of one kind leave the order of the parcels alone and make every probability too low.',
    params: { part: 'noise', noiseKind: 'missed', noiseRate: 30 },
  },
  mostMissed: {
    title: 'Most late parcels missed',
    group: 'Wrong labels',
    teaches: 'The AUC still looks good when most late parcels are missing. The probabilities are not.',
    params: { part: 'noise', noiseKind: 'missed', noiseRate: 60 },
  },
  tenthLate: {
    title: 'A tenth is late',
    group: 'Two annotators',
    teaches: 'Careful people who rarely differ get a middling kappa where one class is rare.',
    params: { part: 'agreement' },
  },
  halfLate: {
    title: 'Half is late',
    group: 'Two annotators',
    teaches: 'The same people, as often of one mind, get a far higher kappa where both classes are common.',
    params: { part: 'agreement', prevalence: 50 },
  },
  lessCareful: {
    title: 'Less careful',
    group: 'Two annotators',
    teaches: 'Right in 85 % of the cases is not enough for a rare class: most of what they share is chance.',
    params: { part: 'agreement', annotatorAccuracy: 85 },
  },
  shuffled: {
    title: 'Shuffled',
    group: 'Two annotators',
    teaches: 'Shuffled labels still match on most items, since most are on time. Kappa is near 0.',
    params: { part: 'agreement', shuffled: true },
  },
  doubtful: {
    title: 'Doubtful rows first',
    group: 'Which rows to label',
    teaches:
      'Asking for the rows of which the model is least sure gains little here, and the sample no longer shows how many are late.',
    params: { part: 'active' },
  },
  rareDoubtful: {
    title: 'Rare and doubtful',
    group: 'Which rows to label',
    teaches: 'Where rare parcels look doubtful, the model asks for them, and learns them sooner.',
    // Of the worlds that were tried, one near the means of both lessons on rare parcels.
    params: { part: 'active', rareShare: 5, seed: 50 },
  },
  rareSafe: {
    title: 'Rare and seemingly safe',
    group: 'Which rows to label',
    teaches: 'Where rare parcels look safe, the model does not ask for them, and stays wrong about them.',
    params: { part: 'active', rareShare: 5, rareLooks: 'safe', seed: 50 },
  },
  sixRules: {
    title: 'Six rules',
    group: 'Rules for labels',
    teaches: 'Six rules that are often wrong, on many rows, are worth some hundreds of true labels.',
    params: { part: 'weak' },
  },
  someShared: {
    title: 'Some errors shared',
    group: 'Rules for labels',
    teaches: 'When rules err together, the label model trusts them more than they deserve.',
    params: { part: 'weak', sharedError: 50 },
  },
  allShared: {
    title: 'One error, three rules',
    group: 'Rules for labels',
    teaches:
      'Three copies of one bad rule outvote the good ones, and the label model does worse than a plain majority.',
    params: { part: 'weak', sharedError: 100 },
  },
} satisfies Record<string, Preset<LabellingParams>>;
