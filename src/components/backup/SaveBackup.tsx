import { type ReactNode, useState } from 'react';
import { useStore } from 'zustand';
import { fileName, fileText } from '../../state/backup/file.ts';
import { makeBackup } from '../../state/backup/make.ts';
import { browserStorage } from '../../state/browserStorage.ts';
import { saved } from '../../state/storage.ts';
import { download } from '../lab/download.ts';
import { ago } from './days.ts';
import { deletesAfterAWeek } from './webkit.ts';

/** Says how long ago the last backup was made, what this browser forgets, and saves a file by one tap. */
export function SaveBackup({ children }: { children?: ReactNode }) {
  const [own] = useState(() => saved('safekeeping', 'device'));
  const last = useStore(own, ({ backup }) => backup);
  const [status, setStatus] = useState('');
  const save = () => {
    try {
      const file = makeBackup(browserStorage(), new Date());
      download(fileName(file.made), fileText(file));
      own.setState({ backup: file.made });
      const parts = file.kept.length + file.unread.length;
      setStatus(`Saved: ${fileName(file.made)}, with ${parts} ${parts === 1 ? 'entry' : 'entries'}.`);
    } catch {
      setStatus('This browser keeps nothing for this site, so there is nothing to save.');
    }
  };
  return (
    <>
      <p>{last === null ? 'You have not saved a backup in this browser.' : `Last backup ${ago(last, new Date())}.`}</p>
      {deletesAfterAWeek() && (
        <p>
          <b>This browser forgets.</b> Safari, and every browser on an iPhone or iPad, deletes what a site keeps once
          you have used the browser for seven days without a visit here. Put this site on your home screen or in the
          Dock, which is exempt, or save a backup.
        </p>
      )}
      <p className="buttons">
        <button type="button" onClick={save}>
          Save a backup
        </button>
        {children}
      </p>
      <p role="status">{status}</p>
    </>
  );
}
