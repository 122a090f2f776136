import { describe, expect, it } from 'vitest';
import { sideFor } from './beside.ts';

describe('the side of a label', () => {
  it('is after its interval where the words fit there on a phone, and before it where they do not', () => {
    expect(sideFor(10, 40, '+0.0093')).toBe('after');
    expect(sideFor(60, 90, '+0.0093')).toBe('before');
  });

  it('takes long words into account', () => {
    expect(sideFor(50, 76, '+0.02')).toBe('after');
    expect(sideFor(50, 76, '−2.1 points')).toBe('before');
  });

  it('does not lie over a rule, nor leave the one it begins at', () => {
    expect(sideFor(38, 47, '−0.020', 49)).toBe('before');
    expect(sideFor(20, 88, '+0.0222', 16)).toBe('neither');
    expect(sideFor(51, 60, '0.12 less', 60)).toBe('after');
  });

  it('is neither where the interval leaves no room', () => {
    expect(sideFor(18, 88, '+0.0222')).toBe('neither');
  });
});
