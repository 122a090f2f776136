import { type ComponentType, useState } from 'react';

interface Props<P extends object> {
  summary: string;
  load: () => Promise<ComponentType<P>>;
  given: P;
}

/** A part of the page whose code is fetched when it is first opened. */
export function Opened<P extends object>({ summary, load, given }: Props<P>) {
  const [Part, setPart] = useState<ComponentType<P> | null>(null);
  const [failed, setFailed] = useState(false);
  const open = (isOpen: boolean) => {
    if (!isOpen || Part) return;
    load().then(
      (part) => setPart(() => part),
      () => setFailed(true),
    );
  };
  return (
    <details className="opened" onToggle={(event) => open(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {failed && <p role="alert">This part could not be loaded. Check your connection, close it and open it again.</p>}
      {Part && <Part {...given} />}
    </details>
  );
}
