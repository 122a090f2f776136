import { ChoiceCell } from '../ChoiceField.tsx';
import type { Answers, Form } from '../kind.ts';
import { firstCell, fixCell, priceCell, type Refit } from './kept.ts';
import { Price } from './Price.tsx';

interface Props {
  id: string;
  field: Refit;
  form: Form;
  answers: Answers;
  /** How the last fit went, in words, and whether it is under way. */
  state: { busy: boolean; said: string };
  onFit: (fix: string) => void;
}

/** The price, the fixes with what is done in each, and the one to be tried. Once something is fitted, another price fits it again. */
export function FixInHand({ id, field, form, answers, state: { busy, said }, onFit }: Props) {
  const chosen = field.fixes.find(({ key }) => key === answers[fixCell(field)])?.key;
  const first = answers[firstCell(field)];
  return (
    <div className="js-only">
      <dl className="refit-fixes">
        {field.fixes.map(({ key, label, help }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>{help}</dd>
          </div>
        ))}
      </dl>
      <Price
        id={`${id}-price`}
        typed={answers[priceCell(field)]}
        first={field.price}
        onPrice={(typed) => {
          form.setState(({ answers }) => ({ answers: { ...answers, [priceCell(field)]: typed } }));
          if (first) onFit(chosen ?? first);
        }}
      />
      <ChoiceCell
        id={`${id}-fix`}
        cell={{ label: 'The fix', options: field.fixes }}
        answer={fixCell(field)}
        form={form}
      />
      <div className="buttons">
        <button type="button" aria-disabled={!chosen || busy} onClick={() => chosen && !busy && onFit(chosen)}>
          Fit the filter again with it
        </button>
      </div>
      <p role="status" className="control-help">
        {said}
      </p>
    </div>
  );
}
