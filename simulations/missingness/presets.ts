import type { Preset } from '../lib/define.ts';
import type { MissingnessParams } from './params.ts';

/** Why weights are missing, what is done, what changes afterwards, and what no table can tell. */
export const presets = {
  status: {
    title: 'Heavy parcels go unrecorded',
    group: 'Why it is missing',
    teaches:
      'Filled with the mean, the mean is too low, the coefficient too small, and so are the chances of the parcels without a weight.',
    params: {},
  },
  byDistance: {
    title: 'Far parcels go unrecorded',
    group: 'Why it is missing',
    teaches: 'Where a known column decides, a regression on it gets the mean right, and the mean alone does not.',
    params: { mechanism: 'MAR', repair: 'regression' },
  },
  byChance: {
    title: 'By chance alone',
    group: 'Why it is missing',
    teaches: 'No mean is wrong then, and filling with the mean still takes a little from the coefficient.',
    params: { mechanism: 'MCAR' },
  },
  half: {
    title: 'Half of them, and strongly',
    group: 'Why it is missing',
    teaches:
      'Filled with the mean, the column loses half of its coefficient; with lateness in the imputation, most is kept.',
    params: { rate: 50, severity: 3 },
  },
  dropped: {
    title: 'Drop the rows',
    group: 'What is done',
    teaches:
      'The coefficient is right, since the weight decides and not the outcome; in production no booking can be dropped, and nothing errs more.',
    params: { repair: 'drop' },
  },
  indicator: {
    title: 'Mean and indicator',
    group: 'What is done',
    teaches: 'That a weight is missing says that it is heavy: the model that is told so predicts best.',
    params: { repair: 'indicator' },
  },
  multiple: {
    title: 'Multiple imputation',
    group: 'What is done',
    teaches:
      'It saves the coefficient even here, because lateness tells of the weight; at booking there is no lateness.',
    params: { repair: 'multiple' },
  },
  scaleBreaks: {
    title: 'The scale breaks',
    group: 'When production changes',
    teaches:
      'Now weights are missing by chance, and the model that was told “missing means heavy” says so of everyone.',
    params: { repair: 'indicator', future: 'random' },
  },
  stops: {
    title: 'Every parcel is weighed',
    group: 'When production changes',
    teaches: 'The best repair of the past is hardly hurt when its holes are gone; filling with the mean is.',
    params: { repair: 'indicator', future: 'stops' },
  },
  afterClaims: {
    title: 'Overwritten by claims',
    group: 'When production changes',
    teaches:
      'Where late parcels lose their weight afterwards, “missing” is the answer in disguise, and gone at booking.',
    params: { mechanism: 'MCAR', lateness: 2, repair: 'indicator' },
  },
  twoWorlds: {
    title: 'Two worlds, one table',
    group: 'What no table can tell',
    teaches: 'Every estimate is the same number in both worlds, and right in only one of them.',
    params: { part: 'worlds', repair: 'regression' },
  },
  twoAlike: {
    title: 'Two worlds by distance',
    group: 'What no table can tell',
    teaches: 'Where the distance decides, the hidden weights follow the recorded ones, and the two worlds are alike.',
    params: { part: 'worlds', mechanism: 'MAR', repair: 'regression' },
  },
} satisfies Record<string, Preset<MissingnessParams>>;
