import { z } from 'zod'
import type { Context } from '../context.ts'
import { defineJob } from '../platform/jobs/job.ts'

/** A draft is kept thirty days; files that were never sent do not outlive it. */
const bagDays = 30
const batch = 100

/** Deletes the files of bags that received nothing for thirty days and were never sent. Returns how many. */
export async function purgeBags(context: Context): Promise<number> {
  let purged = 0
  for (;;) {
    const removed = await purgeSome(context)
    purged += removed
    if (removed < batch) return purged
  }
}

export const purgeBagsJob = defineJob('purge_bags', z.object({}), async (context) => {
  await purgeBags(context)
})

/** Rows stay locked until their bytes are gone: a bag being sent meanwhile waits, and finds it empty. */
async function purgeSome(context: Context): Promise<number> {
  const before = new Date(context.clock.now().getTime() - bagDays * 86_400_000)
  return context.database.transaction().execute(async (trx) => {
    const rows = await trx
      .selectFrom('evidence')
      .select(['id', 'storage_key'])
      .where('filing_id', 'is', null)
      .where('received_at', '<', before)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('evidence as later')
              .select('later.id')
              .whereRef('later.bag_hash', '=', 'evidence.bag_hash')
              .where('later.received_at', '>=', before),
          ),
        ),
      )
      .orderBy('received_at')
      .limit(batch)
      .forUpdate()
      .skipLocked()
      .execute()
    if (rows.length === 0) return 0
    await Promise.all(rows.map((row) => context.files.remove(row.storage_key)))
    await trx
      .deleteFrom('evidence')
      .where(
        'id',
        'in',
        rows.map(({ id }) => id),
      )
      .execute()
    return rows.length
  })
}
