import { defineConfig } from 'vitest/config'

const database = './test/support/global-database.ts'
const loadPages = { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } as const

export default defineConfig({
  ...loadPages,
  test: {
    // One database server for all projects: started here, once.
    globalSetup: [database],
    pool: 'forks',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{src,test,scripts}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.db.test.ts', 'node_modules/**'],
        },
      },
      {
        extends: true,
        test: { name: 'database', include: ['{src,test}/**/*.db.test.ts'], testTimeout: 20_000 },
      },
      {
        extends: true,
        test: {
          name: 'starting',
          include: ['test/starting/*.e2e.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/journeys/*.e2e.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
