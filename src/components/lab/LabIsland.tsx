import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import type { AnyValues } from '../../../simulations/lib/define.ts';
import type { LabProps } from './Lab.tsx';
import type { Question } from './question.ts';

interface Props {
  name: string;
  id: string;
  start: AnyValues;
  show: readonly string[];
  questions: readonly Question[];
  prefix: string;
  page: string;
  lessons: boolean;
  /** The lab as it was built: its picture stands, its controls sleep. */
  children?: ReactNode;
}

/** Wakes a lab. Until everything it needs has come and the first run is done, the built lab stays as it is. */
export function LabIsland({ children, ...props }: Props) {
  const [woken, setWoken] = useState<{ Lab: ComponentType<LabProps>; given: LabProps } | null>(null);
  const [failed, setFailed] = useState(false);
  // What the page gave does not change while it is open.
  const [given] = useState(props);

  useEffect(() => {
    import('./wake.ts').then(({ wake }) => wake(given)).then(setWoken, () => setFailed(true));
  }, [given]);

  // One element around all: it is what is watched for coming near, and what stays when the lab wakes.
  if (woken) {
    return (
      <div className="lab-island">
        <woken.Lab {...woken.given} />
      </div>
    );
  }
  return (
    <div className="lab-island">
      {failed && (
        <p className="lab-failed" role="alert">
          The simulation could not be loaded. The picture below was made when the page was built. Check your connection
          and reload the page to use the controls.
        </p>
      )}
      {children}
    </div>
  );
}
