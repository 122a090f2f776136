import { describe, expect, it } from 'vitest';
import { defaults } from '../lib/params.ts';
import { type Counts, nothing } from './counts.ts';
import type { Guardrail } from './guardrails/guardrail.ts';
import { startGuardrail } from './guardrails/startGuardrail.ts';
import { params as declared, type ReleaseParams } from './params.ts';
import { drawPast } from './past.ts';

const given: ReleaseParams = defaults(declared);
const start = (params: Partial<ReleaseParams>) => {
  const all = { ...given, ...params };
  return startGuardrail(all, drawPast(all));
};
const counts = (requests: number, errors: number, slow = 0): Counts => ({ ...nothing, requests, errors, slow });

/** What the rule says in each minute, until it rolls back. */
function said(rule: Guardrail, minutes: number, candidate: (minute: number) => Counts, control: Counts): string[] {
  const words: string[] = [];
  for (let minute = 0; minute < minutes && words.at(-1) !== 'rollBack'; minute++)
    words.push(rule.look({ minute, candidate: candidate(minute), control, concurrent: true }).action);
  return words;
}

describe('the fixed rule', () => {
  it('takes one error of six requests for a failure, and rolls back at the first more than allowed', () => {
    const rule = start({ guardrail: 'fixed', allowedFailures: 2 });
    expect(said(rule, 10, () => counts(6, 1), counts(594, 1))).toEqual(['goOn', 'goOn', 'rollBack']);
    expect(rule.evidence.curves[0].values).toEqual([1, 2, 3]);
  });

  it('passes exactly 1 %, and fails what is more', () => {
    expect(said(start({ guardrail: 'fixed', allowedFailures: 0 }), 5, () => counts(600, 6), nothing)).not.toContain(
      'rollBack',
    );
    expect(said(start({ guardrail: 'fixed', allowedFailures: 0 }), 5, () => counts(600, 0, 7), nothing)[0]).toBe(
      'rollBack',
    );
  });

  it('checks no minute with too few requests', () => {
    const rule = start({ guardrail: 'fixed', allowedFailures: 0, minimumRequests: 50 });
    expect(said(rule, 20, () => counts(49, 49), nothing)).not.toContain('rollBack');
  });
});

describe('the z test', () => {
  it('says nothing while there is nothing to compare', () => {
    const rule = start({ guardrail: 'peeking' });
    expect(said(rule, 30, () => counts(0, 0), counts(600, 3))).not.toContain('rollBack');
    expect(said(start({ guardrail: 'peeking' }), 30, () => counts(6, 0), counts(594, 0))).not.toContain('rollBack');
  });

  it('acts on the shares of all minutes together', () => {
    const rule = start({ guardrail: 'peeking' });
    const words = said(rule, 120, () => counts(300, 2), counts(300, 1));
    expect(words.at(-1)).toBe('rollBack');
    expect(words.length).toBeGreaterThan(10);
  });
});

describe('the e-process', () => {
  it('acts where the evidence reaches two over the level', () => {
    const rule = start({ alpha: 0.01 });
    said(rule, 120, () => counts(300, 5), counts(300, 1));
    const errors = rule.evidence.curves[0].values;
    expect(rule.evidence.line).toBeCloseTo(Math.log10(200), 12);
    expect(errors.at(-1)).toBeGreaterThanOrEqual(rule.evidence.line);
    expect(Math.max(...errors.slice(0, -1))).toBeLessThan(rule.evidence.line);
  });
});

describe('the rank test', () => {
  const judged = (candidate: (minute: number) => Counts) =>
    said(start({ guardrail: 'kayenta' }), 40, candidate, counts(300, 1, 1));

  it('judges at the end of each step only, and lets pass what does not lie higher', () => {
    expect(judged((minute) => counts(300, minute % 3, 1))).toEqual(new Array(40).fill('goOn'));
  });

  it('rolls back when errors lie higher', () => {
    const words = judged((minute) => counts(300, 6 + (minute % 3), 1));
    expect(words).toHaveLength(10);
    expect(words.at(-1)).toBe('rollBack');
  });

  it('asks for the step once more when only slow answers lie higher, and rolls back the second time', () => {
    const words = judged((minute) => counts(300, 1, 6 + (minute % 3)));
    expect(words[9]).toBe('hold');
    expect(words).toHaveLength(20);
    expect(words.at(-1)).toBe('rollBack');
  });

  it('forgets the first time after a step that passes', () => {
    const words = judged((minute) => counts(300, 1, minute < 10 || minute >= 20 ? 6 + (minute % 3) : 1));
    expect([words[9], words[19], words[29]]).toEqual(['hold', 'goOn', 'hold']);
  });

  it('says nothing of minutes without requests', () => {
    expect(judged(() => counts(0, 0))).not.toContain('rollBack');
  });
});
