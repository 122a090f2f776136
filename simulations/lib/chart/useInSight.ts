import { type RefObject, useEffect, useLayoutEffect, useReducer, useRef } from 'react';

/** How long a drawing out of sight waits for the next one before it is drawn after all, in milliseconds. */
const REST_MS = 1000;
/** The distance from the window within which a picture will soon be seen. */
const MARGIN = '150px';

/**
 * The props with which a picture is to be drawn. Where a reader can see it they are the newest; out of sight the last ones
 * stay until no newer ones have come for a while, or it comes near: what nobody sees does not hold up what is seen. A
 * place that waits says that it is busy.
 */
export function useInSight<E extends Element, P>(props: P): [place: RefObject<E | null>, drawn: P] {
  const place = useRef<E>(null);
  const drawn = useRef(props);
  const mayDraw = useRef(true);
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  if (mayDraw.current) drawn.current = props;

  useEffect(() => {
    if (!place.current || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (entries) => {
        mayDraw.current = entries[entries.length - 1].isIntersecting;
        if (mayDraw.current) drawAgain();
      },
      { rootMargin: MARGIN },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);

  useLayoutEffect(() => {
    if (drawn.current === props) {
      place.current?.removeAttribute('aria-busy');
      return;
    }
    place.current?.setAttribute('aria-busy', 'true');
    const timer = setTimeout(() => {
      drawn.current = props;
      drawAgain();
    }, REST_MS);
    return () => clearTimeout(timer);
  });

  return [place, drawn.current];
}
