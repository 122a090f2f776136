import { useEffect, useRef } from 'react';

/**
 * Keeps the focus in a lab when the question that stood has gone by the reader's own hand, and with it the button that had
 * the focus: it goes to the next question, else to the title of the result. Gives back what wraps such an act.
 */
export function useGoOn(id: string, waiting: number | null) {
  const acted = useRef(false);
  useEffect(() => {
    if (!acted.current) return;
    acted.current = false;
    const place = waiting === null ? resultOf(id) : document.getElementById(`${id}-ask`);
    place?.setAttribute('tabindex', '-1');
    place?.focus();
  }, [id, waiting]);
  return <Given extends readonly unknown[]>(act: (...given: Given) => void) =>
    (...given: Given) => {
      acted.current = true;
      act(...given);
    };
}

function resultOf(id: string): HTMLElement | null {
  return (
    document.getElementById(`${id}-sentence`)?.closest('figure')?.querySelector<HTMLElement>('.figure-title') ?? null
  );
}
