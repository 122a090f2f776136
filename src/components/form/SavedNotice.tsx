import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { href } from '../../href.ts';
import type { Status } from '../../state/cell.ts';
import type { Saved } from '../../state/storage.ts';
import { deletesAfterAWeek } from '../backup/webkit.ts';
import { download } from '../lab/download.ts';

const SENTENCES: Record<Status['kind'], string> = {
  saved: 'Saved in this browser as you type, and nowhere else.',
  off: 'This browser keeps nothing for this site, so your work is lost when you leave.',
  full: 'The browser’s storage for this site is full, so your work is lost when you leave.',
  newer:
    'A newer version of this site has saved work here. It is left untouched; reload the page to see it. What you type now is not saved.',
};

interface Props {
  name: string;
  saved: Pick<Saved<unknown>, 'status'>;
  /** What is said where all is well. */
  safe?: string;
  /** Whether the page has a button that takes the work away. */
  exports?: boolean;
}

/** Says quietly how safe the work is, and gives back what could not be read. */
export function SavedNotice({ name, saved, safe = SENTENCES.saved, exports = true }: Props) {
  const status = useStore(saved.status);
  const lost = status.kind === 'off' || status.kind === 'full';
  // Only the browser knows which one it is.
  const [forgets, setForgets] = useState(false);
  useEffect(() => setForgets(deletesAfterAWeek()), []);
  return (
    <div className="saved-notice js-only" data-kind={status.kind}>
      <p role="status">
        {status.kind === 'saved' ? safe : SENTENCES[status.kind]}
        {lost && exports && ' Export it before you go.'}
      </p>
      {forgets && status.kind === 'saved' && (
        <p>
          This browser deletes it once you have used the browser for seven days without a visit here:{' '}
          <a href={href('/progress/#backup')}>save a backup</a>.
        </p>
      )}
      {status.originals.length > 0 && (
        <p>
          Something was saved here that this page cannot read. It is kept as it is.{' '}
          <button
            type="button"
            className="quiet"
            onClick={() => {
              for (const [i, { text }] of status.originals.entries()) download(`${name}-unread-${i + 1}.txt`, text);
            }}
          >
            Download what was found
          </button>
        </p>
      )}
    </div>
  );
}
