import { permutation } from '../lib/draw.ts';
import { rng } from '../lib/rng.ts';
import { type Bayes, fitBayes, logOdds } from './bayes.ts';
import { letterFeatures, letterPieces } from './letters.ts';
import { drawMails, drawOf, type Mails, together } from './mails.ts';
import type { MailboxParams } from './params.ts';
import type { Fix } from './result.ts';
import { type Features, type Vocabulary, vocabularyOf, wordFeatures } from './vocabulary.ts';

/** How many mails of each set there are, beside those for training. */
const MAILBOX = 400;
const SEPARATE = 1000;
const FRESH = 4000;
const MORE = 200;
/** The share of the separate mails that the moved threshold lets be good mail in junk. */
export const ALLOWED = 0.01;

export interface Sets {
  vocabulary: Vocabulary;
  /** What the filter learns from, what is added to it, and what a moved threshold is chosen on. */
  training: Mails;
  marketing: Mails;
  separate: Mails;
  mailbox: Mails;
  fresh: Mails;
  /** The filter as found. */
  bayes: Bayes;
  /** The log-odds of the mails as found and with each fix, less the threshold: in junk where they are above 0. */
  odds: Record<'mailbox' | 'fresh', Record<Fix | 'found', Float64Array>>;
  threshold: number;
}

/** Draws all mails of a world and fits the filter as found and with each fix. */
export function fitAll({ seed, baseRate, trainingMails, trainingMix, labelsByChance }: MailboxParams): Sets {
  const rate = baseRate / 100;
  const vocabulary = vocabularyOf(seed);
  const drawn = drawMails(seed, 'training', trainingMails, rate, trainingMix === 'same' ? 'share' : 'inTraining');
  const training = labelsByChance ? { ...drawn, spam: dealt(seed, drawn.spam) } : drawn;
  const mailbox = drawMails(seed, 'mailbox', MAILBOX, rate, 'share');
  const separate = drawMails(seed, 'threshold', SEPARATE, rate, 'share');
  const fresh = drawMails(seed, 'fresh', FRESH, rate, 'share');

  const wordsOf = (mails: Mails) => wordFeatures(vocabulary, mails);
  const words = { training: wordsOf(training), mailbox: wordsOf(mailbox), fresh: wordsOf(fresh) };
  const bayes = fitBayes(words.training, training.spam);
  const threshold = movedThreshold(logOdds(bayes, wordsOf(separate)), separate.spam);

  const foreign = foreignIn(training);
  const own = fitBayes(words.training, training.spam, foreign);
  const english = fitBayes(
    words.training,
    training.spam,
    foreign.map((mark) => 1 - mark),
  );
  const marketing = drawOf(seed, 'marketing', MORE, 'marketing');
  const more = together(training, marketing);
  const withMore = fitBayes(wordsOf(more), more.spam);
  const tagged = together(training, mailbox);
  const withTagged = fitBayes(wordsOf(tagged), tagged.spam);
  const letters = letterPieces(vocabulary.words);
  const ofLetters = fitBayes(letterFeatures(letters, words.training), training.spam);

  const oddsOf = (mails: Mails, of: Features): Record<Fix | 'found', Float64Array> => {
    const found = logOdds(bayes, of);
    const marks = foreignIn(mails);
    const ownOdds = logOdds(own, of);
    const apart = (english: Float64Array) => english.map((odds, i) => (marks[i] ? ownOdds[i] : odds));
    return {
      found,
      marketing: logOdds(withMore, of),
      language: apart(found),
      threshold: found.map((odds) => odds - threshold),
      pieces: logOdds(ofLetters, letterFeatures(letters, of)),
      apart: apart(logOdds(english, of)),
      tagged: logOdds(withTagged, of),
    };
  };
  const odds = { mailbox: oddsOf(mailbox, words.mailbox), fresh: oddsOf(fresh, words.fresh) };
  return { vocabulary, training, marketing, separate, mailbox, fresh, bayes, odds, threshold };
}

/** The least log-odds above which at most the allowed share of the mails is good mail; the least of all where there is less. */
function movedThreshold(odds: Float64Array, spam: Uint8Array): number {
  const good = odds.filter((_, i) => spam[i] === 0).sort();
  const above = Math.min(Math.floor(ALLOWED * odds.length), good.length - 1);
  return good.length > 0 ? good[good.length - 1 - above] : 0;
}

const foreignIn = ({ category }: Mails): Uint8Array =>
  Uint8Array.from(category, (one) => (one === 'foreign' || one === 'foreignSpam' ? 1 : 0));

/** The labels in another order, which has nothing to do with the mails. */
function dealt(seed: number, labels: Uint8Array): Uint8Array {
  const order = permutation(rng(seed, 'labels by chance'), labels.length);
  return labels.map((_, i) => labels[order[i]]);
}
