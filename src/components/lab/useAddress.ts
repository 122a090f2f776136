import { useEffect, useRef } from 'react';
import type { AnyValues, Declaration } from '../../../simulations/lib/define.ts';
import { mergeLink, type Shared, writeLink } from '../../state/address.ts';

/** Browsers refuse many changes of the address in a row; a setting that has rested this long is written. */
const REST_MS = 400;

/** The present setting as a query; once the reader has changed something, the page's own address says the same. */
export function useAddress(
  declaration: Declaration,
  params: AnyValues,
  prefix: string,
  limits: Partial<Shared> | null,
  start: AnyValues,
): string {
  const touched = useRef(false);
  const awake = limits !== null;

  useEffect(() => {
    if (!awake) return;
    const link = writeLink(declaration, params, prefix, limits);
    touched.current ||= params !== start && link !== writeLink(declaration, start, prefix, limits);
    if (!touched.current) return;
    const timer = setTimeout(() => {
      history.replaceState(history.state, '', `?${mergeLink(location.search, link, prefix)}${location.hash}`);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [declaration, params, prefix, limits, start, awake]);

  return writeLink(declaration, params);
}
