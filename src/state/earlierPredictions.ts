import * as v from 'valibot';
import type { Place } from './browserStorage.ts';
import type { Asked, Prediction, Reply } from './kept/prediction.ts';
import { kept, nameOf } from './kept.ts';
import { keepOriginal } from './originals.ts';
import { currentId } from './renames.ts';
import { decode, encode, keyOf, type Shape } from './stored.ts';
import { readQuestion } from './writtenQuestion.ts';

/**
 * Version 1 kept the replies to all questions of a lab in one list, under the names of simulation and lab and without a
 * word of what was asked: `flywheel/prediction/leakage.status` held `{"version":1,"data":{"replies":["stays"],"skipped":false}}`.
 */
interface Earlier {
  replies: readonly Reply[];
  skipped: boolean;
}

const shape: Shape<Earlier> = {
  version: 1,
  schema: v.object({
    replies: v.array(v.union([v.number(), v.string(), v.array(v.string()), v.array(v.number())])),
    skipped: v.boolean(),
  }),
  initial: { replies: [], skipped: false },
  merge: (mine) => mine,
};

/** What each lab asked then, in order, as an author writes it today: the page and the question, and what it asks. */
const ASKED_THEN: Readonly<Record<string, readonly string[]>> = {
  'leakage.autocorrelation': [
    'sessions/splitting/production = number:production',
    'sessions/splitting/true-split = choice:optimismRandom,optimismTemporal,optimismGap,optimismGroup',
  ],
  'leakage.status': ['sessions/splitting/status-by-time = change:optimismRandom,optimismGap'],
  'release.quarter': [
    'sessions/release/six-teams = order:hurtAb,hurtBigBang,hurtBlueGreen,hurtCanary,hurtRolling,hurtShadow',
    'sessions/release/quarter = number:hurt',
  ],
  'ab-test.nothing': ['sessions/release/peeking = number:falsePositivesPeeking'],
  'drift.drift': [
    'sessions/monitoring/untouched = curve:auc',
    'sessions/monitoring/first-alarm = choice:delayPsiHigh,delayCbpe,delaySettledLoss,delayAdwin',
    'sessions/monitoring/silent-alarm = choice:alarmsPsiHigh,alarmsCbpe,alarmsSettledLoss,alarmsAdwin',
  ],
  'psi.psi': ['sessions/monitoring/mornings = number:alarms'],
  'drift.calendar': ['sessions/retraining/monthly = change:rivalRegret,regret'],
  'alert-budget.alert-budget': ['exercises/five-alerts/pages = number:pagesPerWeek'],
};

/**
 * Gives every reply of version 1 to the question it answered. Where it is not certain which one that was, the text is
 * kept as it was found. Nothing goes before it stands elsewhere, and no later answer is replaced.
 */
export function bringPredictions(place: Place): void {
  for (const [lab, questions] of Object.entries(ASKED_THEN)) {
    const name = `prediction/${lab}`;
    try {
      const text = place.read(keyOf(name));
      if (text === null) continue;
      const found = decode(shape, text);
      if (found.kind === 'newer') continue;
      const answers = found.kind === 'data' ? answersOf(found.data, questions, lab.split('.')[0]) : null;
      const safe = answers?.every(([id, answer]) => bring(place, id, answer)) ?? false;
      if (safe || keepOriginal(place, name, text)) place.remove(keyOf(name));
    } catch {
      // The browser keeps nothing, or has no room: the text stands for another visit.
    }
  }
}

/** The answers by today's ids; null when a reply has no question, or none that it could have been given to. */
function answersOf(
  { replies, skipped }: Earlier,
  questions: readonly string[],
  simulation: string,
): [string, Prediction][] | null {
  if (replies.length > questions.length) return null;
  const answers: [string, Prediction][] = [];
  for (const [i, text] of questions.entries()) {
    const [id, written] = text.split(' = ');
    const { kind, measures } = readQuestion(written);
    const asked = { simulation, kind, measures };
    const now = currentId('questions', id);
    const reply = replies[i];
    if (reply === undefined && !skipped) continue;
    if (now === null || (reply !== undefined && !answersTo(asked, reply))) return null;
    answers.push([now, { asked, reply: reply ?? null, sure: null, right: null }]);
  }
  return answers;
}

function answersTo({ kind, measures }: Asked, reply: Reply): boolean {
  switch (kind) {
    case 'number':
      return typeof reply === 'number';
    case 'choice':
      return measures.some((measure) => measure === reply);
    case 'change':
      return reply === 'vanishes' || reply === 'shrinks' || reply === 'stays';
    case 'order':
      return Array.isArray(reply) && reply.length === measures.length && measures.every((one) => reply.includes(one));
    default:
      return Array.isArray(reply) && reply.length > 0 && reply.every((height) => typeof height === 'number');
  }
}

/** Saves an answer of then; says whether it stands there, or what was saved since cannot be read. */
function bring(place: Place, id: string, answer: Prediction): boolean {
  const key = keyOf(nameOf('prediction', id));
  const text = place.read(key);
  const later = text === null ? null : decode(kept.prediction, text);
  if (later !== null && later.kind !== 'data') return false;
  place.write(key, encode(kept.prediction, later ? kept.prediction.merge(later.data, answer) : answer));
  return true;
}
