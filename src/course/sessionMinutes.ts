import { readingMinutes } from './plainText.ts';

/** The texts of a session, as far as they are read on its page. */
interface Texts {
  body?: string | undefined;
  data: {
    question: string;
    needs: string;
    words: readonly { term: string; means: string; also?: string | undefined }[];
    outcomes: readonly string[];
  };
}

/** The texts of a claim, and whether the myth check asks it. */
interface Said {
  claim: string;
  met: string;
  known: string;
  asked?: number | undefined;
}

/** Minutes to read a session's page: its text, what its front matter brings there, and the claims asked where it has the myth check. */
export function sessionMinutes(
  { body = '', data: { question, needs, words, outcomes } }: Texts,
  claims: readonly Said[] = [],
): number {
  const before = words.map(({ term, also = '', means }) => `${term} ${also} ${means}`);
  const asked = claims.filter(({ asked }) => asked !== undefined && body.includes('<MythCheck'));
  const said = asked.map(({ claim, met, known }) => `${claim} ${met} ${known}`);
  return readingMinutes([question, ...before, needs, body, ...said, ...outcomes].join('\n\n'));
}
