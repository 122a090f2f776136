import { describe, expect, it } from 'vitest';
import { defaults } from '../lib/params.ts';
import model from './model.ts';
import { params as declared, type ReleaseParams } from './params.ts';
import { presets } from './presets.ts';
import { titleOf } from './title.ts';

function run(given: Partial<ReleaseParams>) {
  const params = { ...defaults(declared), ...given };
  const result = model.run(params);
  return { result, params, sentence: model.describe(result, params), title: titleOf(result, params) };
}

describe('the sentence under the picture', () => {
  it('says when the guardrail acted, on what, and whom it was too late for', () => {
    expect(run({}).sentence).toMatch(
      /^In this run the guardrail stopped the canary after \d+ minutes because of errors, and nobody met .* had a crash in one segment\. With the big-bang it would have been \d+, \d+ of them while it was being rolled back\.$/,
    );
  });

  it('speaks of noise where both versions were alike', () => {
    expect(run({ defect: 'none' }).sentence).toMatch(/by chance alone\. Both versions were alike\.$/);
  });

  it('tells what comes after the two hours', () => {
    expect(run(presets.quality.params).sentence).toMatch(/The A\/B test found out after 4 days/);
    expect(run({ defect: 'quality' }).sentence).toMatch(/Left alone for 14 days/);
  });

  it('compares somebody on call with the rule', () => {
    expect(run({ strategy: 'onCall', plan: '9r' }).sentence).toMatch(
      /you rolled back after 9 minutes\. .* The automatic canary with the same guardrail stopped it after \d+ minutes and hurt \d+\.$/,
    );
  });
});

describe('the title', () => {
  it('names what this run shows', () => {
    expect(run({}).title).toMatch(/^The canary hurts \d+ requests before it is gone, the big-bang \d+$/);
    expect(run({ defect: 'none' }).title).toBe('Nothing is wrong, and the canary passes');
    expect(run({ defect: 'none', guardrail: 'fixed' }).title).toMatch(
      /^Nothing is wrong, and yet the canary is stopped/,
    );
    expect(run({ strategy: 'shadow' }).title).toMatch(/^The shadow finds it after \d+ minutes? and hurts nobody$/);
  });

  it('says nothing of the defect while time goes on, nor of the guardrail, nor of what comes later', () => {
    for (const defect of ['none', 'crash', 'latency', 'small', 'skew', 'quality'] as const) {
      const { result, params } = run({ strategy: 'onCall', defect, plan: '50r' });
      for (let minute = 0; minute < 50; minute++)
        expect(titleOf(result, params, minute)).toMatch(
          /^(The release begins|After \d+ minutes?: the new version serves 1 % of the users)$/,
        );
    }
  });
});
