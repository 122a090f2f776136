import { useEffect } from 'react';
import type { AnyValues, Declaration } from '../../../simulations/lib/define.ts';
import type { Shared } from '../../state/address.ts';
import { presentAddress } from '../../state/presentAddress.ts';
import type { Setting } from '../../state/setting.ts';

/** Once the reader has changed something, the page's address says the present setting. */
export function useAddress(
  declaration: Declaration,
  setting: Setting,
  prefix: string,
  limits: Partial<Shared> | null,
  start: AnyValues,
): void {
  useEffect(() => {
    if (limits === null) return;
    const address = presentAddress(declaration, prefix, limits, start);
    address.say(setting.getState().params);
    const leave = setting.subscribe(({ params }) => address.say(params));
    return () => {
      leave();
      address.stop();
    };
  }, [declaration, setting, prefix, limits, start]);
}
