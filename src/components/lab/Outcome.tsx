import { type ComponentType, useState } from 'react';
import type { ViewProps } from '../../../simulations/lib/chart/view.ts';
import type { Outcome as Run } from '../../state/messages.ts';
import { DataTable } from './DataTable.tsx';

interface Props {
  id: string;
  View: ComponentType<ViewProps>;
  outcome: Run;
  pinned?: Run | undefined;
  predicted?: Readonly<Record<string, number>> | undefined;
  /** Draws the tables only while they are open: in a page that is read without script they must stand from the start. */
  lazy?: boolean;
}

/** A run as a reader meets it: the picture, its sentence, its tables. The build and the island draw it alike. */
export function Outcome({ id, View, outcome, pinned, predicted, lazy = false }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <figure className="lab-outcome" aria-labelledby={`${id}-sentence`}>
      <View params={outcome.params} result={outcome.result} pinned={pinned} predicted={predicted} />
      <figcaption id={`${id}-sentence`}>{outcome.sentence}</figcaption>
      <details className="lab-tables" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>The same as {outcome.tables.length === 1 ? 'a table' : 'tables'}</summary>
        {(open || !lazy) && outcome.tables.map((table) => <DataTable key={table.name} table={table} />)}
      </details>
    </figure>
  );
}
