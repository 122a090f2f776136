import { useId, useRef } from 'react';

interface Props {
  /** What the work was done on, as in "this exercise". */
  what: string;
  disabled: boolean;
  onReset: () => void;
}

/** Asks before it deletes. */
export function ResetButton({ what, disabled, onReset }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const close = () => dialog.current?.close();
  return (
    <>
      <button type="button" className="quiet" disabled={disabled} onClick={() => dialog.current?.showModal()}>
        Start again
      </button>
      <dialog ref={dialog} aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`}>Delete your work on {what}?</h2>
        <p>Everything you wrote, chose and rated here is removed from this browser. This cannot be undone.</p>
        <p className="buttons">
          <button
            type="button"
            onClick={() => {
              onReset();
              close();
            }}
          >
            Delete my work
          </button>
          <button type="button" className="quiet" onClick={close}>
            Keep it
          </button>
        </p>
      </dialog>
    </>
  );
}
