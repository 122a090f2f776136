import { memo } from 'react';
import type { Param, Params, Value } from '../../../simulations/lib/params.ts';
import type { Shared } from '../../state/address.ts';
import type { Setting } from '../../state/setting.ts';
import { Control } from './Control.tsx';

interface Props {
  id: string;
  params: Params;
  setting: Setting;
  /** The controls that the text speaks of; the others stand under "more". */
  show: readonly string[];
  /** What a link fixes and hides; null while the lab sleeps. */
  awake: Pick<Shared, 'locked' | 'hidden'> | null;
  /** What a link set: it does not stay folded away. */
  linked?: readonly string[];
  /** Whether what is folded away is drawn, too: a sleeping lab need not hold it in the page. */
  whole: boolean;
  disabled: boolean;
  onChange: (key: string, value: Value) => void;
}

/** All controls of a simulation: a few open, the rest in their groups under "more". */
export const Controls = memo(function Controls({
  id,
  params,
  setting,
  show,
  linked = [],
  awake,
  whole,
  disabled,
  onChange,
}: Props) {
  const { locked, hidden } = awake ?? { locked: [], hidden: [] as readonly string[] };
  const keys = Object.keys(params).filter((key) => !hidden.includes(key));
  const open = keys.filter((key) => show.includes(key));
  const more = groupsOf(
    keys.filter((key) => !show.includes(key)),
    params,
  );
  const control = (key: string) => (
    <Control
      key={key}
      id={`${id}-${key}`}
      name={key}
      param={params[key]}
      setting={setting}
      fixed={locked.includes(key)}
      disabled={disabled}
      onChange={onChange}
    />
  );
  return (
    <div className="lab-controls">
      {open.map(control)}
      {more.size > 0 && (
        <details className="lab-more" open={linked.some((key) => !show.includes(key))}>
          <summary>More controls</summary>
          {whole &&
            [...more].map(([group, keysOfGroup]) => (
              <fieldset key={group} className="control-group">
                <legend>{group}</legend>
                {keysOfGroup.map(control)}
              </fieldset>
            ))}
        </details>
      )}
    </div>
  );
});

function groupsOf(keys: readonly string[], params: Params): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    const group = nameOf(params[key]);
    groups.set(group, [...(groups.get(group) ?? []), key]);
  }
  return groups;
}

function nameOf(param: Param): string {
  return param.group ?? (param.kind === 'seed' ? 'Chance' : 'Setting');
}
