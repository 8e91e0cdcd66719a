import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aSubmission } from '#test/support/a-submission.ts'
import { type TestContext, testContext } from '#test/support/context.ts'
import { submitFiling } from '../filings/submit-filing.ts'
import { fillDemo } from './fill-demo.ts'

const whole = await testContext()
const cut = await testContext()
const filings = 40

test('the same day tells the same year: one that was cut begins again, and nothing is there twice', async () => {
  await fillDemo(whole, { filings })
  await expect(fillDemo(dyingAtFile(cut, 6), { filings })).rejects.toThrow('killed')
  expect((await told(cut)).length).toBeGreaterThan(5)
  await expect(fillDemo(dyingAtFile(cut, 6), { filings })).rejects.toThrow('killed')

  await fillDemo(cut, { filings })
  expect(await told(cut)).toEqual(await told(whole))
  expect(await counts(cut)).toEqual(await counts(whole))
}, 120_000)

test('a cut year in which people have filed since is theirs, for ever', async () => {
  const context = await testContext()
  await expect(fillDemo(dyingAtFile(context, 3), { filings })).rejects.toThrow('killed')
  context.clock.advance(60_000)
  await submitFiling(context, aSubmission(context))
  const { setting, ...before } = await counts(context)
  for (const _ of ['found', 'and found again']) await fillDemo(context, { filings })
  // The mark alone is gone.
  expect(await counts(context)).toEqual({ ...before, setting: setting! - 1 })
}, 120_000)

test('two programs that fill one database at once fill it once', async () => {
  const context = await testContext()
  await Promise.all([fillDemo(context, { filings }), fillDemo(context, { filings })])
  expect(await told(context)).toEqual(await told(whole))
}, 120_000)

/** Ends when this many files have been kept, at the worst moment: no row names the last one yet. */
function dyingAtFile(context: TestContext, last: number): TestContext {
  let kept = 0
  const put: TestContext['files']['put'] = async (...file) => {
    const stored = await context.files.put(...file)
    kept += 1
    if (kept === last) throw new Error('killed')
    return stored
  }
  return { ...context, files: { ...context.files, put } }
}

/** How many rows each table holds, how many jobs wait, how many files are kept. */
async function counts({ config, pool }: TestContext): Promise<Record<string, number>> {
  const { rows } = await pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE'`,
  )
  const entries = await readdir(join(config.dataFolder, 'files'), { recursive: true, withFileTypes: true })
  const found: Record<string, number> = { files: entries.filter((entry) => entry.isFile()).length }
  for (const name of [...rows.map(({ name }) => name), 'graphile_worker.jobs'])
    found[name] = (await pool.query(`select count(*)::integer as n from ${name}`)).rows[0].n
  return found
}

const told = ({ database }: TestContext) =>
  database
    .selectFrom('filing as f')
    .leftJoin('membership as m', 'm.filing_id', 'f.id')
    .leftJoin('series as s', 's.id', 'm.series_id')
    .select([
      'f.reference',
      'f.status',
      'f.loss_cents',
      'f.submitted_at',
      'f.linked_at',
      's.number',
      'm.decided_by',
    ])
    .orderBy('f.reference')
    .execute()
