import type { Slot } from '../../../simulations/lib/listing.ts';
import type { Param, Value } from '../../../simulations/lib/params.ts';
import { NumberBox } from '../lab/NumberBox.tsx';
import { DatePlace } from './DatePlace.tsx';

interface Props {
  slot: Slot;
  param: Param;
  value: Value;
  disabled: boolean;
  onChange: (value: Value) => void;
}

/** One marked place of a program: a choice between texts, a number, a date, or a piece that stands there or not. */
export function Place(props: Props) {
  const { slot, param, value, disabled, onChange } = props;
  switch (param.kind) {
    case 'choice':
      return (
        <select
          className="place"
          aria-label={slot.label}
          value={String(value)}
          disabled={disabled}
          onChange={(event) => onChange(event.target.value)}
        >
          {Object.entries(param.options).map(([key, text]) => (
            <option key={key} value={key}>
              {text.trim() || '(nothing)'}
            </option>
          ))}
        </select>
      );
    case 'flag':
      return (
        <label className="place-flag">
          <input
            type="checkbox"
            aria-label={slot.label}
            checked={value === true}
            disabled={disabled}
            onChange={(event) => onChange(event.target.checked)}
          />
          <code className={value === true ? undefined : 'code-comment'}>
            {value === true ? '' : '# '}
            {slot.text}
          </code>
        </label>
      );
    case 'number':
      if (slot.since !== undefined) return <DatePlace {...props} param={param} since={slot.since} />;
      return (
        <NumberBox
          id={`place-${slot.param}`}
          className="place place-number"
          label={slot.label}
          {...{ param, disabled, onChange }}
          value={Number(value)}
        />
      );
    case 'seed':
    case 'moves':
      return <code>{String(value)}</code>;
  }
}
