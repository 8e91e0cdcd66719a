import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testDatabase } from '#test/support/database.ts'
import { dumpSchema } from './dump-schema.ts'

const { url } = await testDatabase()

test('db/schema.sql is what the migrations amount to', async () => {
  const committed = await readFile(join(import.meta.dirname, '../../../../db/schema.sql'), 'utf8')
  expect(await dumpSchema(url), 'run "npm run schema"').toBe(committed)
})
