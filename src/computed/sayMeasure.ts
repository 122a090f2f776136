import { formatNumber, formatSigned } from '../../simulations/lib/format.ts';

interface Told {
  worlds: number;
  /** In how many worlds it happened: "39 of 40". */
  count: boolean;
  /** Decimals, where the text should be rounder than the lab. */
  digits?: number | undefined;
}

/** The mean of a measure as a text quotes it. Throws, calling it `what`, where worlds are counted that it does not count. */
export function sayMeasure(
  what: string,
  declared: { digits: number; difference?: boolean | undefined },
  mean: number,
  { worlds, count, digits }: Told,
): string {
  if (!count) return (declared.difference ? formatSigned : formatNumber)(mean, digits ?? declared.digits);
  const times = mean * worlds;
  if (Math.abs(times - Math.round(times)) > 1e-6) {
    throw new Error(`count: the measure ${what} is not 0 or 1 in each world; its mean is ${mean}.`);
  }
  return `${Math.round(times) || 'none'} of ${worlds}`;
}
