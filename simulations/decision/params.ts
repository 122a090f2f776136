import { choice, number, seed, type Values } from '../lib/params.ts';
import { methods, rankings } from './result.ts';

const only = (part: 'ranking' | 'threshold', words: string) => ({
  when: { param: 'part', is: [part], otherwise: `The picture now shows another part. This acts in “${words}”.` },
});
const ranking = only('ranking', 'room for a few');
const threshold = only('threshold', 'act from a threshold');

export const params = {
  part: choice({
    label: 'What to look at',
    help: 'Every run computes both. The picture shows one of them.',
    default: 'ranking',
    options: { ranking: 'room for a few', threshold: 'act from a threshold' },
  }),
  cFn: number({
    label: 'Cost of a late parcel that nobody acted on',
    group: 'What errors cost',
    unit: 'euros',
    default: 40,
    min: 1,
    max: 200,
    step: 1,
  }),
  cFp: number({
    label: 'Cost of acting on a parcel that is on time',
    help: 'Acting on a late parcel costs nothing here, and it always works.',
    group: 'What errors cost',
    unit: 'euros',
    default: 4,
    min: 0.5,
    max: 40,
    step: 0.5,
  }),
  capacity: number({
    label: 'Capacity',
    help: 'The share of all parcels for which there is room. The highest scores get it, and all of it is used.',
    group: 'Room for a few',
    ...ranking,
    unit: '%',
    default: 5,
    min: 0.5,
    max: 100,
    step: 0.5,
  }),
  baseRateTimes: number({
    label: 'Late parcels in the two curves, times',
    help: 'Counts each late test parcel more or less often. 1 leaves the base rate as it was drawn. Costs do not change.',
    group: 'Room for a few',
    ...ranking,
    default: 1,
    min: 0.1,
    max: 20,
    step: 0.1,
  }),
  threshold: number({
    label: 'Your threshold',
    help: 'The probability from which you act. Half is what most libraries take by themselves.',
    group: 'Act from a threshold',
    ...threshold,
    unit: '%',
    default: 50,
    min: 0,
    max: 100,
    step: 1,
  }),
  calibration: choice({
    label: 'Probabilities',
    help: 'Platt and isotonic repair the balanced model with 2,000 more rows whose labels are known.',
    group: 'Act from a threshold',
    ...threshold,
    default: 'plain',
    options: methods,
  }),
  model: choice({
    label: 'Model',
    group: 'Act from a threshold',
    ...threshold,
    default: 'logistic',
    options: { logistic: rankings.logistic, boosted: rankings.boosted },
  }),
  heteroscedasticity: number({
    label: 'How unequal the spread is',
    help: 'With 0 the delay of every parcel is equally hard to foresee. Above that, one column says how hard it is.',
    group: 'The world',
    default: 0.8,
    min: 0,
    max: 1.2,
    step: 0.1,
  }),
  skewness: number({
    label: 'Skewness of the noise',
    help: 'With 0 delays scatter alike upwards and downwards. Above that, a few are very long.',
    group: 'The world',
    // A gamma law of shape 1.5.
    default: 1.633,
    min: 0,
    max: 2,
    step: 0.001,
  }),
  seed: seed(),
};

export type DecisionParams = Values<typeof params>;
