import { type ReactNode, type RefObject, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { keepInView } from './keepInView.ts';

interface Props {
  id: string;
  /** Whether the controls stay folded away until the reader opens them. */
  folded: boolean;
  disabled: boolean;
  buttons: ReactNode;
  children: ReactNode;
}

/**
 * The controls beside the picture. Where there is no room beside it they stay at the lower edge of the window while the
 * picture is read above them, and can be folded away there. They open by themselves once they cover nothing but the picture.
 */
export function Panel({ id, folded: atFirst, disabled, buttons, children }: Props) {
  const [chosen, setChosen] = useState<boolean | null>(atFirst ? true : null);
  const side = useRef<HTMLDivElement>(null);
  const reached = useReached(side);
  const folded = chosen ?? !reached;
  return (
    <div className="lab-side" ref={side}>
      <section className="lab-panel js-only" aria-label="Controls" data-folded={folded ? '' : undefined}>
        <div className="buttons lab-bar">
          <button
            type="button"
            className="quiet lab-fold"
            disabled={disabled}
            aria-expanded={!folded}
            aria-controls={`${id}-controls`}
            onClick={() => setChosen(!folded)}
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

/** The part of the window that open controls may cover at its lower edge. */
const COVERED = '45%';

/** Whether the reader has come so far that open controls at the lower edge of the window stand over the picture alone. */
function useReached(side: RefObject<HTMLElement | null>): boolean {
  const [reached, setReached] = useState(false);
  useEffect(() => {
    const picture = side.current?.closest('.lab-body')?.querySelector('.lab-picture');
    if (!picture) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        setReached(true);
        observer.disconnect();
      },
      { rootMargin: `0px 0px -${COVERED} 0px` },
    );
    observer.observe(picture);
    return () => observer.disconnect();
  }, [side]);
  return reached;
}

function lookUp({ currentTarget }: SyntheticEvent<HTMLElement>): void {
  const panel = currentTarget.closest<HTMLElement>('.lab-panel');
  if (panel) keepInView(panel);
}
