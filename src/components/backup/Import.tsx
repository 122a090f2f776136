import { useEffect, useRef, useState } from 'react';
import { planOf, type Step } from '../../state/backup/plan.ts';
import { type ReadFile, readBackup, type Unread } from '../../state/backup/read.ts';
import { type Taken, take } from '../../state/backup/take.ts';
import { browserStorage } from '../../state/browserStorage.ts';
import { download } from '../lab/download.ts';
import { dayInWords } from './days.ts';
import { Plan } from './Plan.tsx';

interface Props {
  name: string;
  /** Null when the file could not be opened. */
  bytes: Uint8Array<ArrayBuffer> | null;
  onClosed: () => void;
}

/** Where the reader stands: before the question, after taking, after undoing, or at a wall. */
type Standing = { kind: 'asking' } | Taken | { kind: 'undone'; back: number; stayed: number };

/** A backup, shown before it is taken; afterwards it can be undone while this stands open. */
export function Import({ name, bytes, onClosed }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [{ file, steps }] = useState(() => opened(bytes));
  const [standing, setStanding] = useState<Standing>({ kind: 'asking' });
  useEffect(() => dialog.current?.showModal(), []);

  const read = file.kind === 'backup' && steps !== null;
  const changes = (steps ?? []).filter(({ before, after }) => before !== after).length;
  const takeOver = () => {
    if (!read) return;
    // Stores hear of other tabs by this event, and of this page's own writing not at all.
    setStanding(take(browserStorage(), steps, file.unread, () => window.dispatchEvent(new StorageEvent('storage'))));
  };
  return (
    <dialog ref={dialog} className="import" aria-labelledby="import-title" onClose={onClosed}>
      <h2 id="import-title">{titleOf(file, steps)}</h2>
      <p className="kicker">{name}</p>
      {file.kind === 'refused' && <p role="alert">{file.why}</p>}
      {file.kind === 'backup' && steps === null && (
        <p role="alert">This browser keeps nothing for this site, so a backup cannot be taken here.</p>
      )}
      {read && standing.kind === 'asking' && (
        <>
          {file.made && <p>Made on {dayInWords(file.made)}.</p>}
          {file.broken && <p>The file is damaged. This is what could still be read of it, line by line.</p>}
          <Plan steps={steps} />
          <UnreadParts unread={file.unread} />
          {changes === 0 && <p>Nothing would change: everything in it that can be read is here already.</p>}
        </>
      )}
      <p role="status">{inWords(standing)}</p>
      <p className="buttons">
        {read && standing.kind === 'asking' && changes > 0 && (
          <button type="button" onClick={takeOver}>
            Take it over
          </button>
        )}
        {standing.kind === 'taken' && (
          <button type="button" onClick={() => setStanding({ kind: 'undone', ...standing.undo() })}>
            Undo
          </button>
        )}
        {file.kind === 'refused' && bytes && (
          <button type="button" className="quiet" onClick={() => download(name, bytes)}>
            Save the file again, as it is
          </button>
        )}
        <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
          {read && standing.kind === 'asking' && changes > 0 ? 'Leave everything as it is' : 'Close'}
        </button>
      </p>
    </dialog>
  );
}

function UnreadParts({ unread }: { unread: readonly Unread[] }) {
  if (unread.length === 0) return null;
  const newer = unread.filter(({ why }) => why === 'newer').length;
  return (
    <p>
      {unread.length} {unread.length === 1 ? 'part' : 'parts'} of the file cannot be read
      {newer > 0 && `, ${newer} of them because a newer version of this site wrote them`}. Keep the file.
      <br />
      <button type="button" className="quiet" onClick={() => download('flywheel-unread.txt', textOf(unread))}>
        Download what could not be read
      </button>
    </p>
  );
}

/** What the file is, and what it would do; null for the plan where the browser keeps nothing. */
function opened(bytes: Uint8Array<ArrayBuffer> | null): { file: ReadFile; steps: Step[] | null } {
  const file: ReadFile = bytes
    ? readBackup(bytes)
    : { kind: 'refused', why: 'The browser could not open the file. If it is a folder, choose the file in it.' };
  try {
    return { file, steps: file.kind === 'backup' ? planOf(browserStorage(), file.found) : null };
  } catch {
    return { file, steps: null };
  }
}

function titleOf(file: ReadFile, steps: readonly Step[] | null): string {
  return file.kind === 'backup' && steps !== null ? 'What is in this backup' : 'This file cannot be taken';
}

function inWords(standing: Standing): string {
  switch (standing.kind) {
    case 'asking':
      return '';
    case 'taken':
      return 'Taken over. What you had is still here, joined with it. You can undo this while this window is open.';
    case 'full':
      return 'The browser’s storage for this site is full, so nothing was taken and everything is as it was.';
    case 'undone':
      return standing.stayed === 0
        ? 'Undone: everything is as it was.'
        : `Undone, but for ${standing.stayed} of ${standing.back + standing.stayed} entries, which have changed since and stay.`;
  }
}

const textOf = (unread: readonly Unread[]): string => unread.map(({ name, text }) => `${name}\n${text}\n`).join('\n');
