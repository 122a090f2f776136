import { type CollectionEntry, getCollection } from 'astro:content';
import { href } from '../href.ts';
import { course } from './course.ts';

/** Minutes of the whole, with its breaks. */
const WHOLE = 180;

export interface WorkshopPart {
  key: string;
  data: CollectionEntry<'workshop'>['data'];
  minutes: number;
  spare: number;
  /** What it works with; null for a break. */
  page: { title: string; address: string; key: string | null } | null;
  /** The plan for a room that its steps are taken from. */
  room: CollectionEntry<'beside'> | null;
}

/** The three-hour workshop, part by part. Throws where its minutes do not add up, and where it names a session, an exercise or a step that there is not. */
export async function workshop(): Promise<WorkshopPart[]> {
  const written = (await getCollection('workshop')).sort((a, b) => a.data.place - b.data.place);
  const parts = await Promise.all(written.map(({ id, data }) => partOf(id, data)));
  const sum = parts.reduce((all, { minutes }) => all + minutes, 0);
  if (sum !== WHOLE)
    throw new Error(`content/workshop.yaml: its parts take ${sum} minutes. They should take ${WHOLE}.`);
  return parts;
}

async function partOf(key: string, data: WorkshopPart['data']): Promise<WorkshopPart> {
  const minutes = data.steps.reduce((sum, step) => sum + step.minutes, 0);
  const part = { key, data, minutes, spare: data.spare ?? 0, page: null, room: null };
  if (data.session) return { ...part, ...(await sessionOf(key, data.session, data.steps)) };
  if (data.exercise) return { ...part, page: await exerciseOf(key, data.exercise) };
  return part;
}

async function sessionOf(
  key: string,
  name: string,
  steps: WorkshopPart['data']['steps'],
): Promise<Pick<WorkshopPart, 'page' | 'room'>> {
  const { sessions, besideOf } = await course();
  const session = sessions.all.find(({ id }) => id === name);
  const room = besideOf(name).find(({ id }) => id === `${name}/room`);
  if (!session || !room) throw new Error(`content/workshop.yaml, ${key}: no session "${name}" with a plan for a room.`);
  const there = [...(room.body ?? '').matchAll(/<Step minutes=\{\d+\} title="([^"]+)"/g)].map(([, title]) => title);
  const unknown = steps.find((step) => !step.do && !there.includes(step.title));
  if (unknown)
    throw new Error(
      `content/workshop.yaml, ${key}: no step "${unknown.title}" in the plan for a room of "${name}". There are: ${there.join('; ')}.`,
    );
  return { page: { title: session.data.title, address: href(`/sessions/${name}/`), key: null }, room };
}

async function exerciseOf(key: string, number: string): Promise<WorkshopPart['page']> {
  const { exercises } = await course();
  const found = exercises.all.find(({ data }) => data.id === number);
  if (!found) {
    const known = exercises.all.map(({ data }) => data.id).join(', ');
    throw new Error(`content/workshop.yaml, ${key}: no exercise ${number}. There are: ${known}.`);
  }
  const address = href(`/exercises/${found.id}/`);
  return { title: found.data.title, address, key: `${address}key/` };
}
