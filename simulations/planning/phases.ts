import { byMember, type Family, members } from '../lib/quantity.ts';
import type { ThreePoint } from '../lib/special/threePoint.ts';

export type PhaseKey =
  | 'problem'
  | 'discovery'
  | 'preparation'
  | 'exploration'
  | 'features'
  | 'prototype'
  | 'evaluation'
  | 'deployment'
  | 'monitoring';

/** The phases of the plan, in the order in which an increment goes through them. */
export const phases: Family<PhaseKey> = {
  problem: 'problem definition',
  discovery: 'data discovery',
  preparation: 'data preparation',
  exploration: 'exploration',
  features: 'feature engineering',
  prototype: 'prototypes',
  evaluation: 'training and evaluation',
  deployment: 'deployment',
  monitoring: 'monitoring setup',
};

export const phaseKeys: readonly PhaseKey[] = members(phases);

/** The fewest and the most weeks that the plan gives a phase: 12 to 30 in all. */
const RANGES: Readonly<Record<PhaseKey, readonly [number, number]>> = {
  problem: [1, 2],
  discovery: [1, 3],
  preparation: [2, 8],
  exploration: [1, 2],
  features: [2, 4],
  prototype: [1, 3],
  evaluation: [1, 2],
  deployment: [2, 4],
  monitoring: [1, 2],
};

/** Each phase in weeks: at least, most likely, at most. The most likely lies a share of the range above its lower end. */
export function estimates(modeAt: number): Record<PhaseKey, ThreePoint> {
  return byMember(phases, (key) => {
    const [min, max] = RANGES[key];
    return { min, mode: min + modeAt * (max - min), max };
  });
}

/** The most likely weeks of all phases, added up. */
export function sumOfModes(modeAt: number): number {
  const found = estimates(modeAt);
  return phaseKeys.reduce((sum, key) => sum + found[key].mode, 0);
}
