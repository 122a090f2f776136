import { memo, useState } from 'react';
import type { StoreApi } from 'zustand';
import { useStore } from 'zustand';
import type { AnyValues, Declaration } from '../../../simulations/lib/define.ts';
import type { Shared } from '../../state/address.ts';
import type { LabState } from '../../state/lab.ts';
import { Buttons } from './Buttons.tsx';
import { Controls } from './Controls.tsx';
import { Panel } from './Panel.tsx';

interface Props {
  id: string;
  declaration: Declaration;
  store: StoreApi<LabState>;
  show: readonly string[];
  awake: Shared | null;
  /** The setting that the reader can go back to. */
  start: AnyValues;
  /** Whether what is folded away is drawn, too. */
  whole: boolean;
  /** The reader decides while time goes on, and has not been at the end. */
  onCall: boolean;
  /** The reader has been asked, and now wants to see the answer before any control. */
  asks: boolean;
  disabled: boolean;
}

/** The controls of a lab and the buttons above them. Only the control that is moved is drawn again, and none for a result. */
export const Side = memo(function Side({ id, declaration, store, start, onCall, asks, ...given }: Props) {
  const isPinned = useStore(store, ({ pinned }) => pinned !== null);
  const { set, replace, pin, unpin } = store.getState();
  const [linked] = useState(() => setByLink(declaration, given.awake, start));
  return (
    <Panel
      id={id}
      // Beside time, which stays in sight too, open controls would leave too little of the picture.
      folded={onCall || asks || declaration.frames !== undefined}
      disabled={given.disabled}
      buttons={
        <Buttons
          disabled={given.disabled}
          fixedSeed={given.awake?.locked.includes('seed') ?? false}
          isPinned={isPinned}
          canPin={!onCall}
          onSeed={(seed) => set('seed', seed)}
          onReset={() => replace(start)}
          onPin={pin}
          onUnpin={unpin}
        />
      }
    >
      <Controls id={id} params={declaration.params} setting={store} linked={linked} onChange={set} {...given} />
    </Panel>
  );
});

/** What a link set otherwise than the page. A seed is drawn and not set: a link to another world is none to a control. */
function setByLink({ params }: Declaration, awake: Shared | null, start: AnyValues): string[] {
  if (awake === null) return [];
  return Object.keys(params).filter((key) => params[key].kind !== 'seed' && awake.params[key] !== start[key]);
}
