import { DomainError } from '#domain/domain-error.ts'
import { readFollowUpCode } from '#domain/filing/follow-up-code.ts'
import type { Context } from '../context.ts'
import { restoreAllowance, spendAllowance } from '../filings/spend-allowance.ts'

/** Wrong codes one visit may try before it waits, and for how long. */
export const codeTries = 5
export const codeWaitMinutes = 10

/**
 * What a code opens, whichever kind of code it is: one allowance for all. A visit that tried too many wrong codes waits;
 * no other visit feels it. `find` looks up keyed hashes, so that time tells nothing of how near a guess came, and the
 * answer never tells whether a code exists.
 * Throws `invalid` (a typing slip, caught before the database is asked), `not_found`, `too_many_attempts` (details
 * `seconds`: the wait that is left).
 */
export async function tryCode<T>(
  context: Context,
  given: { readonly code: string; readonly visit?: string },
  find: (code: string) => Promise<T | undefined>,
): Promise<T> {
  const { database, keys } = context
  const reading = readFollowUpCode(given.code)
  if (!reading.ok)
    throw new DomainError('invalid', { problems: [{ field: 'followUpCode', code: reading.reason }] })
  const holder = given.visit === undefined ? undefined : keys.hash('allowance of codes', given.visit)
  if (holder) await spendTry(context, holder)
  const found = await find(reading.code)
  if (found === undefined) throw new DomainError('not_found')
  if (holder) await restoreAllowance(database, holder)
  return found
}

async function spendTry({ database, clock }: Context, holder: Buffer): Promise<void> {
  const now = clock.now()
  const window = { now, renewsAt: new Date(now.getTime() + codeWaitMinutes * 60_000) }
  const { spent, renewsAt } = await spendAllowance(database, holder, window)
  if (spent <= codeTries) return
  const seconds = Math.ceil((renewsAt.getTime() - now.getTime()) / 1000)
  throw new DomainError('too_many_attempts', { details: { seconds } })
}
