import type { Table } from '../../../../simulations/lib/define.ts';

interface Props {
  /** The table of the mails that lie wrong as found or with the fix. */
  table: Table;
  /** The digit and the name of the reader's tag of a mail, if it has one. */
  tagOf: (place: number) => { digit: string; name: string } | undefined;
}

interface Mail {
  place: number;
  good: boolean;
  found: boolean;
  fixed: boolean;
  text: string;
}

/** The junk folder before and after: an envelope for each good mail that is lost, with the digit of its tag, and every mail that moved. */
export function Moved({ table, tagOf }: Props) {
  const mails = mailsIn(table);
  const lost = (when: 'found' | 'fixed') => mails.filter((mail) => mail.good && mail[when]);
  const moved = mails.filter((mail) => mail.found !== mail.fixed);
  return (
    <>
      <h3>What moved among the 400 mails</h3>
      {(['found', 'fixed'] as const).map((when) => (
        <div key={when}>
          <p className="control-help">
            {when === 'found' ? 'Good mail in junk, as found' : 'Good mail in junk, with the fix'}: {lost(when).length}
          </p>
          <ul className="envelopes">
            {lost(when).map((mail) => (
              <li key={mail.place} className={mail.found ? undefined : 'new'}>
                {tagOf(mail.place)?.digit ?? (mail.found ? '·' : '+')}
                <span className="visually-hidden"> {tagOf(mail.place)?.name ?? 'no tag'}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {moved.length === 0 ? (
        <p>No mail of the 400 moved.</p>
      ) : (
        <details>
          <summary>The {moved.length} mails that moved</summary>
          <ul className="refit-moved">
            {moved.map((mail) => (
              <li key={mail.place}>
                <b>{movedInWords(mail)}</b>
                {tagOf(mail.place) && ` (${tagOf(mail.place)?.name})`}: {mail.text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function movedInWords({ good, fixed }: Mail): string {
  if (good) return fixed ? 'Good mail, now in junk' : 'Good mail, now in the inbox';
  return fixed ? 'Spam, now in junk' : 'Spam, now in the inbox';
}

function mailsIn({ columns, rows }: Table): Mail[] {
  const place = (key: string) => columns.findIndex((column) => column.key === key);
  const [at, is, found, fixed, text] = ['place', 'is', 'found', 'fixed', 'text'].map(place);
  return rows.map((cells) => ({
    place: Number(cells[at]),
    good: cells[is] === 'good mail',
    found: cells[found] === 'junk',
    fixed: cells[fixed] === 'junk',
    text: String(cells[text]),
  }));
}
