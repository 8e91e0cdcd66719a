import { DomainError } from '#domain/domain-error.ts'
import { may, type Role } from '#domain/people/permission.ts'
import type { Context } from '../context.ts'
import { changeFiling } from './change-filing.ts'

/**
 * Gives a filing to an officer who may take it, or back to the queue.
 * Throws `not_found` (the filing, or the officer), `changed_meanwhile`, `not_possible_now`.
 */
export async function assignFiling(
  context: Context,
  officerId: string,
  given: { readonly filingId: string; readonly version: number; readonly to: string | null },
): Promise<void> {
  const { to, ...filing } = given
  await changeFiling(
    context,
    { act: 'assign', operation: 'assignFiling', officerId, ...filing },
    async (trx) => {
      if (to !== null) {
        const officer = await trx.selectFrom('officer').select('role').where('id', '=', to).executeTakeFirst()
        if (!officer) throw new DomainError('not_found')
        if (!may(officer.role as Role, 'filing.take')) throw new DomainError('not_possible_now')
      }
      return { event: 'assigned', set: { assigned_to: to }, details: { to } }
    },
  )
}
