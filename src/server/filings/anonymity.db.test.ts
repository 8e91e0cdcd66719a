import { expect, test } from 'vitest'
import { anIban, aSubmission, aTransfer } from '#test/support/a-submission.ts'
import { testContext } from '#test/support/context.ts'
import { seededRandom } from '#test/support/time-and-chance.ts'
import { receiveEvidence } from '../evidence/receive-evidence.ts'
import { linkFilingJob } from '../linking/linking-jobs.ts'
import { runDueJobs } from '../platform/jobs/runner.ts'
import { submitFiling } from './submit-filing.ts'

/**
 * A report told from another visit, at the same time and with the same chance, leaves the same rows to the byte: nothing
 * of who sent it has a place where it could be kept.
 */
test('two reports that differ only in who sends them leave identical rows', async () => {
  const left = await rowsLeftBy('visit of Alice')
  const right = await rowsLeftBy('visit of Bob')
  const { allowance: aliceSpent, ...aliceRows } = left
  const { allowance: bobSpent, ...bobRows } = right
  expect(aliceRows).toEqual(bobRows)
  expect(aliceRows.filing).toHaveLength(1)
  expect(aliceRows.sighting).toHaveLength(1)
  expect(aliceRows.evidence).toHaveLength(1)
  // What tells visits apart is a keyed hash, kept an hour and tied to no filing.
  expect(aliceSpent).toHaveLength(1)
  expect(bobSpent).toHaveLength(1)
  expect(JSON.stringify(left) + JSON.stringify(right)).not.toMatch(/Alice|Bob/)
})

test('the log of a report says nothing', async () => {
  const context = await testContext()
  await submitFiling(context, aSubmission(context), { visit: 'visit of Alice' })
  await runDueJobs(context, [linkFilingJob])
  expect(context.logged).toEqual([])
})

async function rowsLeftBy(visit: string): Promise<Record<string, unknown[]>> {
  const context = await testContext({ random: seededRandom('same chance') })
  const submission = aSubmission(context, { payments: [aTransfer(anIban(1))] })
  async function* content() {
    yield Buffer.from('capture')
  }
  await receiveEvidence(context, { bag: submission.evidenceBag, name: 'capture.png', content: content() })
  await submitFiling(context, submission, { visit })
  await runDueJobs(context, [linkFilingJob])
  const { rows: tables } = await context.pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'migration'`,
  )
  const rows: Record<string, unknown[]> = {}
  for (const { name } of tables) {
    const table = await context.pool.query<{ row: unknown }>(
      `select to_jsonb(kept) as row from "${name}" kept`,
    )
    rows[name] = table.rows.map(({ row }) => row)
  }
  return rows
}
