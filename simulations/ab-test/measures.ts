import type { Measure } from '../lib/define.ts';
import type { AbTestParams } from './params.ts';
import type { AbTestResult, RuleName } from './result.ts';

type AbTestMeasure = Measure<AbTestResult, AbTestParams>;

/** The rules in words: at the head of a row, and in a sentence. */
export const ruleNames: Record<RuleName, string> = {
  fixed: 'Fixed horizon',
  peeking: 'Peeking',
  mixture: 'mSPRT',
  obrienFleming: 'O’Brien–Fleming',
};

const falsePositives = (rule: RuleName): AbTestMeasure => ({
  label: `False positives, ${ruleNames[rule]}`,
  short: ruleNames[rule],
  unit: '%',
  digits: 1,
  range: [0, 100],
  of: ({ rules }) => 100 * rules[rule].falsePositives.value,
});

const power = (rule: RuleName): AbTestMeasure => ({
  label: `Differences found, ${ruleNames[rule]}`,
  short: ruleNames[rule],
  unit: '%',
  digits: 1,
  range: [0, 100],
  of: ({ rules }) => 100 * rules[rule].power.value,
});

const stopDay = (rule: RuleName): AbTestMeasure => ({
  label: `Day it was over, ${ruleNames[rule]}`,
  short: ruleNames[rule],
  unit: 'days',
  digits: 1,
  of: ({ rules }) => rules[rule].stopDay.value,
});

/** Where a rule never found a difference there is no estimate: the truth stands in for it, and nothing is exaggerated. */
const estimate = (rule: RuleName): AbTestMeasure => ({
  label: `Estimate when found, ${ruleNames[rule]}`,
  short: ruleNames[rule],
  unit: 'points',
  digits: 2,
  of: ({ rules }, { truth, baseline }) => 100 * (rules[rule].atStop?.estimate.value ?? (truth - baseline) / 100),
});

const exaggeration = (rule: RuleName): AbTestMeasure => ({
  label: `Exaggeration when found, ${ruleNames[rule]}`,
  short: ruleNames[rule],
  unit: 'points',
  digits: 2,
  difference: true,
  of: ({ rules }) => 100 * (rules[rule].atStop?.exaggeration.value ?? 0),
});

/** False positives are of the experiments without a difference; all else is of those with the one that was set. */
export const measures = {
  falsePositivesFixed: falsePositives('fixed'),
  falsePositivesPeeking: falsePositives('peeking'),
  falsePositivesMixture: falsePositives('mixture'),
  falsePositivesObrienFleming: falsePositives('obrienFleming'),
  powerFixed: power('fixed'),
  powerPeeking: power('peeking'),
  powerMixture: power('mixture'),
  powerObrienFleming: power('obrienFleming'),
  stopDayFixed: stopDay('fixed'),
  stopDayPeeking: stopDay('peeking'),
  stopDayMixture: stopDay('mixture'),
  stopDayObrienFleming: stopDay('obrienFleming'),
  estimateFixed: estimate('fixed'),
  estimatePeeking: estimate('peeking'),
  estimateMixture: estimate('mixture'),
  estimateObrienFleming: estimate('obrienFleming'),
  exaggerationFixed: exaggeration('fixed'),
  exaggerationPeeking: exaggeration('peeking'),
  exaggerationMixture: exaggeration('mixture'),
  exaggerationObrienFleming: exaggeration('obrienFleming'),
  neededPerArm: {
    label: 'Users needed in each arm',
    unit: 'users',
    digits: 0,
    of: ({ plan }) => plan.sizes[0].perArm,
  },
  neededDays: { label: 'Days needed', unit: 'days', digits: 0, of: ({ plan }) => plan.sizes[0].days },
  plannedPower: {
    label: 'Power of the planned length, by the textbook',
    short: 'Planned power',
    unit: '%',
    digits: 1,
    range: [0, 100],
    of: ({ plan }) => 100 * plan.power,
  },
} satisfies Record<string, AbTestMeasure>;
