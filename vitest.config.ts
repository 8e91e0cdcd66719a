import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    pool: 'forks',
    setupFiles: ['./test/support/proof-runs.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: 'node_modules/.cache/vigie-tests.json' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{src,test,scripts,bench}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.db.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'system',
          // Real PostgreSQL, real programs, real browser.
          include: ['{src,test}/**/*.db.test.ts', 'test/{starting,journeys}/*.e2e.ts'],
          globalSetup: ['./test/support/global-database.ts'],
          testTimeout: 60_000,
          // A browser that shares two cores with servers and databases may need more than the second given by default.
          expect: { poll: { timeout: 15_000 } },
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
