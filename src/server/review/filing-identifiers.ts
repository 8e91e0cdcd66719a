import type { FilingDetail } from '#contract/filing.ts'
import type { IdentifierKind } from '#linkage'
import { identifierKinds } from '#linkage'
import type { Context } from '../context.ts'
import { citedIdentifiers } from '../series/cited-identifiers.ts'

/** The author's identifiers as a filing states them, in the order of kinds; parts of them are left out. */
export async function readFilingIdentifiers(
  context: Context,
  filingId: string,
): Promise<FilingDetail['identifiers']> {
  const rows = await context.database
    .selectFrom('sighting')
    .select(['kind', 'value', 'stated', 'source'])
    .where('filing_id', '=', filingId)
    .where('origin', '=', 'direct')
    .orderBy('value')
    .execute()
  const values = rows
    .map((row) => ({ ...row, kind: row.kind as IdentifierKind }))
    .sort((a, b) => identifierKinds.indexOf(a.kind) - identifierKinds.indexOf(b.kind))
  const cited = await citedIdentifiers(context, values, filingId)
  return cited.map((identifier, at) => ({ ...identifier, source: values[at]!.source }))
}
