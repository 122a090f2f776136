import type { Table } from '../lib/define.ts';
import { fitAll } from './filters.ts';
import type { Mails } from './mails.ts';
import type { MailboxParams } from './params.ts';

/** The words of every mail that the filter learns from and is judged on. */
export function data(params: MailboxParams): Table[] {
  const { vocabulary, mailbox, fresh, training, separate, marketing } = fitAll(params);
  const { words, wordsOfPiece } = vocabulary;
  // In front stands a space: signs at the beginning of a disguised word must not be taken for a formula.
  const textOf = ({ pieces, start }: Mails, i: number) =>
    ` ${Array.from(pieces.subarray(start[i], start[i + 1]), (piece) => Array.from(wordsOfPiece[piece], (word) => words[word]).join(' ')).join(' ')}`;
  const sets = { training, marketing, threshold: separate, mailbox, fresh };
  return [
    {
      name: 'mails',
      caption: 'Every mail with its words; a number is written num',
      columns: [
        { key: 'set', label: 'Set' },
        { key: 'spam', label: 'Spam' },
        { key: 'kind', label: 'Kind of mail' },
        { key: 'words', label: 'Words' },
      ],
      rows: Object.entries(sets).flatMap(([set, mails]) =>
        mails.category.map((kind, i) => [set, mails.spam[i], kind, textOf(mails, i)]),
      ),
    },
  ];
}
