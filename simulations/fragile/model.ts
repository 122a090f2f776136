import { defineModel } from '../lib/define.ts';
import { data } from './data.ts';
import { describeFragile } from './describe.ts';
import { fit, penalty } from './fit.ts';
import { aucOf, fragilityOf, norm1, norm2, parcelOf, sureFrom, sureOf, test } from './fragility.ts';
import { measures, tables } from './numbers.ts';
import { type FragileParams, params } from './params.ts';
import { presets } from './presets.ts';
import { python } from './python.ts';
import type { FragileResult } from './result.ts';
import { titleOf } from './title.ts';
import { drawColumns, drawLabels, truthOf } from './world.ts';

export default defineModel({
  title: 'Fragile',
  version: 1,
  question:
    'With 2 features, a change of about one standard deviation in each overturns a sure decision. And with 100 features, at the same AUC?',
  params,
  run,
  measures,
  headline: ['changeEach', 'changeL2', 'flippedByRandomSigns3'],
  show: ['d', 'world', 'n', 'C'],
  titleOf,
  describe: describeFragile,
  tables,
  data,
  presets,
  python,
});

/** Numbers of features that are always fitted beside the chosen one. */
const compared = [2, 5, 10, 30] as const;

/** The same signal spread over more and more features, and what it takes to overturn each model's sure decisions. */
function run(values: FragileParams): FragileResult {
  const { seed, n } = values;
  const chosen = Number(values.d);
  const sizes = [...new Set([...compared, chosen])].sort((a, b) => a - b);
  const X = drawColumns(seed, n, sizes[sizes.length - 1]);
  const worlds = sizes.map((d) => {
    const truth = truthOf(values, d);
    const some = X.slice(0, d);
    const model = fit(some, drawLabels(values, some, truth), penalty(values.C, d));
    const tested = test(model, truth, seed);
    return { model, tested, found: fragilityOf(model, truth, tested) };
  });
  const { model, tested, found } = worlds[sizes.indexOf(chosen)];
  return {
    sweep: worlds.map((world) => world.found),
    chosen: found,
    auc: aucOf(tested.score, tested),
    aucTrue: aucOf(tested.truth, tested),
    needed: { each: sureFrom / norm1(model.coef), l2: sureFrom / norm2(model.coef) },
    sure: sureOf(model, tested, seed),
    parcel: parcelOf(model, found.margin?.value ?? sureFrom, seed),
  };
}
