import { href } from '../href.ts';
import { beginningOf } from '../markdown.ts';
import { besideOf } from './beside.ts';
import { course } from './course.ts';
import { sessionOf } from './termShape.ts';
import { type Text, usedTerms } from './usedTerms.ts';

interface Link {
  address: string;
  title: string;
}

/** A term as the glossary shows it. */
export interface GlossaryTerm {
  id: string;
  term: string;
  also: readonly string[];
  plainly: string;
  precisely: string;
  see: readonly Link[];
  session: string;
  taught: Link;
  /** The pages of sessions and exercises that use it, in the order of the course. */
  used: readonly Link[];
  /** The interview questions that use it. */
  asked: readonly Link[];
}

let whole: Promise<GlossaryTerm[]> | undefined;

/** All terms by the alphabet, each with where it is taught and used; made once a build. */
export function glossary(): Promise<GlossaryTerm[]> {
  whole ??= load();
  return whole;
}

async function load(): Promise<GlossaryTerm[]> {
  const { terms, sessions, exercises, drills, besideOf: pagesBeside } = await course();
  const pages: Text[] = sessions.all.flatMap(({ id, data: { title }, body = '' }) => [
    { session: id, address: `/sessions/${id}/`, title, text: body },
    ...pagesBeside(id).map((page): Text => {
      const beside = besideOf(page.id, page.filePath ?? page.id);
      return {
        session: id,
        address: `/sessions/${page.id}/`,
        title: `${title}: ${beside.title}`,
        text: page.body ?? '',
      };
    }),
  ]);
  const worked: Text[] = exercises.all.map(({ id, data, body = '' }) => ({
    session: data.session,
    address: `/exercises/${id}/`,
    title: data.title,
    text: `${data.summary}\n\n${body}`,
  }));
  const asked: Text[] = drills.all.map(({ id, data }) => ({
    session: data.session,
    address: `/drills/${id}/`,
    title: beginningOf(data.prompt, 80),
    text: [data.prompt, data.junior, data.senior, data.staff, data.difference].join('\n\n'),
  }));
  const used = usedTerms(terms.all, [...pages, ...worked]);
  const usedInDrills = usedTerms(terms.all, asked);
  return terms.all.map(({ id, data }) => ({
    id,
    ...data,
    see: data.see.map((other) => ({ address: `#${other}`, title: terms.get(other, id).data.term })),
    session: sessionOf(data),
    taught: { address: href(`/sessions/${data.taught}`), title: sessions.get(sessionOf(data), id).data.title },
    used: (used.get(id) ?? []).map(linkTo),
    asked: (usedInDrills.get(id) ?? []).map(linkTo),
  }));
}

const linkTo = ({ address, title }: Text): Link => ({ address: href(address), title });
