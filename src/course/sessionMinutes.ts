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

/** Minutes to read a session's page: its text, and what its front matter brings there. */
export function sessionMinutes({ body = '', data: { question, needs, words, outcomes } }: Texts): number {
  const before = words.map(({ term, also = '', means }) => `${term} ${also} ${means}`);
  return readingMinutes([question, ...before, needs, body, ...outcomes].join('\n\n'));
}
