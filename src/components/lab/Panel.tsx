import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { keepInView } from './keepInView.ts';

interface Props {
  id: string;
  /** Whether the controls are folded away at first. */
  folded: boolean;
  disabled: boolean;
  buttons: ReactNode;
  children: ReactNode;
}

/**
 * The controls beside the picture. Where there is no room beside it they stay at the lower edge of the window while the
 * picture is read above them, and can be folded away there.
 */
export function Panel({ id, folded: atFirst, disabled, buttons, children }: Props) {
  const [folded, setFolded] = useState(atFirst);
  return (
    <div className="lab-side">
      <section className="lab-panel js-only" aria-label="Controls" data-folded={folded ? '' : undefined}>
        <div className="buttons lab-bar">
          <button
            type="button"
            className="quiet lab-fold"
            disabled={disabled}
            aria-expanded={!folded}
            aria-controls={`${id}-controls`}
            onClick={() => setFolded(!folded)}
          >
            Controls
          </button>
          {buttons}
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears that one of its controls is being used */}
        <div className="lab-shelf" id={`${id}-controls`} onFocus={lookUp} onPointerDown={lookUp}>
          {children}
        </div>
      </section>
    </div>
  );
}

function lookUp({ currentTarget }: SyntheticEvent<HTMLElement>): void {
  const panel = currentTarget.closest<HTMLElement>('.lab-panel');
  if (panel) keepInView(panel);
}
