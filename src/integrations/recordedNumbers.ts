import { rmSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { askedFile } from '../../worlds/asked.ts';
import { type Lacking, lacking } from '../../worlds/lacking.ts';

const SHOWN = 12;

/** Stops a build whose pages quote numbers that are not recorded, with all of them in one message, and leaves no such page behind. */
export function recordedNumbers(): AstroIntegration {
  return {
    name: 'recorded-numbers',
    hooks: {
      'astro:build:generated': ({ dir }) => {
        if (askedFile || lacking().length === 0) return;
        rmSync(dir, { recursive: true, force: true });
        const error = new Error(messageOf(lacking()));
        delete error.stack;
        throw error;
      },
    },
  };
}

function messageOf(all: readonly Lacking[]): string {
  const stale = all.filter((one) => one.stale).length;
  const lines = all.slice(0, SHOWN).map(({ page, what }) => `  ${page} quotes ${what}`);
  if (all.length > SHOWN) lines.push(`  … and ${all.length - SHOWN} more`);
  return [
    `Of the numbers that pages quote, ${all.length - stale} are not recorded in evidence/measured/, and ${stale} were recorded before the sources of their simulation changed:`,
    ...lines,
    'Run: npm run measure',
    'Only to look at the pages before that: STALE_NUMBERS=1 npm run build takes old numbers, and measures where there are none.',
  ].join('\n');
}
