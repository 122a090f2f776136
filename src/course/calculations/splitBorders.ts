import { calculation } from './calculation.ts';
import { counted } from './words.ts';

/** The borders of a split by time that copies the deployment, in days of the table: first day 0, windows half open. */
export const splitBorders = calculation(
  {
    table: { label: 'Length of the table', unit: 'days', min: 1, max: 20_000, whole: true },
    'label-delay': { label: 'Label delay', unit: 'days', min: 0, max: 3650, whole: true },
    'release-lag': {
      label: 'From the cut of the data to the release',
      unit: 'days',
      min: 0,
      max: 3650,
      whole: true,
    },
    service: { label: 'The model will serve', unit: 'days', min: 1, max: 3650, whole: true },
  },
  ({ table, 'label-delay': labelDelay, 'release-lag': releaseLag, service }) => {
    const gap = labelDelay + releaseLag;
    const settled = table - labelDelay;
    const testFrom = settled - service;
    const trainTo = testFrom - gap;
    if (trainTo <= 0) {
      return `Nothing is left to train on: the test, the gap and the days that are not settled take ${counted(service + gap + labelDelay, 'day')}, and the table has ${table}. Shorten the test, or wait for more days.`;
    }
    const gapInWords = gap === 0 ? 'no gap' : `gap [${trainTo}, ${testFrom})`;
    const open = labelDelay === 0 ? '' : `, and leave out [${settled}, ${table}), which is not settled`;
    return {
      figures: { gap, trainTo, testFrom, settled },
      words: [
        `The gap is ${counted(gap, 'day')}: label delay ${labelDelay} plus release lag ${releaseLag}.`,
        `Train on days [0, ${trainTo}), ${gapInWords}, test on [${testFrom}, ${settled})${open}.`,
      ],
    };
  },
);
