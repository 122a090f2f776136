import { calculation } from './calculation.ts';
import { counted, rounded } from './words.ts';

/** Requests hurt by a defect: a rate, a share and two times. */
export const harm = calculation(
  {
    'per-minute': { label: 'Requests, all versions', unit: 'a minute', min: 0, max: 1e9 },
    share: { label: 'Share that met the defect', unit: '%', min: 0, max: 100 },
    added: { label: 'Requests hurt among those, beyond what fails anyway', unit: '%', min: 0, max: 100 },
    alarm: { label: 'From the release to the alarm', unit: 'minutes', min: 0, max: 1e6 },
    back: { label: 'From the alarm to the last bad answer', unit: 'minutes', min: 0, max: 1e6 },
  },
  ({ 'per-minute': perMinute, share, added, alarm, back }) => {
    const aMinute = (((perMinute * share) / 100) * added) / 100;
    const [before, after] = [aMinute * alarm, aMinute * back];
    const longer = back > alarm ? 'the way back' : 'the time to the alarm';
    return {
      figures: { hurt: before + after, before, after, aMinute },
      words: [
        `About ${counted(Math.round(before + after), 'request')} hurt: ${formatted(before)} until the alarm, ${formatted(after)} on the way back.`,
        alarm === back
          ? `Each minute less saves ${rounded(aMinute)}. Both times are alike.`
          : `Each minute less saves ${rounded(aMinute)}. The longer of the two times is ${longer}.`,
      ],
    };
  },
);

const formatted = (requests: number): string => counted(Math.round(requests), 'request').replace(/ \w+$/, '');
