import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const onRealParts = {
  globalSetup: ['./test/support/global-database.ts'],
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // A browser that shares two cores with servers and databases may need more than the second given by default.
  expect: { poll: { timeout: 15_000 } },
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    pool: 'forks',
    setupFiles: ['./test/support/proof-runs.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: 'node_modules/.cache/vigie-tests.json' },
    // Vitest would leave one of two cores to itself, which needs none while browsers and servers work.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          sequence: { groupOrder: 0 },
          include: ['{src,test,scripts,bench}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.db.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'system',
          // Real PostgreSQL, real browser.
          include: ['{src,test}/**/*.db.test.ts', 'test/journeys/*.e2e.ts'],
          sequence: { groupOrder: 1 },
          ...onRealParts,
        },
      },
      {
        extends: true,
        test: {
          name: 'starting',
          // Real programs, which promise to start and to stop in time: one at a time.
          include: ['test/starting/*.e2e.ts'],
          sequence: { groupOrder: 2 },
          maxWorkers: 1,
          ...onRealParts,
        },
      },
    ],
  },
})
