import { useState } from 'react';
import type { StoreApi } from 'zustand';
import { toCsv } from '../../../simulations/lib/csv.ts';
import type { AnyValues, Declaration, Table } from '../../../simulations/lib/define.ts';
import { csvName } from '../../../simulations/lib/exported.ts';
import { writeLink } from '../../state/address.ts';
import type { LabState } from '../../state/lab.ts';
import type { Export } from '../../state/messages.ts';
import { createRunner } from '../../state/runner.ts';
import { ClassLink } from './ClassLink.tsx';
import { download } from './download.ts';

interface Props {
  id: string;
  declaration: Declaration;
  store: StoreApi<LabState>;
  /** The address of the lab's own page, without a query. */
  page: string;
  disabled: boolean;
  /** The reader is still on call: files that tell the end are not given yet. */
  covered: boolean;
}

/** The things that a reader can carry off: the link, the data, the result, and a script that repeats the fit elsewhere. */
export function Takeaway({ id, declaration, store, page, disabled, covered }: Props) {
  const [status, setStatus] = useState('');
  const address = () => new URL(`${page}?${writeLink(declaration, store.getState().params)}`, location.href).href;

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address());
      setStatus('Link copied. It holds every parameter, the seed and the version of the model.');
    } catch {
      setStatus(`Your browser does not let this page copy. The link: ${address()}`);
    }
  };
  const take = async (files: (taken: Export) => { name: string; text: string }[]) => {
    setStatus('Running once more to write the file…');
    const taken = await exportOf(declaration.name, store.getState().params);
    if (typeof taken === 'string') {
      setStatus(`The simulation failed: ${taken}`);
      return;
    }
    const written = files(taken);
    for (const { name, text } of written) download(name, text);
    setStatus(`Saved: ${written.map(({ name }) => name).join(', ')}.`);
  };
  const csv = (tables: (taken: Export) => Table[]) => () =>
    take((taken) =>
      tables(taken).map((table) => ({ name: csvName(declaration.name, table.name), text: toCsv(table) })),
    );
  const python = () => take((taken) => [{ name: `${declaration.name}.py`, text: taken.python ?? '' }]);

  return (
    <>
      <p className="buttons">
        <button type="button" disabled={disabled} onClick={copy}>
          Copy link
        </button>
        {declaration.data && (
          <button type="button" disabled={disabled || covered} onClick={csv(({ data }) => data)}>
            Data as CSV
          </button>
        )}
        <button type="button" disabled={disabled || covered} onClick={csv(({ tables }) => tables)}>
          Result as CSV
        </button>
        {declaration.python && (
          <button type="button" disabled={disabled || covered} onClick={python}>
            Python script
          </button>
        )}
      </p>
      {declaration.python && (
        <p className="control-help">
          The script reads the data file from its own folder and works the numbers out again with pandas and, where a
          model is fitted, scikit-learn.
        </p>
      )}
      <p role="status">{status}</p>
      <ClassLink id={id} declaration={declaration} store={store} page={page} disabled={disabled} />
    </>
  );
}

/** All tables and the script of one setting, or the message of what failed. */
async function exportOf(name: string, params: AnyValues): Promise<Export | string> {
  const runner = createRunner();
  const answer = await runner.ask({ kind: 'export', name, params });
  runner.close();
  if (answer?.kind === 'export') return answer.files;
  return answer?.kind === 'failed' ? answer.message : 'the run was interrupted';
}
