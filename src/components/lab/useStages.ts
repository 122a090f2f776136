import { useEffect, useState } from 'react';

/** Counts from 0 to `last`, a task each: what is put together by stages keeps every task short. */
export function useStages(last: number): number {
  const [stage, setStage] = useState(0);
  useEffect(() => {
    if (stage < last) setStage(stage + 1);
  }, [stage, last]);
  return stage;
}
