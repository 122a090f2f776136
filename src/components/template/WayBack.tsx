import { useState } from 'react';
import { useStore } from 'zustand';
import type { Draft } from '../../state/kept/template.ts';
import type { Saved } from '../../state/storage.ts';
import { writtenIn } from './writtenIn.ts';

interface Props {
  draft: Saved<Draft>;
  disabled: boolean;
}

/** Empties the form, and gives back what stood there before it was emptied or replaced. */
export function WayBack({ draft, disabled }: Props) {
  const written = useStore(draft, ({ answers }) => writtenIn(answers).length);
  const earlier = useStore(draft, ({ before }) => (before === null ? 0 : writtenIn(before).length));
  const [said, setSaid] = useState('');
  const empty = () => {
    draft.setState(({ answers }) => ({ answers: {}, before: answers }));
    setSaid('The form is empty. What stood there is kept until you forget it.');
  };
  const restore = () => {
    draft.setState(({ answers, before }) => ({
      answers: before ?? {},
      before: writtenIn(answers).length > 0 ? answers : null,
    }));
    setSaid('What stood there before is back.');
  };
  const forget = () => {
    if (written === 0) draft.reset();
    else draft.setState({ before: null });
    setSaid('Forgotten.');
  };
  return (
    <div className="way-back">
      <p className="buttons">
        <button type="button" className="quiet" disabled={disabled || written === 0} onClick={empty}>
          Empty the form
        </button>
        {earlier > 0 && (
          <>
            <button type="button" className="quiet" disabled={disabled} onClick={restore}>
              Bring back what stood there
            </button>
            <button type="button" className="quiet" disabled={disabled} onClick={forget}>
              Forget it
            </button>
          </>
        )}
      </p>
      {earlier > 0 && (
        <p className="control-help">
          Kept from before: answers in {earlier === 1 ? 'one place' : `${earlier} places`}. If you bring them back, what
          stands here now is kept in their stead.
        </p>
      )}
      <p role="status">{said}</p>
    </div>
  );
}
