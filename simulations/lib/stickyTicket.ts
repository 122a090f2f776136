import { splitmix32 } from './rng.ts';

/**
 * The place of a unit (a user, a parcel) in [0, 1), a multiple of 2^-32: always the same for the same unit and salt, as
 * good as random over units, and unrelated between salts. A unit whose ticket is below a weight belongs to the new arm,
 * so that raising the weight only ever moves units into it.
 * `unit` and `salt` are taken modulo 2^32. Throws unless they are finite.
 */
export function stickyTicket(unit: number, salt: number): number {
  if (!Number.isFinite(unit + salt))
    throw new RangeError(`stickyTicket: got unit ${unit} and salt ${salt}, needs finite numbers.`);
  const mixed = splitmix32(salt)() ^ Math.imul(unit, 0x9e3779b1);
  return splitmix32(mixed)() / 4294967296;
}
