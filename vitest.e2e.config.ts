import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    globalSetup: ['test/e2e/setup.ts'],
    // one editor at a time, on a machine with two cores
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
