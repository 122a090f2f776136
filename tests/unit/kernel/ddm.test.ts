import { describe, expect, it } from 'vitest';
import { ddm } from '../../../simulations/lib/detectors/ddm.ts';
import { bernoulli } from '../../../simulations/lib/draw.ts';
import { rng } from '../../../simulations/lib/rng.ts';

describe('the drift detection method', () => {
  it('takes the first error after a run of hits for a drift, as it is written', () => {
    for (const hits of [31, 500, 10_000]) {
      const next = ddm();
      for (let i = 0; i < hits; i++) expect(next(0)).toBe('stable');
      expect(next(1)).toBe('drift');
    }
  });

  it('is calm where errors are frequent from the beginning', () => {
    const stream = rng(3, 'errors');
    const next = ddm({ warmStart: 100, drift: 5 });
    const seen = Array.from({ length: 2000 }, () => next(bernoulli(stream, 0.3)));
    expect(seen).not.toContain('drift');
  });
});
