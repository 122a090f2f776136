import type { AnyValues } from '../../../simulations/lib/define.ts';
import { type Listing, programOf } from '../../../simulations/lib/listing.ts';
import type { Params } from '../../../simulations/lib/params.ts';

/** The program with its places filled. */
export function textOf(listing: Listing, params: Params, values: AnyValues): string {
  return programOf(listing, values, (name, value) => {
    const param = params[name];
    return param.kind === 'choice' && Object.hasOwn(param.options, value) ? param.options[value] : value;
  });
}
