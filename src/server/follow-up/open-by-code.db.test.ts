import { describe, expect, test } from 'vitest'
import { aSubmission } from '#test/support/a-submission.ts'
import { testContext } from '#test/support/context.ts'
import { submitFiling } from '../filings/submit-filing.ts'
import { closeSession, openSession, readSession } from './follow-up-session.ts'
import { openByCode } from './open-by-code.ts'
import { purgeVisitsJob } from './purge-visits.ts'
import { codeTries, codeWaitMinutes } from './try-code.ts'

const context = await testContext()
const { database } = context

async function submit() {
  const submission = aSubmission(context)
  const { filingId } = await submitFiling(context, submission)
  return { filingId, code: submission.followUpCode as string }
}

describe('a follow-up code', () => {
  test('opens its report, however it is typed', async () => {
    const { filingId, code } = await submit()
    const typed = ` ${code.toLowerCase().replace(/(.{4})/g, '$1-')}`
    expect(await openByCode(context, { code: typed })).toEqual({ filingId })
  })

  test('that no report has and one mistyped are told apart before the database is asked', async () => {
    const unknown = aSubmission(context).followUpCode as string
    await expect(openByCode(context, { code: unknown })).rejects.toMatchObject({ code: 'not_found' })
    const last = unknown.endsWith('2') ? '3' : '2'
    await expect(openByCode(context, { code: unknown.slice(0, -1) + last })).rejects.toMatchObject({
      code: 'invalid',
      problems: [{ field: 'followUpCode', code: 'mistyped' }],
    })
  })

  test('wrong five times makes this visit wait, and no other', async () => {
    const { filingId, code } = await submit()
    const wrong = () =>
      openByCode(context, { code: aSubmission(context).followUpCode as string, visit: 'guessing' })
    const started = context.clock.now()
    for (let tries = 0; tries < codeTries; tries++) {
      await expect(wrong()).rejects.toMatchObject({ code: 'not_found' })
      context.clock.set(started)
    }
    // A right one waits too: the wait would otherwise tell which codes exist.
    for (const code_ of [code, aSubmission(context).followUpCode as string]) {
      context.clock.set(started)
      await expect(openByCode(context, { code: code_, visit: 'guessing' })).rejects.toMatchObject({
        code: 'too_many_attempts',
      })
    }
    expect(await openByCode(context, { code, visit: 'another' })).toEqual({ filingId })
    context.clock.advance((codeWaitMinutes + 1) * 60_000)
    expect(await openByCode(context, { code, visit: 'guessing' })).toEqual({ filingId })
  })

  test('right costs no try', async () => {
    const { filingId, code } = await submit()
    for (let times = 0; times < 3 * codeTries; times++)
      expect(await openByCode(context, { code, visit: 'regular' })).toEqual({ filingId })
  })

  test('tried many times at once is counted each time', async () => {
    const codes = Array.from({ length: 20 }, () => aSubmission(context).followUpCode as string)
    const tried = await Promise.all(
      codes.map((code) =>
        openByCode(context, { code, visit: 'flood' }).catch((error: { code: string }) => error.code),
      ),
    )
    expect(tried.filter((code) => code === 'not_found')).toHaveLength(codeTries)
    expect(tried.filter((code) => code === 'too_many_attempts')).toHaveLength(20 - codeTries)
  })
})

describe('a session', () => {
  test('keeps a filing open for a day, until it is closed, under a token that is not stored', async () => {
    const { filingId } = await submit()
    const { token } = await openSession(context, filingId, 'code')
    expect(await readSession(context, token)).toEqual({ filingId, openedBy: 'code' })
    expect(await readSession(context, `${token}x`)).toBeUndefined()
    const stored = await database.selectFrom('follow_up_session').select('token_hash').execute()
    expect(stored.some(({ token_hash }) => token_hash.includes(token))).toBe(false)
    await closeSession(context, token)
    expect(await readSession(context, token)).toBeUndefined()

    const second = await openSession(context, filingId, 'submission')
    context.clock.advance(24 * 3_600_000 + 1)
    expect(await readSession(context, second.token)).toBeUndefined()
    await purgeVisitsJob.perform(context, {}, context.stopping)
    expect(await database.selectFrom('follow_up_session').selectAll().execute()).toEqual([])
    expect(
      await database
        .selectFrom('allowance')
        .selectAll()
        .where('renews_at', '<', context.clock.now())
        .execute(),
    ).toEqual([])
  })
})
