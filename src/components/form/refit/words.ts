import { formatNumber, formatSigned } from '../../../../simulations/lib/format.ts';
import type { Row } from './kept.ts';

/** Both errors in words, on the mails that were read and on fresh ones. */
export const inWords = ({ box, fresh }: Row): string =>
  `of the 400, ${box.lost} good in junk and ${box.through} spam let through; of fresh mail, ${formatNumber(fresh.lost, 3)}\u00a0% and ${formatNumber(fresh.through, 3)}\u00a0%`;

/** A change of cost with its sign. */
export const signed = (value: number): string => formatSigned(value, 1);

/** A share of the width. */
export const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

/** What a change of cost is, in words. */
export const changeInWords = ({ change, low, high }: Row['box']): string =>
  `${signed(change)} (${signed(low)} to ${signed(high)})`;
