import { memo } from 'react';
import { useStore } from 'zustand';
import type { ChoiceParam } from '../../../simulations/lib/params/choice.ts';
import type { FlagParam } from '../../../simulations/lib/params/flag.ts';
import type { MovesParam } from '../../../simulations/lib/params/moves.ts';
import type { NumberParam } from '../../../simulations/lib/params/number.ts';
import type { SeedParam } from '../../../simulations/lib/params/seed.ts';
import { idle, inWords, type Param, type Value } from '../../../simulations/lib/params.ts';
import type { Setting } from '../../state/setting.ts';
import { NumberBox } from './NumberBox.tsx';

interface Props {
  id: string;
  /** The parameter's key, which `onChange` is told. */
  name: string;
  param: Param;
  setting: Setting;
  /** Taken out of the reader's hands by a link. */
  fixed: boolean;
  disabled: boolean;
  onChange: (name: string, value: Value) => void;
}

interface OwnProps<P extends Param> extends Pick<Props, 'id' | 'fixed' | 'disabled'> {
  param: P;
  value: Value;
  onChange: (value: Value) => void;
}

/** One parameter as a control: a label in words, the value, its effect in a line. It follows its own value alone. */
export const Control = memo(function Control({ id, name, param, setting, fixed, disabled, onChange }: Props) {
  const value = useStore(setting, ({ params }) => params[name]);
  const without = useStore(setting, ({ params }) => idle(param, params));
  const why = fixed ? 'Fixed by the link you opened.' : without;
  const props = { id, value, fixed, disabled, onChange: (value: Value) => onChange(name, value) };
  const kind = (() => {
    switch (param.kind) {
      case 'number':
        return <NumberControl {...props} param={param} />;
      case 'seed':
        return <SeedControl {...props} param={param} />;
      case 'choice':
        return <ChoiceControl {...props} param={param} />;
      case 'flag':
        return <FlagControl {...props} param={param} />;
      case 'moves':
        return <MovesControl {...props} param={param} />;
    }
  })();
  return (
    <div className="control" data-kind={param.kind} data-idle={why ? '' : undefined}>
      {kind}
      {(why ?? param.help) && (
        <p className="control-help" id={`${id}-help`}>
          {why ?? param.help}
        </p>
      )}
    </div>
  );
});

function NumberControl({ id, param, value, fixed, disabled, onChange }: OwnProps<NumberParam>) {
  const { min, max, step } = param;
  const mark = ((param.default - min) / (max - min)) * 100;
  const off = disabled || fixed;
  return (
    <>
      <div className="control-line">
        <label htmlFor={id}>{param.label}</label>
        <span className="control-value">
          <NumberBox
            id={`${id}-exact`}
            label={`${param.label}, as a number`}
            {...{ param, onChange }}
            value={Number(value)}
            disabled={off}
          />
          {param.unit && <span className="control-unit">{param.unit}</span>}
        </span>
      </div>
      <input
        id={id}
        type="range"
        {...{ min, max, step }}
        value={Number(value)}
        disabled={off}
        aria-describedby={`${id}-help`}
        aria-valuetext={`${value}${param.unit ? ` ${param.unit}` : ''}`}
        style={{ '--default': `${mark}%` } as React.CSSProperties}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
    </>
  );
}

function SeedControl({ id, param, value, fixed, disabled, onChange }: OwnProps<SeedParam>) {
  return (
    <div className="control-line">
      <label htmlFor={id}>{param.label}</label>
      <span className="control-value">
        <NumberBox id={id} {...{ param, onChange }} value={Number(value)} disabled={disabled || fixed} />
      </span>
    </div>
  );
}

function ChoiceControl({ id, param, value, fixed, disabled, onChange }: OwnProps<ChoiceParam>) {
  const options = Object.entries(param.options);
  if (options.length > 6) {
    return (
      <div className="control-line">
        <label htmlFor={id}>{param.label}</label>
        <select id={id} value={String(value)} disabled={disabled || fixed} onChange={(e) => onChange(e.target.value)}>
          {options.map(([key, label]) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      </div>
    );
  }
  return (
    <fieldset className="choice" disabled={disabled || fixed} aria-describedby={`${id}-help`}>
      <legend>{param.label}</legend>
      {options.map(([key, label]) => (
        <label key={key} className="option">
          <input type="radio" name={id} value={key} checked={value === key} onChange={() => onChange(key)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

function FlagControl({ id, param, value, fixed, disabled, onChange }: OwnProps<FlagParam>) {
  return (
    <label className="option">
      <input
        id={id}
        type="checkbox"
        checked={value === true}
        disabled={disabled || fixed}
        aria-describedby={`${id}-help`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{param.label}</span>
    </label>
  );
}

/** What was decided so far. Deciding itself happens beside the picture, where time goes on. */
function MovesControl({ id, param, value, fixed, disabled, onChange }: OwnProps<MovesParam>) {
  return (
    <div className="control-line">
      <span id={id}>{param.label}</span>
      <output className="control-value" aria-labelledby={id}>
        {inWords(param, value)}
      </output>
      {value !== '' && (
        <button type="button" className="quiet" disabled={disabled || fixed} onClick={() => onChange('')}>
          Take all back
        </button>
      )}
    </div>
  );
}
