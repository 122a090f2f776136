import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folders = [import.meta.dirname, join(import.meta.dirname, '../lib/drifting')];
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name)),
);

describe('the sources', () => {
  it.each(files)('in %s put no decay into a score by hand', (file) => {
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*|`[^`]*`|'[^']*'/g, '');
    expect(code).not.toMatch(/\b(decay|bonus|penalty|inflat\w*)\b/i);
    expect(code).not.toMatch(/\b(auc|logLoss|score|predicted|probability)\b[\w.[\]]*\s*[*+-]=?\s*\d*\.\d/);
  });
});
