import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'simulations/**/*.test.ts'],
    testTimeout: 300_000,
    maxWorkers: availableParallelism(),
  },
});
