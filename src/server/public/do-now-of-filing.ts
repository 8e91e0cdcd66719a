import type { OffenceType } from '#domain/offence.ts'
import { type DoNowLine, doNow } from '#domain/orientation/do-now.ts'
import { filingSeal } from '#server/filings/filing-content.ts'
import type { Context } from '../context.ts'

/** What to do now for the facts of a filing, as it was told. */
export async function doNowOfFiling(context: Context, filingId: string): Promise<readonly DoNowLine[]> {
  const filing = await context.database
    .selectFrom('filing')
    .select(['id', 'type', 'wrapped_key', 'sealed_content'])
    .where('id', '=', filingId)
    .executeTakeFirst()
  if (!filing) return []
  const { answers } = filingSeal(context, filing).openContent(filing.sealed_content)
  return doNow(filing.type as OffenceType, answers)
}
