import { useId, useRef } from 'react';

/** Asks before it deletes. */
export function ResetButton({ disabled, onReset }: { disabled: boolean; onReset: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const close = () => dialog.current?.close();
  return (
    <>
      <button type="button" className="quiet" disabled={disabled} onClick={() => dialog.current?.showModal()}>
        Start again
      </button>
      <dialog ref={dialog} aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`}>Delete your work on this exercise?</h2>
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
