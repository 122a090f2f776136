import type { Table } from '../lib/define.ts';
import type { Estimate } from '../lib/estimate.ts';
import {
  type FamilyEstimate,
  type FamilyNumber,
  measure,
  measureChosen,
  measuresOf,
  members,
  percent,
  plain,
  type Reading,
} from '../lib/quantity.ts';
import { column, tableOf } from '../lib/tableOf.ts';
import { traps as family, INSTEAD, type Trap } from './names.ts';
import type { HuntParams } from './params.ts';
import type { Compared, HuntResult, Judged } from './result.ts';

type Estimated = FamilyEstimate<HuntResult, HuntParams, Trap>;
type Numbered = FamilyNumber<HuntResult, HuntParams, Trap>;

export const score = plain(3);
const gap: Reading = { ...score, difference: true };
/** Differences of shares, read in percentage points. */
export const points: Reading = { unit: 'points', digits: 1, times: 100, difference: true };
const warned: Reading = percent(0);

/** A number of the model with the column, and the same of the model without it. */
function pair(
  label: string,
  reading: Reading,
  of: (judged: Judged) => Estimate,
): { with: Estimated; without: Estimated } {
  const one = (side: 'with' | 'without'): Estimated => ({
    family,
    label: `${label}, ${side} the column`,
    ...reading,
    interval: true,
    of: ({ traps }, _, trap) => of(traps[trap][side]),
  });
  return { with: one('with'), without: one('without') };
}

export const notebook = pair('AUC in the notebook', { ...score, range: [0.5, 1] }, (judged) => judged.notebook.auc);
export const production = pair('AUC in production', { ...score, range: [0.5, 1] }, (judged) => judged.production.auc);
export const optimism = pair('Optimism', { ...gap, range: [-0.1, 0.3] }, (judged) => judged.optimism);
const lossNotebook = pair('Log loss in the notebook', score, (judged) => judged.notebook.logLoss);
const loss = pair('Log loss in production', score, (judged) => judged.production.logLoss);
export const bias = pair('Mean predicted chance less share late', points, (judged) => judged.production.bias);
const biasNotebook = pair('Mean predicted chance less share late, notebook', points, (judged) => judged.notebook.bias);

export const rankingHarm: Estimated = {
  family,
  label: 'AUC that production loses by the column',
  ...gap,
  digits: 4,
  interval: true,
  of: ({ traps }, _, trap) => traps[trap].rankingHarm,
};

const warnedOf = (label: string, of: (compared: Compared) => number): Numbered => ({
  family,
  label,
  ...warned,
  of: ({ traps }, _, trap) => of(traps[trap]),
});
export const warnedWith = warnedOf('Late parcels warned of, with the column', (one) => one.with.production.warned);
const warnedWithout = warnedOf('Late parcels warned of, without', (one) => one.without.production.warned);
const warnedNotebook = warnedOf('Late parcels warned of, with the column, notebook', (one) => one.with.notebook.warned);
const warnedNotebookWithout = warnedOf(
  'Late parcels warned of, without, notebook',
  (one) => one.without.notebook.warned,
);

/** Says of the column in question what every column has. */
const chosen = ({ trap }: HuntParams): Trap => trap;

/** The first are about the column in question; the families hold all three. */
export const measures = {
  notebook: measureChosen(notebook.with, chosen),
  production: measureChosen(production.with, chosen),
  optimism: measureChosen(optimism.with, chosen),
  notebookWithout: measureChosen(notebook.without, chosen),
  productionWithout: measureChosen(production.without, chosen),
  optimismWithout: measureChosen(optimism.without, chosen),
  logLoss: measureChosen(loss.with, chosen),
  logLossWithout: measureChosen(loss.without, chosen),
  bias: measureChosen(bias.with, chosen),
  biasWithout: measureChosen(bias.without, chosen),
  rankingHarm: measureChosen(rankingHarm, chosen),
  warned: measureChosen(warnedWith, chosen),
  warnedWithout: measureChosen(warnedWithout, chosen),
  ...measuresOf('aucNotebookWith', notebook.with),
  ...measuresOf('aucNotebookWithout', notebook.without),
  ...measuresOf('aucProductionWith', production.with),
  ...measuresOf('aucProductionWithout', production.without),
  ...measuresOf('optimismWith', optimism.with),
  ...measuresOf('optimismWithout', optimism.without),
  ...measuresOf('logLossNotebookWith', lossNotebook.with),
  ...measuresOf('logLossNotebookWithout', lossNotebook.without),
  ...measuresOf('logLossProductionWith', loss.with),
  ...measuresOf('logLossProductionWithout', loss.without),
  ...measuresOf('biasWith', bias.with),
  ...measuresOf('biasWithout', bias.without),
  ...measuresOf('biasNotebookWith', biasNotebook.with),
  ...measuresOf('biasNotebookWithout', biasNotebook.without),
  ...measuresOf('rankingHarm', rankingHarm),
  ...measuresOf('warnedWith', warnedWith),
  ...measuresOf('warnedWithout', warnedWithout),
  ...measuresOf('warnedNotebookWith', warnedNotebook),
  ...measuresOf('warnedNotebookWithout', warnedNotebookWithout),
  trainingRows: measure<HuntResult, HuntParams>({
    label: 'Training rows',
    ...plain(0, 'rows'),
    of: ({ rows }) => rows.train,
  }),
};

/** The numbers behind the pictures. */
export function tables(result: HuntResult, params: HuntParams): Table[] {
  const names = { column: { label: 'Column', of: (trap: Trap) => family[trap] } };
  const of = (quantity: Estimated, label: string) => ({ ...column(quantity, result, params), label });
  return [
    tableOf('auc', 'AUC in the notebook and in production (95 % intervals over days)', members(family), {
      ...names,
      notebook: of(notebook.with, 'Notebook, with'),
      production: of(production.with, 'Production, with'),
      optimism: of(optimism.with, 'Optimism, with'),
    }),
    tableOf('without', 'The same without the column', members(family), {
      ...names,
      instead: { label: 'In its place', of: (trap) => (trap === 'depotRate' ? INSTEAD : '–') },
      notebook: of(notebook.without, 'Notebook, without'),
      production: of(production.without, 'Production, without'),
      optimism: of(optimism.without, 'Optimism, without'),
    }),
    tableOf('probabilities', 'The probabilities in production', members(family), {
      ...names,
      biasWith: of(bias.with, 'Mean chance less share late, with'),
      biasWithout: of(bias.without, 'without'),
      lossWith: { label: 'Log loss, with', ...score, of: (trap) => loss.with.of(result, params, trap)?.value ?? null },
      lossWithout: {
        label: 'Log loss, without',
        ...score,
        of: (trap) => loss.without.of(result, params, trap)?.value ?? null,
      },
      warnedWith: { ...column(warnedWith, result, params), label: 'Late parcels warned of, with' },
      warnedWithout: { ...column(warnedWithout, result, params), label: 'Late parcels warned of, without' },
    }),
    tableOf('harm', 'AUC in production, without the column less with it, on the same parcels', members(family), {
      ...names,
      harm: of(rankingHarm, 'Without less with'),
    }),
  ];
}
