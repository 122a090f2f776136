import { formatNumber } from '../lib/format.ts';
import { members } from '../lib/quantity.ts';
import { rings } from './judgeSkew.ts';
import { features } from './names.ts';
import type { SkewParams } from './params.ts';
import type { Gauge, SkewResult } from './result.ts';

/** One panel that somebody looks at. */
export interface Reading {
  name: string;
  /** Null where nothing was logged. */
  value: number | null;
  limit: number | null;
  digits: number;
  rings: boolean;
}

/** Every panel of one kind of skew, in the order in which it can be read: at once, with a log, and once labels are settled. */
export function readings({ panels, settled }: SkewResult, { compare }: SkewParams): Reading[] {
  const { failed, slow, scores, features: columns, differ } = panels;
  const logged = (reading: Reading): Reading =>
    compare ? reading : { ...reading, value: null, limit: null, rings: false };
  return [
    of(`requests that failed, of ${formatNumber(panels.requests)}`, 0, { value: failed, limit: 0 }),
    of('slow answers', 0, slow),
    of('PSI of the predictions', 3, scores),
    ...members(features).map((feature) => logged(of(`PSI of ${features[feature]}`, 3, columns[feature].psi))),
    ...members(features).map((feature) => logged(of(`KS of ${features[feature]}`, 3, columns[feature].ks))),
    logged(of(`rows that differ, of ${formatNumber(panels.again)}`, 0, { value: differ, limit: 0 })),
    of('settled labels: mean off by', 3, settled.mean),
    of('settled labels: loss above the test', 3, settled.loss),
  ];
}

const of = (name: string, digits: number, gauge: Gauge): Reading => ({ name, digits, ...gauge, rings: rings(gauge) });
