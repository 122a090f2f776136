import { auc } from '../lib/metrics/auc.ts';
import { byMember, members } from '../lib/quantity.ts';
import { fitAll, type Sets } from './filters.ts';
import { changeOf, errorsOf, shareOf, wrongBy } from './judge.ts';
import type { Mails } from './mails.ts';
import type { MailboxParams } from './params.ts';
import { type Category, goodCategories, spamCategories } from './recipes.ts';
import { type Errors, type Fix, fixes, type Kind, type MailboxResult, repairs } from './result.ts';
import { shownMails } from './shown.ts';

/** A filter with its errors, what each fix does to them, and the mails that anybody would have to read. */
export function runMailbox(params: MailboxParams): MailboxResult {
  const { price, seed } = params;
  const sets = fitAll(params);
  const { mailbox, fresh, odds } = sets;
  const judged = (fix: Fix, of: 'mailbox' | 'fresh') => ({
    after: errorsOf(odds[of][fix], sets[of].spam, price),
    change: changeOf(odds[of].found, odds[of][fix], sets[of].spam, price),
  });
  const found = {
    mailbox: errorsOf(odds.mailbox.found, mailbox.spam, price),
    fresh: errorsOf(odds.fresh.found, fresh.spam, price),
  };
  const results = byMember(fixes, (fix) => ({ mailbox: judged(fix, 'mailbox'), fresh: judged(fix, 'fresh') }));
  const cheapest = (of: 'mailbox' | 'fresh') =>
    repairs.reduce((best, fix) => (costOf(results[fix][of].after) < costOf(results[best][of].after) ? fix : best));
  const spam = fresh.spam.reduce((sum, mark) => sum + mark, 0);
  const { fp, fn } = found.fresh;
  return {
    found,
    fixes: results,
    accuracy: 1 - fp.value - fn.value,
    fpr: spam < fresh.count ? shareOf(Math.round(fp.value * fresh.count), fresh.count - spam) : null,
    fnr: spam > 0 ? shareOf(Math.round(fn.value * fresh.count), spam) : null,
    auc: spam > 0 && spam < fresh.count ? auc(fresh.spam, odds.fresh.found) : 0.5,
    threshold: sets.threshold,
    ...kindsOf(sets),
    counts: countsOf(mailbox, odds.mailbox.found),
    inJunk: byMember({ found: '', ...fixes }, (filter) => junkOf(odds.mailbox[filter], mailbox.spam)),
    picked: cheapest('mailbox'),
    best: cheapest('fresh'),
    shown: shownMails(sets, seed),
  };
}

const costOf = ({ cost }: Errors): number => cost.value;

/** What the errors on fresh mail are made of, and how often the filter is wrong within each kind. */
function kindsOf({ fresh, odds }: Sets): Pick<MailboxResult, 'lost' | 'letThrough'> {
  const wrong = countsOf(fresh, odds.fresh.found);
  const all = new Map<Category, number>();
  for (const category of fresh.category) all.set(category, (all.get(category) ?? 0) + 1);
  const kinds = <K extends Category>(family: Readonly<Record<K, string>>): Record<K, Kind> => {
    const total = members(family).reduce((sum, category) => sum + wrong[category], 0);
    return byMember(family, (category) => {
      const there = all.get(category) ?? 0;
      return {
        share: total > 0 ? wrong[category] / total : null,
        inside: there > 0 ? wrong[category] / there : null,
      };
    });
  };
  return { lost: kinds(goodCategories), letThrough: kinds(spamCategories) };
}

function countsOf({ category, spam }: Mails, odds: Float64Array): Record<Category, number> {
  const counts = byMember<Category, number>({ ...goodCategories, ...spamCategories }, () => 0);
  for (let i = 0; i < spam.length; i++) if (wrongBy(odds[i], spam[i]) > 0) counts[category[i]] += 1;
  return counts;
}

function junkOf(odds: Float64Array, spam: Uint8Array): { good: number; spam: number } {
  const count = { good: 0, spam: 0 };
  for (let i = 0; i < spam.length; i++) if (odds[i] > 0) count[spam[i] === 1 ? 'spam' : 'good'] += 1;
  return count;
}
