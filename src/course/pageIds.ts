import { readQuestion } from '../state/writtenQuestion.ts';

/** What a page asks and offers to try: what a reader says and plans there is kept under these ids. */
export interface PageIds {
  /** Each question with what it asks, e.g. `production` and `leakage number:production`. */
  questions: { id: string; asks: string }[];
  trials: string[];
  /** What is wrong with them, each as the end of a sentence about the page. */
  problems: string[];
}

/** The ids in the text of a session or an exercise. */
export function pageIds(body: string): PageIds {
  const written = [...body.matchAll(/<Simulation\b(.*?)\/>/gs)].flatMap(([, attributes]) => questionsIn(attributes));
  const questions = written.flatMap(({ id, asks }) => (id === null ? [] : [{ id, asks }]));
  const trials = [...body.matchAll(/<Trial\b(.*?)\/>/gs)].map(
    ([, attributes]) => attribute(attributes, 'id') ?? 'trial',
  );
  return {
    questions,
    trials,
    problems: [
      ...[...body.matchAll(/\spredict=(?!")/g)].map(
        () => 'writes predict={…}; its questions are plain text: predict="…"',
      ),
      ...written
        .filter(({ id }) => id === null)
        .map(({ asks }) => `asks "${asks}" without an id of its own, as in predict="auc = curve:auc"`),
      ...doubled(questions.map(({ id }) => id)).map((id) => `asks two questions with the id "${id}"`),
      ...doubled(trials).map((id) => `has two trials with the id "${id}"`),
    ],
  };
}

function questionsIn(attributes: string): { id: string | null; asks: string }[] {
  const predict = attribute(attributes, 'predict');
  const simulation = attribute(attributes, 'name');
  return (predict?.split(';') ?? []).map(readQuestion).map(({ id, kind, measures }) => ({
    id,
    asks: `${simulation} ${kind}:${measures}`,
  }));
}

const attribute = (text: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(text)?.[1];

const doubled = (ids: readonly string[]): string[] => ids.filter((id, i) => ids.indexOf(id) !== i);
