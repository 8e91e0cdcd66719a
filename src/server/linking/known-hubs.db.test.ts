import { expect, test } from 'vitest'
import { aPhone, aSubmission, type Told } from '#test/support/a-submission.ts'
import { testContext } from '#test/support/context.ts'
import { submitFiling } from '../filings/submit-filing.ts'
import { runDueJobs } from '../platform/jobs/runner.ts'
import { linkFilingJob, relinkValuesJob } from './linking-jobs.ts'

const context = await testContext()
const { database } = context

async function file(identifiers: NonNullable<Told['identifiers']>): Promise<string> {
  const { filingId } = await submitFiling(context, aSubmission(context, { identifiers }))
  await runDueJobs(context, [linkFilingJob, relinkValuesJob])
  return filingId
}

// Rarity needs something to be rare among.
for (let other = 0; other < 60; other++)
  await submitFiling(context, aSubmission(context, { identifiers: [['phone', aPhone(other)]] }))

test.each<[string, ...NonNullable<Told['identifiers']>]>([
  ['a shortener', ['url', 'https://bit.ly/'], ['url', 'bit.ly']],
  ['a marketplace', ['url', 'https://leboncoin.fr/'], ['url', 'https://www.leboncoin.fr/']],
  ['a public mail domain', ['email', 'zig.immo@gmail.com'], ['email', 'zag.location@gmail.com']],
  ['a bank’s real number', ['phone', '3639'], ['phone', '36 39']],
  ['a bank’s real number, written whole', ['phone', '09 69 39 99 98'], ['phone', '+33 9 69 39 99 98']],
  ['a bank’s real site', ['url', 'https://labanquepostale.fr/aide'], ['url', 'labanquepostale.fr/aide']],
])('%s attaches and proposes nothing, however few cite it', async (_, first, second) => {
  const ids = [await file([first]), await file([second])]
  const touching = async (table: 'membership' | 'proposal') =>
    database.selectFrom(table).select('filing_id').where('filing_id', 'in', ids).execute()
  expect([await touching('membership'), await touching('proposal')]).toEqual([[], []])
  const { rows } = await context.pool.query('select 1 from sighting where filing_id = any($1)', [ids])
  expect(rows.length).toBeGreaterThan(1)
})

test('the same two filings, with a value nobody else cites, are one series', async () => {
  const rare = ['phone', aPhone(9999)] as const
  const ids = [await file([['url', 'bit.ly'], rare]), await file([['url', 'bit.ly'], rare])]
  const { rows } = await context.pool.query(
    'select distinct series_id from membership where filing_id = any($1)',
    [ids],
  )
  expect(rows).toHaveLength(1)
})
