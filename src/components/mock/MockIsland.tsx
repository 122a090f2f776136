import { useEffect, useState } from 'react';
import type { LongCaseData } from '../../course/longCaseData.ts';
import { loadDrills } from '../../state/drills.ts';
import { watchTranslation } from '../translated.ts';
import { MockRoom } from './MockRoom.tsx';
import type { Material } from './step.ts';

interface Props {
  /** Where all drills and all cases are. */
  drills: string;
  cases: string;
}

/** The mock interview, once its questions have come. */
export function MockIsland({ drills, cases }: Props) {
  const [material, setMaterial] = useState<Material | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (failed) return;
    watchTranslation();
    const long = fetch(cases).then((answer) => answer.json() as Promise<readonly LongCaseData[]>);
    Promise.all([loadDrills(drills), long]).then(
      ([asked, found]) => setMaterial({ ...asked, cases: found }),
      () => setFailed(true),
    );
  }, [drills, cases, failed]);
  if (failed) {
    return (
      <p className="lab-failed" role="alert">
        The questions could not be loaded. Check your connection.{' '}
        <button type="button" className="quiet" onClick={() => setFailed(false)}>
          Try again
        </button>
      </p>
    );
  }
  return material ? <MockRoom material={material} /> : <p role="status">The questions are coming.</p>;
}
