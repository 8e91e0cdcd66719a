import { DomainError } from '#domain/domain-error.ts'
import type { Context } from '../context.ts'

const mostLines = 60
const longestLine = 100

/**
 * Keeps which lines of « à faire maintenant » are done: all of those given, and no other. Officers see them with their
 * time. Throws `invalid`.
 */
export async function tickDoNow(
  { database, clock }: Context,
  filingId: string,
  lines: readonly string[],
): Promise<void> {
  const done = [...new Set(lines)]
  if (
    done.length > mostLines ||
    done.some((line) => line === '' || line.length > longestLine || line.includes('\0'))
  )
    throw new DomainError('invalid', { problems: [{ field: 'lines', code: 'wrong_shape' }] })
  const at = clock.now()
  await database.transaction().execute(async (trx) => {
    const undone = trx.deleteFrom('do_now_tick').where('filing_id', '=', filingId)
    await (done.length > 0 ? undone.where('line', 'not in', done) : undone).execute()
    if (done.length > 0)
      await trx
        .insertInto('do_now_tick')
        .values(done.map((line) => ({ filing_id: filingId, line, at })))
        .onConflict((conflict) => conflict.doNothing())
        .execute()
  })
}
