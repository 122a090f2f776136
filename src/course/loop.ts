import { href } from '../href.ts';
import { course } from './course.ts';

export interface Phase {
  key: string;
  title: string;
  question: string;
  account: string;
  /** Where the phase stands on the list of sessions. */
  address: string;
  back: { to: string; toTitle: string; when: string }[];
  /** The sessions that hang on this phase, in the order of the course. */
  sessions: { name: string; title: string; summary: string; address: string }[];
}

let whole: Promise<Phase[]> | undefined;

/** The phases of the lifecycle, in order, with their edges back and their sessions. */
export function loop(): Promise<Phase[]> {
  whole ??= load();
  return whole;
}

async function load(): Promise<Phase[]> {
  const { phases, sessionsOf } = await course();
  return phases.all.map(({ id, data: { title, question, account, back } }) => ({
    key: id,
    title,
    question,
    account,
    address: href(`/sessions/#${id}`),
    back: back.map((edge) => ({ ...edge, toTitle: phases.get(edge.to, `content/phases.yaml, ${id}`).data.title })),
    sessions: sessionsOf(id).map((session) => ({
      name: session.id,
      title: session.data.title,
      summary: session.data.summary,
      address: href(`/sessions/${session.id}/`),
    })),
  }));
}
