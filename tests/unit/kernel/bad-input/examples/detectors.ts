import type { ManySettings } from '../../../../../simulations/lib/detectors/atSettings.ts';
import { pageHinkleyParts } from '../../../../../simulations/lib/detectors/pageHinkley.ts';
import { atSetting, type DetectorParts } from '../../../../../simulations/lib/detectors/parts.ts';
import type { Examples, Kernel } from '../example.ts';

const stream = [0, 1, 0, 1, 1, 0, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1];

type Update = (value: number) => unknown;

/** What a detector says of each value of a stream. */
const told = (kernel: Kernel, options: unknown, values: number[]) => {
  const made = kernel(options) as Update | { update: Update };
  return values.map(typeof made === 'function' ? made : made.update);
};

/** What a detector in parts says of each value of a stream at a setting. */
const toldAt = (kernel: Kernel, options: unknown, setting: number, values: number[]) =>
  values.map(atSetting(kernel(options) as DetectorParts<unknown>, setting));

const sums = { minInstances: 4, delta: 0.05, keep: 0.99 };

export const examples: Examples = {
  'detectors/adwin.ts': {
    adwin: {
      args: { options: { delta: 0.1, clock: 4, maxBuckets: 3, minWindow: 2, grace: 4 }, values: stream },
      call: told,
    },
    adwinParts: {
      args: { options: { clock: 4, maxBuckets: 3, minWindow: 2, grace: 4 }, delta: 0.1, values: stream },
      call: toldAt,
    },
  },
  'detectors/atSettings.ts': {
    atSettings: {
      args: { settings: [2, 1], values: stream },
      call: (kernel, settings, values: number[]) => {
        const rung: number[][] = [];
        const detector = kernel(pageHinkleyParts(sums), settings) as ManySettings;
        detector.take(values, 0, values.length, (place, index) => rung.push([place, index]));
        return rung;
      },
    },
  },
  'detectors/ddm.ts': {
    ddm: { args: { options: { warmStart: 4, warning: 1, drift: 2 }, errors: stream }, call: told },
    ddmParts: { args: { options: { warmStart: 4 }, drift: 2, errors: stream }, call: toldAt },
  },
  'detectors/pageHinkley.ts': {
    pageHinkley: {
      args: { options: { minInstances: 4, delta: 0.05, threshold: 1, keep: 0.99 }, values: stream },
      call: told,
    },
    pageHinkleyParts: { args: { options: sums, threshold: 1, values: stream }, call: toldAt },
  },
  'detectors/parts.ts': {
    atSetting: {
      args: { setting: 1, values: stream },
      call: (kernel, setting, values: number[]) =>
        values.map(kernel(pageHinkleyParts(sums), setting) as (value: number) => boolean),
    },
  },
};
