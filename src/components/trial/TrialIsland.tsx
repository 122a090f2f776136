import { type ReactNode, useEffect, useState } from 'react';
import type { Declaration } from '../../../simulations/lib/define.ts';
import { declarationAt } from '../../state/declaration.ts';
import type { Par } from '../../state/par.ts';
import type { Trial } from '../../state/trial.ts';
import { watchTranslation } from '../translated.ts';
import type { TrialBoard } from './TrialBoard.tsx';

interface Props {
  id: string;
  trial: Trial;
  par: Par | null;
  keep: string;
  /** The address of the lab's own page, beside which its declaration lies. */
  page: string;
  /** The board as it was built, asleep. */
  children?: ReactNode;
}

/** Wakes a trial. */
export function TrialIsland({ page, children, ...given }: Props) {
  const [woken, setWoken] = useState<{ Board: typeof TrialBoard; declaration: Declaration } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    watchTranslation();
    Promise.all([import('./TrialBoard.tsx'), declarationAt(page)]).then(
      ([{ TrialBoard }, declaration]) => setWoken({ Board: TrialBoard, declaration }),
      () => setFailed(true),
    );
  }, [page]);

  // One element around all: it is what is watched for coming near.
  return (
    <div className="trial-island">
      {failed && <p role="alert">The trial could not be loaded. Check your connection and reload the page.</p>}
      {woken ? <woken.Board awake declaration={woken.declaration} {...given} /> : children}
    </div>
  );
}
