import { glossary } from '../../course/glossary.ts';
import { openingWordsOf } from '../../markdown.ts';

/** The newcomer's sentence of each term by its id, for what is shown in place. */
export async function GET(): Promise<Response> {
  const terms = await glossary();
  return Response.json(Object.fromEntries(terms.map((one) => [one.id, [one.term, openingWordsOf(one.plainly)]])));
}
