import type { Table } from '../lib/define.ts';
import { members, percent, plain } from '../lib/quantity.ts';
import { column, tableOf } from '../lib/tableOf.ts';
import { labellers, noiseScores, strategies } from './names.ts';
import {
  auc,
  labelledRate,
  labelsRight,
  labelsRightDecided,
  noiseAuc,
  rareAuc,
  share,
  strategyAuc,
  weakAuc,
} from './numbers.ts';
import type { LabellingParams } from './params.ts';
import type { LabellingResult } from './result.ts';

/** The numbers of the part that is shown. */
export function tables(result: LabellingResult, params: LabellingParams): Table[] {
  switch (params.part) {
    case 'noise':
      return noiseTables(result, params);
    case 'agreement':
      return agreementTables(result);
    case 'active':
      return activeTables(result, params);
    case 'weak':
      return weakTables(result, params);
  }
}

function noiseTables(result: LabellingResult, params: LabellingParams): Table[] {
  const { late } = result.noise;
  const rows = [
    { name: 'true', value: late.true },
    { name: 'as recorded', value: late.recorded },
    { name: 'a model of clean labels says', value: late.clean },
    { name: 'a model of recorded labels says', value: late.predicted },
  ];
  return [
    tableOf(
      'scores',
      'The same parcels, and a model of clean or of recorded labels (95 % intervals)',
      members(noiseScores),
      {
        labels: { label: 'Labels', of: (key) => noiseScores[key] },
        auc: column(noiseAuc, result, params),
      },
    ),
    tableOf('late', 'Late share of the test parcels', rows, {
      name: { label: 'Late share', of: ({ name }) => name },
      value: { label: 'Late', ...share, of: ({ value }) => value },
    }),
  ];
}

function agreementTables({ agreement: { counts, expected } }: LabellingResult): Table[] {
  const { bothOnTime, onlyFirst, onlySecond, bothLate } = counts;
  const rows = [
    { first: 'late', late: bothLate, onTime: onlyFirst },
    { first: 'on time', late: onlySecond, onTime: bothOnTime },
  ];
  return [
    tableOf('items', 'How many items got which labels', rows, {
      first: { label: 'First annotator', of: ({ first }) => first },
      late: { label: 'Second says late', ...plain(0), of: ({ late }) => late },
      onTime: { label: 'Second says on time', ...plain(0), of: ({ onTime }) => onTime },
    }),
    tableOf(
      'prevalence',
      'What these annotators are to reach at other shares of late items',
      expected.filter((_, k) => (k + 1) % 5 === 0),
      {
        prevalence: { label: 'Late items', ...percent(0), of: ({ prevalence }) => prevalence },
        observed: { label: 'Labelled alike', ...percent(1), of: ({ observed }) => observed },
        kappa: { label: 'Kappa', ...plain(3), of: ({ kappa }) => kappa },
      },
    ),
  ];
}

function activeTables(result: LabellingResult, params: LabellingParams): Table[] {
  const { labelled, strategies: told, gainRare } = result.active;
  const rare = gainRare !== null;
  return [
    tableOf('strategies', `${params.labels} labels, spent in two ways (95 % intervals)`, members(strategies), {
      strategy: { label: 'Labels go to', of: (key) => strategies[key] },
      auc: column(strategyAuc, result, params),
      ...(rare && { rare: column(rareAuc, result, params) }),
      rate: column(labelledRate, result, params),
      ...(rare && {
        count: { label: 'Rare parcels', ...plain(0), of: (key: keyof typeof told) => told[key].rareLabelled },
      }),
    }),
    tableOf('curve', 'AUC after each batch of labels', [...labelled.keys()], {
      labels: { label: 'Labels', ...plain(0), of: (k) => labelled[k] },
      random: { label: strategies.random, ...auc, unit: '', of: (k) => told.random.curve[k] },
      uncertain: { label: strategies.uncertain, ...auc, unit: '', of: (k) => told.uncertain.curve[k] },
      ...(rare && {
        rareRandom: {
          label: `Rare, ${strategies.random}`,
          ...plain(3),
          of: (k: number) => told.random.rare?.curve[k] ?? null,
        },
        rareUncertain: {
          label: `Rare, ${strategies.uncertain}`,
          ...plain(3),
          of: (k: number) => told.uncertain.rare?.curve[k] ?? null,
        },
      }),
    }),
  ];
}

function weakTables(result: LabellingResult, params: LabellingParams): Table[] {
  const { rules, gold } = result.weak;
  return [
    tableOf(
      'labellers',
      'Labels made of the votes of six rules, and models that learn from them (95 % intervals)',
      members(labellers),
      {
        labeller: { label: 'Labels by', of: (key) => labellers[key] },
        right: column(labelsRight, result, params),
        decided: column(labelsRightDecided, result, params),
        auc: column(weakAuc, result, params),
      },
    ),
    tableOf('gold', 'Models of true labels', gold, {
      rows: { label: 'True labels', ...plain(0), of: ({ rows }) => rows },
      auc: { label: 'AUC', ...auc, unit: '', interval: true, of: (row) => row.auc },
    }),
    tableOf(
      'rules',
      'How often each rule votes and is right, and how often the label model takes it to be right',
      [...rules.keys()],
      {
        rule: { label: 'Rule', ...plain(0), of: (k) => k + 1 },
        coverage: { label: 'Votes on', ...share, of: (k) => rules[k].coverage },
        right: { label: 'Right', ...share, of: (k) => rules[k].right },
        estimated: { label: 'Taken to be right', ...share, of: (k) => rules[k].estimated },
      },
    ),
  ];
}
