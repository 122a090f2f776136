import { type ComponentType, memo, useState } from 'react';
import type { StoreApi } from 'zustand';
import { useStore } from 'zustand';
import type { ViewProps } from '../../../simulations/lib/chart/view.ts';
import type { LabState } from '../../state/lab.ts';
import type { Outcome as Run } from '../../state/messages.ts';
import { unbroken } from '../../unbroken.ts';
import { DataTable } from './DataTable.tsx';

interface Props extends Pick<ViewProps, 'predicted' | 'drawn' | 'frame'> {
  id: string;
  View: ComponentType<ViewProps>;
  outcome: Run;
  pinned?: Run | undefined;
  /** The reader is still on call: what is said of the end stays covered. */
  covered?: boolean;
  /** Draws the tables only while they are open: in a page that is read without script they must stand from the start. */
  lazy?: boolean;
}

/** A run as a reader meets it: the picture, its sentence, its tables. The build and the island draw it alike. */
export const Outcome = memo(function Outcome({ id, View, outcome, covered = false, lazy = false, ...given }: Props) {
  const [open, setOpen] = useState(false);
  const { params, result, sentence, tables } = outcome;
  const title = given.frame === undefined ? outcome.title : outcome.titles[given.frame];
  return (
    <figure className="lab-outcome" aria-labelledby={`${id}-sentence`}>
      <p className="figure-title">{unbroken(title)}</p>
      <View params={params} result={result} {...given} />
      <figcaption id={`${id}-sentence`}>
        {covered ? 'What came of it stands here once you have been at the end.' : unbroken(sentence)}
      </figcaption>
      {!covered && (
        <details className="lab-tables" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>The same as {tables.length === 1 ? 'a table' : 'tables'}</summary>
          {(open || !lazy) && tables.map((table) => <DataTable key={table.name} table={table} />)}
        </details>
      )}
    </figure>
  );
});

interface PlayedProps extends Omit<Props, 'frame'> {
  store: StoreApi<LabState>;
}

/** The outcome at the moment that the player stands at. */
export function PlayedOutcome({ store, ...given }: PlayedProps) {
  const frame = useStore(store, (state) => state.frame);
  const isMoment = frame !== null && frame < given.outcome.frames - 1;
  return <Outcome {...given} frame={isMoment ? frame : undefined} />;
}
