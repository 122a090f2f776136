import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// These run every simulation. Begun last, one of them would keep one process busy long after the others have ended.
const LONG = ['contract/ends', 'digests', 'measured', 'contract/view', 'drift/lessons', 'leakage/model'];

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => LONG.some((name) => moduleId.endsWith(`/${name}.test.ts`));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'simulations/**/*.test.ts'],
    testTimeout: 300_000,
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongFirst },
  },
});
