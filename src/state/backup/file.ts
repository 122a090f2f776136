import { dayOf } from '../day.ts';

/**
 * A backup as a file. Each entry stands on a line of its own, so that what is left of a damaged file can be read:
 * ```
 * {
 *   "format": "flywheel-backup",
 *   "version": 1,
 *   "made": "2026-11-28T21:40:00.000Z",
 *   "kept": {
 *     "exercise/leakage-audit": {"version":2,"data":{…}},
 *     …
 *   },
 *   "unread": [
 *     ["exercise/five-alerts", "{\"version\":2,\"da"]
 *   ]
 * }
 * ```
 */
export interface BackupFile {
  /** In ISO form. */
  made: string;
  /** Saved texts by name, in the form in which the browser holds them. */
  kept: readonly (readonly [name: string, text: string])[];
  /** Texts that no version of the site could read so far. */
  unread: readonly (readonly [name: string, text: string])[];
}

export const FORMAT = 'flywheel-backup';
/** Raised when a file can no longer be read by the site of before. */
export const VERSION = 1;

export function fileText({ made, kept, unread }: BackupFile): string {
  return [
    '{',
    `  "format": "${FORMAT}",`,
    `  "version": ${VERSION},`,
    `  "made": ${JSON.stringify(made)},`,
    ...block('"kept": {', '},', kept, ([name, text]) => `${JSON.stringify(name)}: ${text}`),
    ...block('"unread": [', ']', unread, (pair) => JSON.stringify(pair)),
    '}',
    '',
  ].join('\n');
}

/** Named with the day where the reader is, so that several lie beside each other in order. */
export const fileName = (made: string): string => `flywheel-backup-${dayOf(Date.parse(made))}.json`;

function block<T>(open: string, close: string, all: readonly T[], line: (one: T) => string): string[] {
  return [`  ${open}`, ...all.map((one, i) => `    ${line(one)}${i < all.length - 1 ? ',' : ''}`), `  ${close}`];
}
