import { normalCdf } from '../../../simulations/lib/special/normal.ts';
import { calculation } from './calculation.ts';
import { rounded } from './words.ts';

/** What a gate can resolve that lets a challenger in unless its mean loss is larger by more than a margin. */
export const gateMargin = calculation(
  {
    cases: { label: 'Cases that the gate judges on', unit: '', min: 2, max: 1e9, whole: true },
    spread: {
      label: 'Standard deviation of the two models’ difference in loss, a case',
      unit: '',
      min: 1e-6,
      max: 100,
    },
    margin: { label: 'Margin by which the challenger may be worse', unit: '', min: 0, max: 100 },
  },
  ({ cases, spread, margin }) => {
    const error = spread / Math.sqrt(cases);
    const equal = 100 * normalCdf(margin / error);
    const twice = 100 * normalCdf(-margin / error);
    const least = 2 * error;
    return {
      figures: { error, equal, twice, least },
      words: [
        `The standard error of the mean difference is ${rounded(error, 2)}.`,
        `A challenger that is as good passes ${rounded(equal)} % of the time, and one that is worse by twice the margin ${rounded(twice, 2)} %.`,
        margin >= least
          ? 'The cases can resolve this margin.'
          : `The cases cannot resolve this margin. Ask for ${rounded(least, 2)} or more, or judge on more cases.`,
      ],
    };
  },
);
