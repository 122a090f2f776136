import { useEffect, useRef } from 'react';

/** How long it takes to play through the whole, whatever it spans. */
const WHOLE_MS = 20_000;
/** What has not been drawn for longer, as in a tab in the background, is not made up for. */
const LONGEST_MS = 100;
/** Where motion is unwelcome, the picture changes once in this time. */
const STILL_MS = 1000;

/** While `playing`, calls `step` with the number of moments that are due: as many as go into 20 seconds, held up while `isBusy`. */
export function usePlay(playing: boolean, isBusy: () => boolean, moments: number, step: (by: number) => void): void {
  const latest = useRef({ isBusy, step });
  latest.current = { isBusy, step };

  useEffect(() => {
    if (!playing) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const atOnce = still ? Math.ceil((moments * STILL_MS) / WHOLE_MS) : 1;
    let due = 0;
    let before = performance.now();
    let next = requestAnimationFrame(function tick(now) {
      if (!latest.current.isBusy()) due += (Math.min(LONGEST_MS, Math.max(0, now - before)) * moments) / WHOLE_MS;
      before = now;
      next = requestAnimationFrame(tick);
      if (due < atOnce) return;
      const by = Math.floor(due);
      due -= by;
      latest.current.step(by);
    });
    return () => cancelAnimationFrame(next);
  }, [playing, moments]);
}
