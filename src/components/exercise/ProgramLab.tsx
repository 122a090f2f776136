import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ViewProps } from '../../../simulations/lib/chart/view.ts';
import type { AnyValues, Declaration } from '../../../simulations/lib/define.ts';
import type { Listing as Program } from '../../../simulations/lib/listing.ts';
import { admit, type Value } from '../../../simulations/lib/params.ts';
import { readLink, type Shared } from '../../state/address.ts';
import { queryOf } from '../../state/query.ts';
import { saved } from '../../state/storage.ts';
import { loadView } from '../../views.ts';
import { Announced } from '../lab/Announced.tsx';
import { LinkNotice } from '../lab/LinkNotice.tsx';
import { Outcome } from '../lab/Outcome.tsx';
import { useAddress } from '../lab/useAddress.ts';
import { useRun } from '../lab/useRun.ts';
import { Worlds } from '../many/Worlds.tsx';
import { watchTranslation } from '../translated.ts';
import { Listing } from './Listing.tsx';
import { ProgramFiles } from './ProgramFiles.tsx';
import { textOf } from './program.ts';

interface Props {
  /** The name of the exercise, under which the program is saved. */
  name: string;
  declaration: Declaration;
  listing: Program;
  /** The program as it was found, with which the picture in the page was made. */
  start: AnyValues;
  /** The picture made at build time. */
  children?: ReactNode;
}

const NO_LIMITS = {};

/** A program to edit; the page carries it out at every change and judges the outcome. */
export function ProgramLab({ name, declaration, listing, start, children }: Props) {
  const [setting] = useState(() => createStore(() => ({ params: start })));
  const values = useStore(setting, ({ params }) => params);
  // What the link says, once somebody is there to read it.
  const [awake, setAwake] = useState<Shared | null>(null);
  const [View, setView] = useState<ComponentType<ViewProps> | null>(null);
  const run = useRun(declaration.name, awake ? values : null);
  useAddress(declaration, setting, '', awake ? NO_LIMITS : null, start);

  useEffect(() => {
    watchTranslation();
    const kept = known(declaration, saved('program', name).getState().values);
    const read = readLink(queryOf(location), declaration, { ...start, ...kept });
    setting.setState({ params: read.params });
    setAwake(read);
    // Without its view the picture of the page stands.
    loadView(declaration.name).then(
      (view) => setView(() => view),
      () => undefined,
    );
  }, [name, declaration, setting, start]);

  const keep = (next: AnyValues) => {
    setting.setState({ params: next });
    saved('program', name).setState({ values: next, text: textOf(listing, declaration.params, next) });
  };

  return (
    <div className="program-lab" aria-busy={run.busy}>
      {awake && <LinkNotice shared={awake} version={declaration.version} />}
      <Listing
        listing={listing}
        params={declaration.params}
        values={values}
        disabled={!awake}
        onChange={(param: string, value: Value) => keep({ ...values, [param]: value })}
      />
      <p className="buttons js-only">
        <button type="button" className="quiet" disabled={!awake} onClick={() => keep(start)}>
          Back to the program as it was found
        </button>
      </p>
      {run.failed ? (
        <p role="alert">The program could not be carried out: {run.failed}</p>
      ) : run.outcome && View ? (
        <Outcome id={name} View={View} outcome={run.outcome} />
      ) : (
        children
      )}
      <Announced text={run.outcome?.sentence ?? ''} />
      <div className="no-sheet js-only">
        <p>One table is one draw. Carry the same program out on forty tables before you trust a small difference.</p>
        <Worlds declaration={declaration} setting={setting} disabled={!awake} />
        <ProgramFiles name={declaration.name} values={values} disabled={!awake} />
      </div>
    </div>
  );
}

/** Those of the saved values that the simulation still declares and allows; the rest starts as it was found. */
function known({ params }: Declaration, values: AnyValues): AnyValues {
  return Object.fromEntries(
    Object.entries(values).filter(([key, value]) => Object.hasOwn(params, key) && admit(params[key], value) === value),
  );
}
