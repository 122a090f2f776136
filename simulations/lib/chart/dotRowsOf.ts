import type { Estimate } from '../estimate.ts';
import { type FamilyEstimate, members, type Reading, read, say } from '../quantity.ts';
import type { Dot, DotRow } from './DotRows.tsx';
import type { Role } from './role.ts';
import type { Shown } from './view.ts';

interface Look {
  role: Role;
  shape?: 'circle' | 'triangle';
}

/** The estimate of each member as a row of dots, with the same of the run that is kept; none where nothing is known. */
export function dotRowsOf<R, V, K extends string>(
  quantity: FamilyEstimate<R, V, K>,
  { result, params }: Shown<R, V>,
  kept: Shown<R, V> | undefined,
  look: Look,
): (DotRow & { member: K })[] {
  return members(quantity.family).map((member) => {
    const found = quantity.of(result, params, member);
    const before = kept ? quantity.of(kept.result, kept.params, member) : null;
    return {
      member,
      name: quantity.family[member],
      dots: found ? [dotOf(quantity, found, look)] : [],
      kept: before ? [read(quantity, before)] : undefined,
    };
  });
}

/** An estimate as a dot, with its value in words. */
export function dotOf(reading: Reading, { value, low, high }: Estimate, look: Look): Dot {
  const { times = 1 } = reading;
  return { value: times * value, low: times * low, high: times * high, label: say(reading, value), ...look };
}
