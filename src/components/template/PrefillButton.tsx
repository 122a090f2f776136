import { useId, useRef } from 'react';
import { useStore } from 'zustand';
import type { TemplateField } from '../../course/templateShape.ts';
import type { Draft } from '../../state/kept/template.ts';
import type { Saved } from '../../state/storage.ts';
import type { Answers } from '../form/kind.ts';
import { whereEmpty } from './whereEmpty.ts';
import { writtenIn } from './writtenIn.ts';

interface Props {
  fields: readonly TemplateField[];
  draft: Saved<Draft>;
  northwind: Answers;
  disabled: boolean;
}

/** Fills in Northwind's answers. Where something is written already, it asks first, and keeps what stood there. */
export function PrefillButton({ fields, draft, northwind, disabled }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const written = useStore(draft, ({ answers }) => writtenIn(answers).length);
  const close = () => dialog.current?.close();
  const fill = (answers: (now: Answers) => Answers) => {
    draft.setState((now) => ({
      answers: answers(now.answers),
      before: writtenIn(now.answers).length > 0 ? now.answers : now.before,
    }));
    close();
  };
  return (
    <>
      <button
        type="button"
        className="quiet"
        disabled={disabled}
        onClick={() => (written === 0 ? fill(() => northwind) : dialog.current?.showModal())}
      >
        Fill in Northwind’s answers
      </button>
      <dialog ref={dialog} aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`}>You have written in {written === 1 ? 'one place' : `${written} places`}</h2>
        <p>Whatever you choose, what stands here now is kept, and you can have it back below the form.</p>
        <p className="buttons">
          <button type="button" onClick={() => fill((now) => whereEmpty(fields, now, northwind))}>
            Fill only what is empty
          </button>
          <button type="button" className="quiet" onClick={() => fill(() => northwind)}>
            Replace everything
          </button>
          <button type="button" className="quiet" onClick={close}>
            Leave it as it is
          </button>
        </p>
      </dialog>
    </>
  );
}
