import { setTimeout as wait } from 'node:timers/promises'
import type { PublicLinkage } from '#contract/public.ts'
import { DomainError } from '#domain/domain-error.ts'
import type { Context } from '../context.ts'
import { readLinkageState } from './linkage-facts.ts'

/** Pauses between two looks, in milliseconds: two seconds in all, most filings being linked at the first or second. */
const pauses = [20, 30, 50, 100, 150, 150, 250, 250, 250, 250, 250, 250]

/**
 * What may be said of the linking of a filing, waiting for it two seconds at most (`wait: false` answers at once).
 * Throws `not_found`.
 */
export async function readPublicLinkage(
  context: Context,
  filingId: string,
  options: { readonly wait?: boolean } = {},
): Promise<PublicLinkage> {
  if (options.wait !== false)
    for (const pause of pauses) {
      if ((await isLinked(context, filingId)) || context.stopping.aborted) break
      await wait(pause, undefined, { signal: context.stopping }).catch(() => undefined)
    }
  const state = await readLinkageState(context.database, filingId, options.wait !== false)
  if (!state) throw new DomainError('not_found')
  return state
}

async function isLinked({ database }: Context, filingId: string): Promise<boolean> {
  const filing = await database
    .selectFrom('filing')
    .select('linked_at')
    .where('id', '=', filingId)
    .executeTakeFirst()
  return filing === undefined || filing.linked_at !== null
}
