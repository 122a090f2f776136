import { Labelled } from '../Labelled.tsx';

interface Props {
  id: string;
  /** What was typed; the price of the exercise stands there until something is. */
  typed: string;
  first: number;
  onPrice: (typed: string) => void;
}

/** The price of a good mail in junk, in spam mails let through. */
export function Price({ id, typed, first, onPrice }: Props) {
  const shown = typed === '' ? String(first) : typed;
  const wrong = !(Number(shown) >= 1 && Number(shown) <= 50);
  return (
    <Labelled id={id} label="A good mail in junk costs as much as this many spam mails let through">
      {() => (
        <>
          <input
            id={id}
            className="refit-price"
            inputMode="decimal"
            autoComplete="off"
            value={shown}
            aria-invalid={wrong || undefined}
            aria-describedby={wrong ? `${id}-problem` : undefined}
            onChange={(event) => onPrice(event.target.value)}
          />
          {wrong && <p id={`${id}-problem`}>A number from 1 to 50 is needed. Until then {first} counts.</p>}
        </>
      )}
    </Labelled>
  );
}
