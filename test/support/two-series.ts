import { expect } from 'vitest'
import type { GroupRow } from '#domain/form/definition.ts'
import { submitFiling } from '#server/filings/submit-filing.ts'
import { anIban, aSubmission, aTransfer } from './a-submission.ts'
import type { testApp } from './app.ts'
import { settableClock } from './time-and-chance.ts'

/** Two series, and a filing that cites the accounts of both: it is in one and proposed to the other. */
export async function twoSeriesAndABridge({ context }: Awaited<ReturnType<typeof testApp>>): Promise<void> {
  const earlier = { ...context, clock: settableClock(new Date(Date.now() - 3_600_000)) }
  const send = (payments: readonly GroupRow[]) =>
    submitFiling(earlier, aSubmission(earlier, { type: 'fake_rental', payments }))
  const linked = () =>
    expect
      .poll(async () => (await context.pool.query('select from filing where linked_at is null')).rowCount, {
        timeout: 20_000,
      })
      .toBe(0)
  for (const account of [1, 1, 2, 2]) await send([aTransfer(anIban(account))])
  await linked()
  await send([aTransfer(anIban(1)), aTransfer(anIban(2))])
  await linked()
}
