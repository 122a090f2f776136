import { type CollectionEntry, getCollection } from 'astro:content';
import { href } from './href.ts';

export interface Session {
  name: string;
  title: string;
  summary: string;
  address: string;
}

export interface Phase {
  key: string;
  title: string;
  question: string;
  account: string;
  /** Where the phase stands on the list of sessions. */
  address: string;
  back: { to: string; toTitle: string; when: string }[];
  /** The sessions that hang on this phase, in the order of the course. */
  sessions: Session[];
}

/** The phases of the lifecycle, in order, with their edges back and their sessions. Throws where one names an unknown phase. */
export async function loop(): Promise<Phase[]> {
  const entries = (await getCollection('phases')).sort((a, b) => a.data.order - b.data.order);
  const titles = new Map(entries.map(({ id, data }) => [id, data.title]));
  const sessions = await sessionsInOrder();
  const titleOf = (key: string, where: string) => {
    const title = titles.get(key);
    if (!title) throw new Error(`${where}: no phase "${key}". There are: ${[...titles.keys()].join(', ')}.`);
    return title;
  };
  for (const { data, filePath } of sessions) for (const key of data.phases) titleOf(key, filePath ?? data.title);

  return entries.map(({ id, data }) => ({
    key: id,
    title: data.title,
    question: data.question,
    account: data.account,
    address: href(`/sessions/#${id}`),
    back: data.back.map((edge) => ({ ...edge, toTitle: titleOf(edge.to, `content/phases.yaml, ${id}`) })),
    sessions: sessions.filter((session) => session.data.phases[0] === id).map(sessionOf),
  }));
}

/** All sessions in the order of the course, which is that of their folders' numbers. */
export async function sessionsInOrder(): Promise<CollectionEntry<'sessions'>[]> {
  const order = ({ filePath = '' }: CollectionEntry<'sessions'>) => filePath;
  return (await getCollection('sessions')).sort((a, b) => order(a).localeCompare(order(b), 'en', { numeric: true }));
}

function sessionOf({ id, data }: CollectionEntry<'sessions'>): Session {
  return { name: id, title: data.title, summary: data.summary, address: href(`/sessions/${id}/`) };
}
