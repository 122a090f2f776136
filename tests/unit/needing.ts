import { it } from 'vitest';

/**
 * Tests that need something which not every machine has. Where it is lacking, one skipped test says so in its name, in
 * the form that `npm test` repeats in its summary; any other skipped test is a failure there.
 * @param what What is not checked without it, such as "the exported scripts in scikit-learn".
 * @param lacking What this machine lacks, in words; undefined where nothing is lacking.
 */
export function needing(what: string, lacking: string | undefined, tests: () => void): void {
  if (lacking === undefined) tests();
  else it(`not checked here: ${what} (${lacking})`, ({ skip }) => skip());
}
