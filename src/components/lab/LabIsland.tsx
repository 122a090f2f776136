import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { AnyValues } from '../../../simulations/lib/define.ts';
import type { Question } from '../predict/question.ts';
import { watchTranslation } from '../translated.ts';

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
  const place = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  // What the page gave does not change while it is open.
  const [given] = useState(props);

  useEffect(() => {
    watchTranslation();
    import('./wake.ts')
      .then(({ wake }) => wake(given))
      .then(
        (lab) => place.current?.replaceChildren(lab),
        () => setFailed(true),
      );
  }, [given]);

  // One element around all: it is what is watched for coming near, and what stays when the lab wakes.
  return (
    <div className="lab-island" ref={place}>
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
