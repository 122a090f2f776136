import { describe, expect, it } from 'vitest';
import { defaults } from '../lib/params.ts';
import model from './model.ts';
import { params as declared, type LeakageParams } from './params.ts';
import { presets } from './presets.ts';

const fast = { learner: 'logistic' } as const;
const sentence = (given: Partial<LeakageParams>) => {
  const params = { ...defaults(declared), ...presets.clean.params, ...fast, ...given };
  return model.describe(model.run(params), params);
};

describe('the sentence under the picture', () => {
  it('says that one run cannot tell where the interval of the optimism covers zero', () => {
    expect(sentence({})).toMatch(/^In this run .* One run cannot tell whether .* Run 40 worlds to see the mean\.$/);
  });

  it('says so in the title as well, and whether it promises too much or too little wherever that is known', () => {
    const params = { ...defaults(declared), ...fast };
    const told = Array.from({ length: 16 }, (_, seed) => {
      const result = model.run({ ...params, seed });
      const { value, low, high } = result.chosen.optimism.auc;
      const title = model.titleOf(result, { ...params, seed });
      if (low <= 0 && high >= 0) expect(title).toMatch(/^One run cannot tell/);
      else expect(title).toMatch(value > 0 ? /production does not pay$/ : /too modest/);
      return low > 0 || high < 0;
    });
    expect(new Set(told).size).toBe(2);
  });

  it('says that the notebook was too optimistic where it was', () => {
    expect(sentence({ status: true })).toMatch(/too optimistic: \+0\.\d{3} AUC/);
  });

  it('tells what the model without the status column would reach', () => {
    expect(sentence({ status: true })).toMatch(/without the status column reaches 0\.\d{3} in production/);
  });

  it('compares a log loss with always saying the base rate where that is better', () => {
    expect(sentence({ status: true, metric: 'logLoss' })).toMatch(/Always saying the base rate would have given/);
    expect(sentence({ metric: 'logLoss' })).not.toMatch(/base rate/);
  });

  it('says what a row that was sure and wrong costs, where the learner gives chances of 0 and 1', () => {
    for (const learner of ['knn', 'tree'] as const) {
      expect(sentence({ learner, metric: 'logLoss' })).toContain('costs 34.5');
      expect(sentence({ learner })).not.toContain('34.5');
    }
    expect(sentence({ metric: 'logLoss' })).not.toContain('34.5');
  });

  it('names the advanced splits', () => {
    expect(sentence({ split: 'purged' })).toContain('purged 5-fold cross-validation');
    expect(sentence({ split: 'forwardChaining' })).toContain('forward chaining');
  });
});
