import { useEffect, useState } from 'react';
import type { Drills } from '../../course/drillData.ts';
import { loadDrills } from '../../state/drills.ts';
import { watchTranslation } from '../translated.ts';
import { Sitting } from './Sitting.tsx';

/** The drills that are due today, one after another, once they have come. */
export function Review({ address }: { address: string }) {
  const [drills, setDrills] = useState<Drills | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const load = () => {
    setFailed(null);
    loadDrills(address).then(setDrills, ({ message }: Error) => setFailed(message));
  };
  useEffect(() => {
    watchTranslation();
    load();
  }, []);
  if (failed) {
    return (
      <p className="lab-failed" role="alert">
        {failed}{' '}
        <button type="button" className="quiet" onClick={load}>
          Try again
        </button>
      </p>
    );
  }
  return drills ? <Sitting {...drills} /> : <p role="status">The questions are coming.</p>;
}
