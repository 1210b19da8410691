import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** One project per tier: `vitest run --project unit`. What each tier is for stands in the README. */
const tier = (name: string, options: Record<string, unknown> = {}) => ({
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    // Functions ask for news of the content once a second, which is vitest's own patience.
    expect: { poll: { timeout: 10_000 } },
    ...options,
  },
});

export default defineConfig({
  test: {
    // By itself vitest leaves one core idle, which is half of a machine that has two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      // Without a process for each file, which share nothing but code: 12 s instead of 27.
      tier('unit', { isolate: false }),
      tier('endpoint', {
        globalSetup: ['test/support/globalSetup.dynamodb.ts'],
        testTimeout: 30_000,
        hookTimeout: 60_000,
      }),
      tier('local', { testTimeout: 30_000, hookTimeout: 60_000 }),
      tier('browser', {
        globalSetup: ['test/support/globalSetup.browser.ts'],
        testTimeout: 60_000,
        hookTimeout: 60_000,
      }),
      tier('suite', {
        globalSetup: ['test/support/globalSetup.suite.ts'],
        testTimeout: 30_000,
        // Reads of one test may see what another publishes: the suite runs as one caller after another.
        fileParallelism: false,
      }),
      tier('infra', {
        globalSetup: ['test/support/globalSetup.infra.ts'],
        testTimeout: 60_000,
        hookTimeout: 120_000,
      }),
    ],
  },
});
