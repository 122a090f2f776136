import type { Preset } from '../lib/define.ts';
import type { AbTestParams } from './params.ts';

/** From one honest look to many dishonest ones, and what it costs to look honestly. */
export const presets = {
  fall: {
    title: 'A real fall',
    group: 'What is there to find',
    teaches:
      'Looking every day at 1.96 finds the fall soonest and reports it far too large; bounds made for many looks keep their promise.',
    params: {},
  },
  nothing: {
    title: 'Nothing to find',
    group: 'What is there to find',
    teaches: 'In an A/A test every difference that is found is false, and each rule shows what it lets through.',
    params: { truth: 5 },
  },
  oneLook: {
    title: 'One look',
    group: 'How often to look',
    teaches: 'Whoever looks only once cannot peek: three of the four rules become the same test.',
    params: { truth: 5, looks: 1 },
  },
  fiveLooks: {
    title: 'Five looks',
    group: 'How often to look',
    teaches: 'Five looks are enough to nearly triple the false positives of a test that promised 5 %.',
    params: { truth: 5, days: 10, looks: 5 },
  },
  tenLooks: {
    title: 'Ten looks',
    group: 'How often to look',
    teaches: 'Every further look at 1.96 adds false positives; there is no number of looks at which they stop.',
    params: { truth: 5, days: 10, looks: 10 },
  },
  weak: {
    title: 'Too few users',
    group: 'How many users',
    teaches: 'Where the power is low, a difference can only be found by being exaggerated.',
    params: { truth: 4.8, usersPerDay: 300 },
  },
  quarterPoint: {
    title: 'A quarter of a point',
    group: 'How many users',
    teaches: 'A third of the difference takes ten times the users: most small improvements cannot be measured.',
    params: { truth: 4.75, worthFinding: 0.25 },
  },
  tenthPoint: {
    title: 'A tenth of a point',
    group: 'How many users',
    teaches: 'Some differences are out of reach of any experiment that this traffic allows.',
    params: { truth: 4.9, worthFinding: 0.1 },
  },
} satisfies Record<string, Preset<AbTestParams>>;
