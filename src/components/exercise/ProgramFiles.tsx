import { useState } from 'react';
import { toCsv } from '../../../simulations/lib/csv.ts';
import type { AnyValues } from '../../../simulations/lib/define.ts';
import { csvName } from '../../../simulations/lib/exported.ts';
import { createRunner } from '../../state/runner.ts';
import { download } from '../lab/download.ts';

interface Props {
  /** The name of the simulation. */
  name: string;
  values: AnyValues;
  disabled: boolean;
}

/** The program with its table, to run it elsewhere. */
export function ProgramFiles({ name, values, disabled }: Props) {
  const [status, setStatus] = useState('');
  const take = async () => {
    setStatus('Writing the files…');
    const runner = createRunner();
    const answer = await runner.ask({ kind: 'export', name, params: values });
    runner.close();
    if (answer?.kind !== 'export') {
      setStatus(answer?.kind === 'failed' ? `The simulation failed: ${answer.message}` : 'The run was interrupted.');
      return;
    }
    for (const table of answer.files.data) download(csvName(name, table.name), toCsv(table));
    if (answer.files.python) download(`${name}.py`, answer.files.python);
    setStatus('Saved. Both files belong in the same folder.');
  };
  return (
    <>
      <p className="buttons">
        <button type="button" className="quiet" disabled={disabled} onClick={take}>
          Save the program and its table
        </button>
      </p>
      <p className="control-help">
        The program as it stands, as Python with pandas and scikit-learn, and the table of parcels as CSV.
      </p>
      <p role="status">{status}</p>
    </>
  );
}
