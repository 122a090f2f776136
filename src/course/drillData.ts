import { worked } from '../computed/napkins.ts';
import { settingOf } from '../computed/setting.ts';
import { href } from '../href.ts';
import { openingWordsOf } from '../markdown.ts';
import { loadModel } from '../simulations.ts';
import { writeLink } from '../state/address.ts';
import { course } from './course.ts';
import type { Drill } from './drillShape.ts';
import { inlineOf, type Rich, richOf } from './rich.ts';

/** A text with its markup as data. */
type Text = readonly Rich[];

/** The sum of a napkin question with its key, worked out. */
export interface NapkinData {
  answer: number;
  /** The key as it is read, without its unit. */
  said: string;
  unit: string;
  /** In percent of the key. */
  tolerance: number;
  reasoning: readonly Text[];
}

/** A drill as the pages know it that ask it by themselves. */
export interface DrillData {
  id: string;
  session: string;
  /** Where its session teaches it. */
  taught: string;
  /** Its own page. */
  page: string;
  kind: Drill['kind'];
  minutes: number;
  time: Drill['time'];
  /** The first paragraph without markup. */
  opening: string;
  prompt: Text;
  tests: Text;
  signals: readonly { name: Text; levels: readonly Text[] }[];
  must: readonly Text[];
  redFlags: readonly Text[];
  junior: Text;
  senior: Text;
  staff: Text;
  difference: Text;
  followUps: readonly { ask: Text; good: Text }[];
  napkin: NapkinData | null;
  lab: { title: string; address: string; look: Text } | null;
}

/** All drills, session by session, in the order in which each asks them. */
export interface Drills {
  sessions: readonly { id: string; title: string; page: string }[];
  drills: readonly DrillData[];
}

/** Every drill of the course as data. */
export async function drillData(): Promise<Drills> {
  const { sessions, drills, drillsOf } = await course();
  return {
    sessions: sessions.all
      .filter(({ id }) => drillsOf(id).length > 0)
      .map(({ id, data }) => ({ id, title: data.title, page: href(`/sessions/${id}/`) })),
    drills: await Promise.all(drills.all.map(({ id, data }) => dataOf(id, data))),
  };
}

async function dataOf(id: string, drill: Drill): Promise<DrillData> {
  return {
    id,
    session: drill.session,
    taught: href(`/sessions/${drill.session}/#${drill.part}`),
    page: href(`/drills/${id}/`),
    kind: drill.kind,
    minutes: drill.minutes,
    time: drill.time,
    opening: openingWordsOf(drill.prompt),
    prompt: richOf(drill.prompt),
    tests: inlineOf(drill.tests),
    signals: drill.signals.map(({ name, levels }) => ({ name: inlineOf(name), levels: levels.map(inlineOf) })),
    must: drill.must.map(inlineOf),
    redFlags: drill.redFlags.map(inlineOf),
    junior: richOf(drill.junior),
    senior: richOf(drill.senior),
    staff: richOf(drill.staff),
    difference: richOf(drill.difference),
    followUps: drill.followUps.map(({ ask, good }) => ({ ask: inlineOf(ask), good: richOf(good) })),
    napkin: drill.napkin ? napkinOf(drill.napkin) : null,
    lab: drill.lab ? await labOf(drill.lab) : null,
  };
}

function napkinOf(napkin: NonNullable<Drill['napkin']>): NapkinData {
  const { answer, said } = worked(napkin);
  const { unit, tolerance, reasoning } = napkin;
  return { answer, said: said.answer, unit, tolerance, reasoning: reasoning.map(inlineOf) };
}

async function labOf({ simulation, preset, params: given, look }: NonNullable<Drill['lab']>) {
  const [{ title }, { declaration, params }] = await Promise.all([
    loadModel(simulation),
    settingOf(simulation, preset, given),
  ]);
  return { title, address: `${href(`/labs/${simulation}/`)}?${writeLink(declaration, params)}`, look: richOf(look) };
}
