import type { Preset } from '../lib/define.ts';
import type { MonitorsParams } from './params.ts';

export const presets = {
  concept: {
    title: 'Concept drift',
    teaches: 'Only monitors that wait for labels can see it; whatever else rings would have rung anyway.',
    params: {},
  },
  covariate: {
    title: 'Covariate drift',
    teaches: 'Monitors of inputs see it within a week, and settled labels confirm what it costs.',
    params: { drift: 'covariate' },
  },
  prior: {
    title: 'Prior drift',
    teaches: 'Errors at a threshold may hardly move, so that ADWIN, Page-Hinkley and DDM miss what the log loss shows.',
    params: { drift: 'prior', delta: 0.8 },
  },
  nothing: {
    title: 'No drift at all',
    teaches: 'With a drift of size 0 both signs lie on each other: this is what chance detects.',
    params: { delta: 0 },
  },
} as const satisfies Record<string, Preset<MonitorsParams>>;
