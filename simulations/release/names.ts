import type { DefectName } from './params.ts';
import type { LaneName, Sign } from './result.ts';

/** What stands beside a row. */
export const laneNames: Record<LaneName, string> = {
  bigBang: 'Big-bang',
  rolling: 'Rolling',
  blueGreen: 'Blue-green',
  canary: 'Canary',
  shadow: 'Shadow',
  ab: 'A/B test',
  onCall: 'You',
};

/** The same within a sentence. */
export const laneWords: Record<LaneName, string> = {
  bigBang: 'the big-bang',
  rolling: 'the rolling release',
  blueGreen: 'the blue-green switch',
  canary: 'the canary',
  shadow: 'the shadow',
  ab: 'the A/B test',
  onCall: 'you',
};

export const defectNames: Record<DefectName, string> = {
  none: 'no defect',
  crash: 'a crash in one segment',
  latency: 'more slow answers',
  small: 'a few more errors',
  skew: 'a feature that is always 0',
  quality: 'more wrong promises',
};

export const signNames: Record<Sign, string> = {
  errors: 'errors',
  slow: 'slow answers',
  predictions: 'predictions',
  checks: 'failed checks',
};

/** What a strategy is blind to by itself, whatever its guardrail. */
export const blindSpots: Record<LaneName, string> = {
  bigBang: 'what the hour of the day changes, and outcomes, which take three days',
  rolling: 'what the hour changes, once all replicas are new, and outcomes',
  blueGreen: 'what the hour of the day changes, and outcomes, which take three days',
  canary: 'a segment that its few users lack, and outcomes, which take three days',
  shadow: 'what users do with the answers, and outcomes',
  ab: 'outcomes for three days, while half of the users bear them',
  onCall: 'outcomes, which take three days',
};
