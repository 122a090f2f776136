import { describe, expect, it } from 'vitest';
import { defaults } from '../lib/params.ts';
import model from './model.ts';
import { type DriftParams, params as declared } from './params.ts';
import { titleOf } from './title.ts';

const full = (given: Partial<DriftParams>): DriftParams => ({ ...defaults(declared), rival: 'never', ...given });
const sentence = (given: Partial<DriftParams>) => model.describe(model.run(full(given)), full(given));
const title = (given: Partial<DriftParams>) => titleOf(model.run(full(given)), full(given));

describe('the sentence under the picture', () => {
  it('says what drifts, what becomes of both scores, what it costs and who rings', () => {
    const said = sentence({});
    expect(said).toMatch(/^In this run the concept drifts from day 120 on/);
    expect(said).toMatch(/the AUC falls from 0\.\d{3} to 0\.\d{3}, and the log loss rises from/);
    expect(said).toMatch(
      /the year costs [\d,]+\. In all that is \d\.\d\d a parcel; without a model it would be \d\.\d\d at best\./,
    );
    expect(said).toMatch(/ring after the onset\. The first, after \d+ days/);
  });

  it('says that one run cannot tell where the weeks differ more than before and after do', () => {
    expect(sentence({ drift: 'none' })).toMatch(/one run cannot tell whether it changes/);
    expect(sentence({ drift: 'none' })).toMatch(/always falsely/);
  });

  it('names the other policy where there is one', () => {
    expect(sentence({ rival: 'calendar' })).toMatch(
      /the other policy \(retrain every 28 days\) would cost [\d,]+, 13 retrainings included/,
    );
    expect(sentence({})).not.toMatch(/the other policy/);
  });
});

describe('the title', () => {
  it('says that only labels tell when the concept changes', () => {
    expect(title({})).toMatch(/^The AUC falls from 0\.\d\d to 0\.\d\d, and only settled labels tell$/);
  });

  it('says by how much predictions are too low when there are more late parcels', () => {
    expect(title({ drift: 'prior', delta: 0.8 })).toMatch(
      /^Predictions are 1\d points too low; one run cannot tell whether the AUC changes$/,
    );
  });

  it('says that the AUC rises while the loss grows when other parcels come', () => {
    expect(title({ drift: 'covariate' })).toMatch(/^The AUC rises from .* while the log loss rises from/);
  });

  it('says for what the model was retrained when nothing drifts', () => {
    expect(title({ drift: 'none', policy: 'calendar' })).toBe(
      'Nothing drifts: the model was retrained 13 times for nothing',
    );
  });

  it('tells on a morning no more than is known by then', () => {
    const params = full({});
    const result = model.run(params);
    const at = (day: number) => titleOf(result, params, day);
    expect(at(0)).toBe('Morning of day 0: no label is here yet, and 0 of 12 monitors have rung');
    expect(at(140)).toMatch(/^Morning of day 140: labels are here up to day 125, and \d of 12 monitors have rung$/);
  });
});
