import { SURE, type Sure } from '../../state/kept/prediction.ts';

interface Props {
  id: string;
  /** What one may be sure of. */
  claim: string;
  sure: Sure | null;
  onChange: (sure: Sure | null) => void;
}

/** How sure somebody is of an answer that can turn out right or wrong; left out as easily as it is said. */
export function Confidence({ id, claim, sure, onChange }: Props) {
  return (
    <div className="control">
      <label htmlFor={`${id}-sure`}>How sure are you that {claim}? You need not say.</label>
      <select
        id={`${id}-sure`}
        value={sure ?? ''}
        onChange={({ target }) => onChange(SURE.find((level) => String(level) === target.value) ?? null)}
      >
        <option value="">Not said</option>
        {SURE.map((level) => (
          <option key={level} value={level}>
            {level} %
          </option>
        ))}
      </select>
    </div>
  );
}
