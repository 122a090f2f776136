import { afterAll, describe, expect, it } from 'vitest';
import { claims as bootstrap } from './coverage/bootstrap.ts';
import { allowed, type Claim, tryOut } from './coverage/claim.ts';
import { claims as multipleTesting } from './coverage/multipleTesting.ts';
import { claims as proportions } from './coverage/proportions.ts';
import { claims as queues } from './coverage/queues.ts';
import { claims as samplers } from './coverage/samplers.ts';
import { claims as sequential } from './coverage/sequential.ts';
import { claims as twoSample } from './coverage/twoSample.ts';
import { type Evidence, writeEvidence } from './evidence.ts';

const parts: [string, Claim[]][] = [
  ['intervals and tests of shares', proportions],
  ['bootstrap intervals', bootstrap],
  ['methods that may be looked at again and again', sequential],
  ['tests of two samples', twoSample],
  ['adjusted p-values', multipleTesting],
  ['queues', queues],
  ['samplers', samplers],
];
const evidence: Evidence[] = [];
afterAll(() => writeEvidence(evidence));

describe.each(parts)('%s keep what they promise', (_, claims) => {
  it.each(claims)('$what', (claim) => {
    const found = tryOut(claim);
    if (!claim.unit) evidence.push(found);
    const [low, high] = allowed(claim, found);
    expect(found.found).toBeGreaterThanOrEqual(low);
    expect(found.found).toBeLessThanOrEqual(high);
  });
});
