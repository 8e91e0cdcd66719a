import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { anIban, anIdentity, aPhone, aSubmission, aTransfer, type Told } from '#test/support/a-submission.ts'
import { testContext } from '#test/support/context.ts'
import { submitFiling } from '../filings/submit-filing.ts'
import { linkFilingJob, relinkValuesJob } from '../linking/linking-jobs.ts'
import { runDueJobs, startJobs } from '../platform/jobs/runner.ts'
import { readPublicLinkage } from './read-public-linkage.ts'

const context = await testContext()
const { database } = context
const jobs = [linkFilingJob, relinkValuesJob]

let number = 0
let iban: string
const paid = (): Told => ({ payments: [aTransfer(iban)] })

async function report(told: Told = paid()): Promise<string> {
  const { filingId } = await submitFiling(context, aSubmission(context, told))
  await runDueJobs(context, jobs)
  return filingId
}
async function complain(subject: string, told: Told = paid()): Promise<string> {
  const submission = aSubmission(context, { ...told, kind: 'complaint' })
  const { filingId } = await submitFiling(context, submission, { identity: anIdentity(subject) })
  await runDueJobs(context, jobs)
  return filingId
}
/** What accepting leaves, as far as publication reads it. */
const review = (filingId: string) =>
  database
    .insertInto('event')
    .values({ filing_id: filingId, kind: 'accepted', actor: 'officer', at: context.clock.now() })
    .execute()
const said = (filingId: string) => readPublicLinkage(context, filingId)

beforeAll(async () => {
  for (let i = 0; i < 60; i++)
    await submitFiling(
      context,
      aSubmission(context, { type: 'fake_seller', identifiers: [['phone', aPhone(i)]] }),
    )
  await runDueJobs(context, jobs)
})
beforeEach(() => {
  iban = anIban(++number)
})

describe('an anonymous report hears of its series', () => {
  test('only from three filings on, one of them reviewed', async () => {
    const [a, b] = [await report(), await report()]
    const mine = await report()
    await review(a)
    expect(await said(mine)).toEqual({ state: 'deferred' })
    await review(b)
    expect(await said(mine)).toEqual({ state: 'deferred' })
    await review(await report())
    expect(await said(mine)).toEqual({ state: 'linked', range: '2-5' })
  })

  test('where one identified person counts once, however often they file', async () => {
    const same = [await complain('one'), await complain('one'), await complain('one')]
    await review(same[0]!)
    const mine = await report()
    expect(await said(mine)).toEqual({ state: 'deferred' })
    await complain('two')
    await complain('three')
    expect(await said(mine)).toEqual({ state: 'linked', range: '2-5' })
  })

  test('never without a review, however many', async () => {
    for (const subject of ['a', 'b', 'c', 'd']) await complain(subject)
    expect(await said(await report())).toEqual({ state: 'deferred' })
  })

  test('in a range', async () => {
    const ids = []
    for (let i = 0; i < 7; i++) ids.push(await complain(`range-${i}`))
    await review(ids[0]!)
    expect(await said(await report())).toEqual({ state: 'linked', range: '6-10' })
  })

  test('never when it is discreet', async () => {
    const ids = [await complain('x'), await complain('y'), await complain('z')]
    await review(ids[0]!)
    const mine = await report()
    expect((await said(mine)).state).toBe('linked')
    const { series_id } = await database
      .selectFrom('membership')
      .select('series_id')
      .where('filing_id', '=', mine)
      .executeTakeFirstOrThrow()
    await database.updateTable('series').set({ discreet: true }).where('id', '=', series_id).execute()
    expect(await said(mine)).toEqual({ state: 'deferred' })
    expect(await said(ids[0]!)).toEqual({ state: 'deferred' })
  })

  test('and of nothing else: alone and proposed sound the same', async () => {
    const alone = await report()
    const proposed = await report({ identifiers: [['pseudonym', 'Zorglub']] })
    await database
      .insertInto('proposal')
      .values({
        id: context.random.uuid(),
        filing_id: proposed,
        other_filing_id: alone,
        explanation: '{}',
        bits: 1,
        status: 'open',
        created_at: context.clock.now(),
      })
      .execute()
    expect([await said(alone), await said(proposed)]).toEqual([{ state: 'deferred' }, { state: 'deferred' }])
  })
})

test('a complaint hears all five', async () => {
  const first = await complain('p1')
  expect(await said(first)).toEqual({ state: 'first' })
  const second = await complain('p2')
  expect(await said(second)).toEqual({ state: 'linked', range: '2-5' })
  const waiting = await submitFiling(context, aSubmission(context, { kind: 'complaint' }), {
    identity: anIdentity('p3'),
  })
  expect(await readPublicLinkage(context, waiting.filingId, { wait: false })).toEqual({ state: 'running' })
  expect(await said(waiting.filingId)).toEqual({ state: 'deferred' })
  await runDueJobs(context, jobs)
  await database
    .insertInto('proposal')
    .values({
      id: context.random.uuid(),
      filing_id: first,
      other_filing_id: waiting.filingId,
      explanation: '{}',
      bits: 1,
      status: 'open',
      created_at: context.clock.now(),
    })
    .execute()
  expect(await said(waiting.filingId)).toEqual({ state: 'to_confirm' })
})

test('the answer comes as soon as the filing is linked', async () => {
  const { filingId } = await submitFiling(context, aSubmission(context, { kind: 'complaint' }), {
    identity: anIdentity('quick'),
  })
  const [runner, answer] = await Promise.all([startJobs(context, jobs), said(filingId)])
  await runner.stop()
  expect(answer).toEqual({ state: 'first' })
})

test('of a filing that does not exist', async () => {
  await expect(said(context.random.uuid())).rejects.toMatchObject({ code: 'not_found' })
})
