import type { Preset } from '../lib/define.ts';
import type { MailboxParams } from './params.ts';

export const presets = {
  moreMarketing: {
    title: '200 more marketing mails',
    group: 'The four fixes',
    teaches: 'More examples of the kind that is lost most help that kind, and nothing else gets worse.',
    params: { fix: 'marketing' },
  },
  ownModel: {
    title: 'Own model for foreign mail',
    group: 'The four fixes',
    teaches: 'A model of its own repairs nearly all foreign mail. That is a fifth of the good mail in junk.',
    params: { fix: 'language' },
  },
  higherThreshold: {
    title: 'A higher threshold',
    group: 'The four fixes',
    teaches: 'A threshold moves errors from one side to the other. Whether that pays is a matter of the price.',
    params: { fix: 'threshold' },
  },
  pieces: {
    title: 'Three-letter pieces for words',
    group: 'The four fixes',
    teaches: 'Pieces see through disguised words, and lose more good mail. They are a good fix for the other error.',
    params: { fix: 'pieces' },
  },
  apart: {
    title: 'Each language fitted apart',
    group: 'Two temptations',
    teaches:
      'Without the foreign mails the English model has other counts for every English word, and on average it gets worse.',
    params: { fix: 'apart' },
  },
  tagged: {
    title: 'The 400 tagged mails in training',
    group: 'Two temptations',
    teaches: 'On the mails that it has learned from, the gain looks about twice as large as it is.',
    params: { fix: 'tagged' },
  },
  samePrice: {
    title: 'Both errors cost the same',
    group: 'The price and the cause',
    teaches: 'At 1 to 1 the threshold gains little, and the marketing mails gain more.',
    params: { fix: 'threshold', price: 1 },
  },
  sameMix: {
    title: 'Training mails like the mailbox',
    group: 'The price and the cause',
    teaches:
      'With the cause switched off, less than half as much wanted marketing is lost. Foreign mail is lost no less often: that has another cause.',
    params: { trainingMix: 'same' },
  },
  rareSpam: {
    title: 'Spam is rare',
    group: 'The price and the cause',
    teaches: 'The kinds of error stay; their shares of all mail change.',
    params: { baseRate: 10, sumsRate: 10 },
  },
} satisfies Record<string, Preset<MailboxParams>>;
