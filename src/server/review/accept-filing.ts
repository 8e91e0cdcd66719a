import type { Context } from '../context.ts'
import { addJob } from '../platform/jobs/job.ts'
import { changeFiling } from './change-filing.ts'
import { tellPersonJob } from './tell-person.ts'

/** Accepts a filing; the note stays inside. Throws `not_found`, `changed_meanwhile`, `not_possible_now`. */
export async function acceptFiling(
  context: Context,
  officerId: string,
  given: { readonly filingId: string; readonly version: number; readonly reason?: string | undefined },
): Promise<void> {
  const { reason, ...on } = given
  await changeFiling(
    context,
    { act: 'accept', operation: 'acceptFiling', officerId, ...on },
    async (trx, filing) => {
      if (filing.kind === 'complaint')
        await addJob(trx, tellPersonJob, { filingId: filing.id, news: 'accepted' })
      return { event: 'accepted', set: { assigned_to: filing.assigned_to ?? officerId }, reason }
    },
  )
}
