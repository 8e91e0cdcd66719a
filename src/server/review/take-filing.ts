import type { Context } from '../context.ts'
import { changeFiling } from './change-filing.ts'

/** Takes a filing, visible to all. Throws `not_found`, `changed_meanwhile`, `not_possible_now`. */
export async function takeFiling(
  context: Context,
  officerId: string,
  given: { readonly filingId: string; readonly version: number },
): Promise<void> {
  await changeFiling(context, { act: 'take', operation: 'takeFiling', officerId, ...given }, () => ({
    event: 'taken',
    set: { assigned_to: officerId },
  }))
}
