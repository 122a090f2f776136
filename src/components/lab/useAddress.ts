import { useEffect, useRef } from 'react';
import type { AnyValues, Declaration } from '../../../simulations/lib/define.ts';
import { mergeLink, type Shared, writeLink } from '../../state/address.ts';
import { queryOf } from '../../state/query.ts';

/** Browsers refuse many changes of the address in a row; a setting that has rested this long is written. */
const REST_MS = 400;

/** Once the reader has changed something, the page's address says the present setting. */
export function useAddress(
  declaration: Declaration,
  params: AnyValues,
  prefix: string,
  limits: Partial<Shared> | null,
  start: AnyValues,
): void {
  const touched = useRef(false);
  const awake = limits !== null;

  useEffect(() => {
    if (!awake) return;
    touched.current ||= Object.keys(declaration.params).some((key) => params[key] !== start[key]);
    if (!touched.current) return;
    const timer = setTimeout(() => {
      const link = writeLink(declaration, params, prefix, limits);
      const query = queryOf(location);
      const hash = query === location.search ? location.hash : '';
      history.replaceState(history.state, '', `?${mergeLink(query, link, prefix)}${hash}`);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [declaration, params, prefix, limits, start, awake]);
}
