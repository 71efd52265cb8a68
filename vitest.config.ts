import { defineConfig } from 'vitest/config';

// the Markdown parser as users get it, not its slower build for development
process.env.NODE_ENV = 'production';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // no module holds state, so that test files can share the modules that they load
    isolate: false,
  },
});
