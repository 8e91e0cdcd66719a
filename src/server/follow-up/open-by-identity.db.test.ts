import { describe, expect, test } from 'vitest'
import type { FilingStatus } from '#domain/filing/status.ts'
import { anIdentity, aSubmission } from '#test/support/a-submission.ts'
import { testContext } from '#test/support/context.ts'
import { submitFiling } from '../filings/submit-filing.ts'
import { chooseComplaint, openSession, readSession } from './follow-up-session.ts'
import { listComplaints } from './list-complaints.ts'
import { openByIdentity } from './open-by-identity.ts'
import { purgeVisitsJob } from './purge-visits.ts'
import { readFollowUp } from './read-follow-up.ts'

const context = await testContext()
const { database } = context

async function complain(subject: string): Promise<{ readonly filingId: string; readonly reference: string }> {
  const { filingId, receipt } = await submitFiling(context, aSubmission(context, { kind: 'complaint' }), {
    identity: anIdentity(subject),
  })
  return { filingId, reference: receipt.reference }
}

/** What lies in the table of the visit, the token aside. */
const filingOpenIn = async (token: string) => (await readSession(context, token))?.filingId

describe('an identity opens', () => {
  test('the one complaint filed under it', async () => {
    const { filingId } = await complain('alone')
    const opened = await openByIdentity(context, anIdentity('alone'))
    expect(opened).toMatchObject({ found: 'one' })
    expect(await readSession(context, opened.found === 'none' ? '' : opened.token)).toMatchObject({
      filingId,
      openedBy: 'identity',
      identity: { issuer: 'https://fc.example', subject: 'alone' },
    })
  })

  test('none of several until one is chosen, then another', async () => {
    const first = await complain('many')
    const second = await complain('many')
    const opened = await openByIdentity(context, anIdentity('many'))
    if (opened.found !== 'several') throw new Error(opened.found)
    expect(await filingOpenIn(opened.token)).toBeUndefined()
    for (const { filingId, reference } of [first, second, first]) {
      expect(await chooseComplaint(context, opened.token, reference)).toBe(true)
      expect(await filingOpenIn(opened.token)).toBe(filingId)
    }
  })

  test('nothing where it filed nothing, and no visit begins', async () => {
    await complain('somebody')
    const { filingId } = await submitFiling(context, aSubmission(context))
    const visits = () => database.selectFrom('follow_up_session').select('token_hash').execute()
    const before = (await visits()).length
    for (const identity of [
      anIdentity('nobody'),
      { ...anIdentity('somebody'), issuer: 'https://other.example' },
      { ...anIdentity(''), subject: '' },
    ])
      expect(await openByIdentity(context, identity)).toEqual({ found: 'none' })
    expect(await visits()).toHaveLength(before)
    expect(filingId).toBeDefined()
  })

  test('never a filing of somebody else, nor a report, whatever reference is asked for', async () => {
    const mine = await complain('careful')
    await complain('careful')
    const theirs = await complain('other')
    const report = await submitFiling(context, aSubmission(context))
    const opened = await openByIdentity(context, anIdentity('careful'))
    if (opened.found !== 'several') throw new Error(opened.found)
    for (const reference of [theirs.reference, report.receipt.reference, '', 'V-2026-0000-0000']) {
      expect(await chooseComplaint(context, opened.token, reference)).toBe(false)
      expect(await filingOpenIn(opened.token)).toBeUndefined()
    }
    expect(await chooseComplaint(context, opened.token, mine.reference)).toBe(true)
    expect(await chooseComplaint(context, opened.token, theirs.reference)).toBe(false)
    expect(await filingOpenIn(opened.token)).toBe(mine.filingId)

    // A visit opened otherwise chooses nothing.
    const byCode = await openSession(context, report.filingId, 'code')
    expect(await chooseComplaint(context, byCode.token, mine.reference)).toBe(false)
    expect(await filingOpenIn(byCode.token)).toBe(report.filingId)
  })

  test('for a day at most, as every visit', async () => {
    const { reference } = await complain('slow')
    await complain('slow')
    const opened = await openByIdentity(context, anIdentity('slow'))
    if (opened.found !== 'several') throw new Error(opened.found)
    context.clock.advance(24 * 3_600_000 + 1)
    expect(await chooseComplaint(context, opened.token, reference)).toBe(false)
    expect(await readSession(context, opened.token)).toBeUndefined()
    await purgeVisitsJob.perform(context, {}, context.stopping)
    expect(await database.selectFrom('follow_up_session').selectAll().execute()).toEqual([])
  })
})

describe('the list of complaints', () => {
  test('is the latest first, and marks nothing as read', async () => {
    const filed = []
    for (let each = 0; each < 3; each++) filed.push(await complain('lister'))
    const [complaint] = filed
    await database
      .insertInto('message')
      .values({
        filing_id: complaint!.filingId,
        number: 1,
        author: 'officer',
        purpose: 'question',
        sealed_body: Buffer.from('sealed'),
        at: context.clock.now(),
      })
      .execute()
    const listed = await listComplaints(context, anIdentity('lister'))
    expect(listed.map(({ reference }) => reference)).toEqual(
      filed.toReversed().map(({ reference }) => reference),
    )
    const message = await database
      .selectFrom('message')
      .select('read_at')
      .where('filing_id', '=', complaint!.filingId)
      .executeTakeFirstOrThrow()
    expect(message.read_at).toBeNull()
  })

  test.each(['submitted', 'in_review', 'more_asked', 'answered', 'accepted', 'closed'] as const)(
    'says of a complaint that is %s what its own page says',
    async (status: FilingStatus) => {
      const subject = `reader-${status}`
      const { filingId } = await complain(subject)
      context.clock.advance(3 * 86_400_000)
      await database.updateTable('filing').set({ status }).where('id', '=', filingId).execute()
      await database
        .insertInto('event')
        .values([
          { filing_id: filingId, kind: 'taken', actor: 'officer', at: context.clock.now() },
          {
            filing_id: filingId,
            kind: 'added',
            actor: 'person',
            at: new Date(context.clock.now().getTime() + 86_400_000),
          },
        ])
        .execute()
      const [listed] = await listComplaints(context, anIdentity(subject))
      const { publicStatus, type, submittedAt } = await readFollowUp(context, filingId)
      expect(listed).toMatchObject({ publicStatus, type, submittedAt: new Date(submittedAt) })
    },
  )
})
