import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { saved } from '../../state/storage.ts';
import { ResetButton } from '../form/ResetButton.tsx';
import { SavedNotice } from '../form/SavedNotice.tsx';
import { follow } from './follow.ts';
import { tally } from './tally.ts';

interface Props {
  /** Each claim that is asked, with what its sources bear. */
  claims: readonly { key: string; verdict: string }[];
  /** The claims and what stands behind them, as they were rendered at build time. */
  children?: ReactNode;
  end?: ReactNode;
}

/** Keeps what a reader says of the claims, and counts it. */
export function MythIsland({ claims, children, end }: Props) {
  const store = useMemo(() => saved('judging', 'myth-check'), []);
  const { verdicts, opened } = useStore(store);
  const check = useRef<HTMLDivElement>(null);
  useEffect(() => (check.current ? follow(check.current, store) : undefined), [store]);
  const judged = claims.map(({ key, verdict }) => ({
    verdict,
    chosen: Object.hasOwn(verdicts, key) ? verdicts[key] : null,
    opened: opened.includes(key),
  }));
  const again = () => {
    for (const details of check.current?.querySelectorAll<HTMLDetailsElement>('[data-claim] > details') ?? []) {
      details.open = false;
    }
    store.reset();
    check.current?.querySelector('input')?.focus();
  };

  return (
    <div ref={check}>
      {children}
      <p className="tally js-only" role="status">
        {tally(judged)}
      </p>
      <SavedNotice
        name="myth-check"
        saved={store}
        safe="Once a claim is opened, its verdict stays. Saved in this browser as you choose, and nowhere else."
        exports={false}
      />
      <p className="buttons js-only">
        <ResetButton
          what="the myth check"
          disabled={judged.every((claim) => claim.chosen === null && !claim.opened)}
          onReset={again}
        />
      </p>
      {end}
    </div>
  );
}
