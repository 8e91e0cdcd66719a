import type { Context } from '../context.ts'
import { addJob } from '../platform/jobs/job.ts'
import { changeFiling } from './change-filing.ts'
import { tellPersonJob } from './tell-person.ts'
import { writeMessage } from './write-message.ts'

/**
 * Asks the person a question: on their follow-up page and, for a complaint, by a mail that only says so. Sent twice
 * under one client id, it is asked once. Throws `not_found`, `changed_meanwhile`, `not_possible_now`.
 */
export async function askPerson(
  context: Context,
  officerId: string,
  given: {
    readonly filingId: string
    readonly version: number
    readonly text: string
    readonly clientId: string
  },
): Promise<void> {
  const { filingId, version, text, clientId } = given
  await changeFiling(
    context,
    { act: 'ask', operation: 'askPerson', officerId, filingId, version },
    async (trx, filing, at) => {
      const message = { officerId, purpose: 'question', body: text, at, clientId } as const
      const number = await writeMessage(context, trx, filing, message)
      if (filing.kind === 'complaint')
        await addJob(trx, tellPersonJob, { filingId, news: 'question', number })
      return { event: 'asked', set: { assigned_to: filing.assigned_to ?? officerId } }
    },
    async (trx) => {
      const sent = await trx
        .selectFrom('message')
        .select('number')
        .where('filing_id', '=', filingId)
        .where('client_id', '=', clientId)
        .executeTakeFirst()
      return sent !== undefined
    },
  )
}
