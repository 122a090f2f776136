import { memo, useLayoutEffect, useState } from 'react';

/** How long a text must stand before it is read out. */
const REST_MS = 700;

/** A text that a screen reader reads out when it has changed and come to rest. The first one is not read out. */
export const Announced = memo(function Announced({ text }: { text: string }) {
  const [first] = useState(text);
  const [said, setSaid] = useState('');
  // In the frame in which the text changes: nothing is left to be done after it.
  useLayoutEffect(() => {
    if (text === first && said === '') return;
    const timer = setTimeout(() => setSaid(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text, first, said]);
  return (
    <p role="status" className="visually-hidden">
      {/* In an element of its own, which can go when a translator has taken its text out. */}
      {said ? <span>{said}</span> : null}
    </p>
  );
});
