import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = import.meta.dirname;
const files = [
  ...readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')),
  '../lib/parcels.ts',
];

describe('the sources', () => {
  it.each(files)('in %s put no effect into a score by hand', (file) => {
    const code = readFileSync(join(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*|`[^`]*`|'[^']*'/g, '');
    expect(code).not.toMatch(/\b(optimism|bonus|penalty|boost|inflat\w*|leak\w*)\b\s*[*+/-]=?\s*[\d(]/i);
    expect(code).not.toMatch(/[*/+-]\s*\b(optimism|bonus|penalty|inflat\w*)\b/i);
    expect(code).not.toMatch(/\b(auc|logLoss|score|estimate|probability)\b[\w.[\]]*\s*[*+-]=?\s*\d*\.\d/);
  });
});
