import { DomainError } from '#domain/domain-error.ts'
import { isDoor, redirectionText } from '#domain/filing/redirection.ts'
import type { Locale } from '#domain/locale.ts'
import type { Context } from '../context.ts'
import { addJob } from '../platform/jobs/job.ts'
import { changeFiling } from './change-filing.ts'
import { tellPersonJob } from './tell-person.ts'
import { writeMessage } from './write-message.ts'

/**
 * Sends a filing to the right door: the person reads the reason, where to go and how to disagree.
 * Throws `invalid` (the door), `not_found`, `changed_meanwhile`, `not_possible_now`.
 */
export async function redirectFiling(
  context: Context,
  officerId: string,
  given: {
    readonly filingId: string
    readonly version: number
    readonly reason: string
    readonly door: string
  },
): Promise<void> {
  const { reason, door, ...on } = given
  if (!isDoor(door)) throw new DomainError('invalid', { problems: [{ field: 'door', code: 'unknown_door' }] })
  await changeFiling(
    context,
    { act: 'redirect', operation: 'redirectFiling', officerId, ...on },
    async (trx, filing, at) => {
      const body = redirectionText(reason, door, filing.locale as Locale)
      await writeMessage(context, trx, filing, { officerId, purpose: 'redirection', body, at })
      if (filing.kind === 'complaint')
        await addJob(trx, tellPersonJob, { filingId: filing.id, news: 'redirected' })
      return {
        event: 'redirected',
        set: { assigned_to: filing.assigned_to ?? officerId },
        reason,
        details: { door },
      }
    },
  )
}
