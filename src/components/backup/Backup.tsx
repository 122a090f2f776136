import { useRef } from 'react';
import { openImport } from './openImport.ts';
import { SaveBackup } from './SaveBackup.tsx';

/** Puts everything that is kept into a file, and takes such a file back. */
export function Backup() {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <SaveBackup>
        <button type="button" className="quiet" onClick={() => input.current?.click()}>
          Open a backup
        </button>
        <input
          ref={input}
          hidden
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) openImport(file);
            // The same file may be chosen again.
            target.value = '';
          }}
        />
      </SaveBackup>
      <p className="control-help">
        You can also drop the file on any page of this site. You see what is in it before anything changes.
      </p>
    </>
  );
}
