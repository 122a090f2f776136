import type { AnyValues, Declaration } from '../../simulations/lib/define.ts';
import { mergeLink, type Shared, writeLink } from './address.ts';
import { queryOf } from './query.ts';

/** Browsers refuse many changes of the address in a row; a setting that has rested this long is written. */
const REST_MS = 800;

/** Keeps the page's address at the present setting. */
export interface PresentAddress {
  /** Writes this setting once it has come to rest, and from the first on that is not the one the page was built with. */
  say: (params: AnyValues) => void;
  stop: () => void;
}

export function presentAddress(
  declaration: Declaration,
  prefix: string,
  limits: Partial<Shared>,
  start: AnyValues,
): PresentAddress {
  let said: AnyValues | null = null;
  let touched = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    say(params) {
      if (params === said) return;
      said = params;
      touched ||= Object.keys(declaration.params).some((key) => params[key] !== start[key]);
      if (!touched) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        const link = writeLink(declaration, params, prefix, limits);
        const query = queryOf(location);
        const hash = query === location.search ? location.hash : '';
        history.replaceState(history.state, '', `?${mergeLink(query, link, prefix)}${hash}`);
      }, REST_MS);
    },
    stop: () => clearTimeout(timer),
  };
}
