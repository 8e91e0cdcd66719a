import { expect, test } from 'vitest'
import { lanes } from '#contract/filing.ts'
import { testContext } from '#test/support/context.ts'
import { openByCode } from '../follow-up/open-by-code.ts'
import { readFollowUp } from '../follow-up/read-follow-up.ts'
import { countLanes } from '../review/count-lanes.ts'
import { listFilings } from '../review/list-filings.ts'
import { readFiling } from '../review/read-filing.ts'
import { listProposals } from '../series/list-proposals.ts'
import { listSeries } from '../series/list-series.ts'
import { demoFollowUpCodes, demoOfficers, fillDemo } from './fill-demo.ts'

const context = await testContext()
const officer = demoOfficers.find(({ role }) => role === 'complaint_officer')!.id
const filings = 90

test('a year is lived through without a fault, and something waits in every lane', async () => {
  await fillDemo(context, { filings })
  expect(context.logged.filter(({ level }) => level === 'error')).toEqual([])
  const { n } = await context.database
    .selectFrom('filing')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  expect(n).toBe(filings)
  const counts = await countLanes(context, officer)
  expect(counts.lanes.map(({ lane }) => lane)).toEqual([...lanes])
  for (const { lane, filings: waiting } of counts.lanes)
    if (lane !== 'mine') expect(waiting, lane).toBeGreaterThan(0)
  expect(counts.proposals).toBeGreaterThan(0)
}, 120_000)

test('series came from linking: each rests on a computed or judged membership, of several sizes', async () => {
  const { series } = await listSeries(context, {})
  const sizes = series.map(({ size }) => size)
  expect(Math.max(...sizes)).toBeGreaterThan(4)
  expect(new Set(sizes).size).toBeGreaterThan(2)
  const [first] = (await listFilings(context, officer, { lane: 'decided' })).filings
  const detail = await readFiling(context, officer, first!.id)
  expect(detail.history.map(({ kind }) => kind)).toContain('submitted')
  expect((await listProposals(context, {})).proposals.length).toBeGreaterThan(0)
})

test('the codes that are printed open reports: asked, answered, decided', async () => {
  const seen = await Promise.all(
    demoFollowUpCodes.map(async (code) =>
      readFollowUp(context, (await openByCode(context, { code })).filingId),
    ),
  )
  expect(seen[0]).toMatchObject({ status: 'more_asked', kind: 'report' })
  expect(seen[0]!.messages).toHaveLength(1)
  expect(seen[1]!.messages.length).toBeGreaterThan(1)
  expect(['accepted', 'redirected']).toContain(seen[2]!.status)
})

test('a filled database is left alone', async () => {
  const before = await context.database.selectFrom('event').select('id').execute()
  await fillDemo(context, { filings })
  expect(await context.database.selectFrom('event').select('id').execute()).toHaveLength(before.length)
})
