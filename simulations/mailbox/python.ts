import { besideOurs, oursOf } from '../lib/besideOurs.ts';
import { type Files, filesOf } from '../lib/exported.ts';
import { ALLOWED } from './filters.ts';
import { measures } from './numbers.ts';
import type { MailboxParams } from './params.ts';
import type { MailboxResult } from './result.ts';

const saved = filesOf('mailbox', 'mails');
const fixes = ['Marketing', 'Language', 'Threshold', 'Pieces', 'Apart', 'Tagged'];
const repeated = [
  ...['accuracy', 'fp', 'fn', 'cost', 'auc', 'threshold'],
  ...fixes.flatMap((fix) => [`fp${fix}`, `fn${fix}`, `cost${fix}`]),
];

/** A script that fits the filter and every fix to the exported mails with scikit-learn and prints their errors beside ours. */
export function python(result: MailboxResult, params: MailboxParams, files: Files = saved): string {
  return besideOurs({
    files,
    repeats: `Fits the filter of the mailbox lab and its fixes with scikit-learn, seed ${params.seed}.`,
    about:
      'Errors are percent of fresh mail, and costs are of 100 fresh mails. A word that training never saw says nothing.',
    imports: [
      'from sklearn.feature_extraction.text import CountVectorizer',
      'from sklearn.metrics import roc_auc_score',
      'from sklearn.naive_bayes import MultinomialNB',
    ],
    ours: oursOf(measures, repeated, result, params),
    compute: `
price, allowed = ${params.price}, ${ALLOWED}
mails = {name: rows for name, rows in table.groupby("set")}
training, fresh = mails["training"], mails["fresh"]
foreign = lambda rows: rows["kind"].isin(["foreign", "foreignSpam"]).to_numpy()


def three_letters(text):
    """The pieces of three letters of every word, with an underscore at its ends."""
    return [piece for word in text.split() for piece in (f"_{word}_"[k : k + 3] for k in range(len(word)))]


def log_odds(learned, asked, tokens=str.split):
    """Naive Bayes on what a mail contains at all: the log-odds of spam of the mails asked about."""
    if len(learned) == 0:
        return np.zeros(len(asked))
    if learned["spam"].nunique() < 2:
        return np.full(len(asked), np.inf if learned["spam"].iloc[0] == 1 else -np.inf)
    words = CountVectorizer(tokenizer=tokens, token_pattern=None, lowercase=False, binary=True)
    fit = MultinomialNB(alpha=1).fit(words.fit_transform(learned["words"]), learned["spam"])
    return np.diff(fit.predict_joint_log_proba(words.transform(asked["words"])), axis=1)[:, 0]


as_found = log_odds(training, fresh)
own = log_odds(training[foreign(training)], fresh)
english = log_odds(training[~foreign(training)], fresh)
separate = mails["threshold"]
good = np.sort(log_odds(training, separate)[separate["spam"].to_numpy() == 0])
above = min(int(allowed * len(separate)), len(good) - 1)
threshold = good[-1 - above] if len(good) else 0.0

odds = {
    "": as_found,
    "Marketing": log_odds(pd.concat([training, mails["marketing"]]), fresh),
    "Language": np.where(foreign(fresh), own, as_found),
    "Threshold": as_found - threshold,
    "Pieces": log_odds(training, fresh, three_letters),
    "Apart": np.where(foreign(fresh), own, english),
    "Tagged": log_odds(pd.concat([training, mails["mailbox"]]), fresh),
}
spam = fresh["spam"].to_numpy() == 1
found = {"threshold": threshold, "auc": roc_auc_score(spam, as_found) if 0 < spam.mean() < 1 else 0.5}
for fix, z in odds.items():
    junk = z > 1e-9
    lost, through = np.mean(junk & ~spam), np.mean(~junk & spam)
    found |= {f"fp{fix}": 100 * lost, f"fn{fix}": 100 * through, f"cost{fix}": 100 * (price * lost + through)}
found["accuracy"] = 100 - found["fp"] - found["fn"]
`,
  });
}
