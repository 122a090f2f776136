import { type ReactNode, useId, useRef } from 'react';

interface Props {
  /** What the button says. */
  does: ReactNode;
  disabled?: boolean;
  /** What is asked, and what comes of a yes. */
  question: string;
  consequence: string;
  yes: string;
  no: string;
  onYes: () => void;
}

/** A button that asks before it does what was pressed. */
export function AskFirst({ does, disabled = false, question, consequence, yes, no, onYes }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const close = () => dialog.current?.close();
  return (
    <>
      <button type="button" className="quiet" disabled={disabled} onClick={() => dialog.current?.showModal()}>
        {does}
      </button>
      <dialog ref={dialog} aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`}>{question}</h2>
        <p>{consequence}</p>
        <p className="buttons">
          <button
            type="button"
            onClick={() => {
              close();
              onYes();
            }}
          >
            {yes}
          </button>
          <button type="button" className="quiet" onClick={close}>
            {no}
          </button>
        </p>
      </dialog>
    </>
  );
}
