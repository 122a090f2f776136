import { choice, flag, number, seed, type Values } from '../lib/params.ts';
import { fixes } from './result.ts';

export const params = {
  fix: choice({
    label: 'Fix',
    help: 'The filter is fitted again with it. No mail is drawn anew.',
    default: 'marketing',
    options: fixes,
  }),
  price: number({
    label: 'Price of a good mail in junk',
    help: 'A spam let through costs 1. Nobody has measured this price: it is an assumption, and yours to set.',
    unit: 'times a spam let through',
    default: 10,
    min: 1,
    max: 50,
    step: 0.5,
  }),
  baseRate: number({
    label: 'Base rate of spam',
    help: 'The share of all mail that is spam, in training and in use.',
    unit: '%',
    default: 40,
    min: 5,
    max: 90,
    step: 1,
  }),
  trainingMails: number({
    label: 'Training mails',
    more: true,
    unit: 'mails',
    default: 2000,
    min: 300,
    max: 5000,
    step: 100,
  }),
  trainingMix: choice({
    label: 'Mix of the training mails',
    help: 'The kinds of good mail have other shares in the training mails, which are older. The spam is mixed alike.',
    more: true,
    default: 'older',
    options: { older: 'older than the mailbox', same: 'as in the mailbox' },
  }),
  labelsByChance: flag({
    label: 'Deal the training labels out by chance',
    help: 'Then nothing can be learned.',
    more: true,
    default: false,
  }),
  sumsRate: number({
    label: 'Base rate, in the sum alone',
    help: 'If 3 % of all mail is good mail in junk and 2 % is spam let through: what share of good mail and of spam is that?',
    more: true,
    unit: '%',
    default: 40,
    min: 5,
    max: 90,
    step: 1,
  }),
  seed: seed(),
};

export type MailboxParams = Values<typeof params>;
