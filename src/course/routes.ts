import { claims } from './claims.ts';
import { course } from './course.ts';
import { numberOf } from './next.ts';
import { readingMinutes } from './plainText.ts';
import { sessionMinutes } from './sessionMinutes.ts';

/** The sessions of the whole course by their numbers; those that do not exist yet are named to whoever plans. */
const PLAN: readonly string[] = [
  'The loop',
  'Why real projects fail',
  'Scoping',
  'Data collection and labels',
  'Exploration and preparation',
  'Splitting and leakage',
  'Features and skew',
  'Baselines, models, experiments',
  'Evaluation and error analysis',
  'Readiness and technical debt',
  'Serving',
  'Release strategies',
  'Monitoring and drift',
  'Retraining',
  'Governance and iteration',
  'People and process',
  'Capstone',
];

/** A session with the minutes that its parts take. */
export interface Stage {
  id: string;
  number: number;
  title: string;
  buildsOn: readonly string[];
  /** To read the session and its further page, at 120 words a minute. */
  read: number;
  further: number;
  /** As the exercises and the questions say. */
  exercises: number;
  questions: number;
  drills: number;
}

/** The sessions that exist, with their minutes, and the titles of those that do not yet. */
export async function stages(): Promise<{ stages: Stage[]; absent: string[] }> {
  const { sessions, besideOf, exercisesOf, drillsOf } = await course();
  const said = await claims();
  const all = sessions.all.map((session) => {
    const { id, data } = session;
    const further = besideOf(id).find((page) => page.id === `${id}/further`);
    return {
      id,
      number: numberOf(session),
      title: data.title,
      buildsOn: data.buildsOn.map((name) => sessions.get(name, id).data.title),
      read: sessionMinutes(session, said),
      further: further?.body ? readingMinutes(further.body) : 0,
      exercises: total(exercisesOf(id)),
      questions: drillsOf(id).length,
      drills: total(drillsOf(id)),
    };
  });
  const there = new Set(all.map(({ number }) => number));
  return { stages: all, absent: PLAN.filter((_, number) => !there.has(number)) };
}

const total = (entries: readonly { data: { minutes: number } }[]): number =>
  entries.reduce((sum, { data }) => sum + data.minutes, 0);
