import { getCollection } from 'astro:content';
import { inlineOf, type Rich, richOf } from './rich.ts';

type Text = readonly Rich[];

/** A long case as the page knows it that asks it. */
export interface LongCaseData {
  id: string;
  title: string;
  prompt: Text;
  phases: readonly { key: string; title: string; minutes: number; turn: Text | null; ask: Text }[];
  signals: readonly { name: Text; levels: readonly Text[] }[];
  must: readonly Text[];
  strong: Text;
}

/** Every long case as data. */
export async function longCaseData(): Promise<readonly LongCaseData[]> {
  return (await getCollection('cases')).map(({ id, data }) => ({
    id,
    title: data.title,
    prompt: richOf(data.prompt),
    phases: data.phases.map(({ turn, ask, ...phase }) => ({
      ...phase,
      turn: turn === undefined ? null : inlineOf(turn),
      ask: inlineOf(ask),
    })),
    signals: data.signals.map(({ name, levels }) => ({ name: inlineOf(name), levels: levels.map(inlineOf) })),
    must: data.must.map(inlineOf),
    strong: richOf(data.strong),
  }));
}
