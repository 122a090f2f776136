import { name, plain } from '../texts.ts';

/** What every kind of field has. */
export const labelled = { key: name, label: plain, help: plain.optional() };
