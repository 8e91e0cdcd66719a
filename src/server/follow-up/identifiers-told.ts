import type { Kysely } from 'kysely'
import type { FormDefinition } from '#domain/form/definition.ts'
import { filingIdentifiers } from '#domain/form/filing-identifiers.ts'
import type { Context } from '../context.ts'
import { type FilingContent, filingSeal } from '../filings/filing-content.ts'
import type { ToldIdentifier } from '../filings/sightings.ts'
import type { Database } from '../platform/database/tables.ts'
import { citedIn, type FilingRow } from './take-supplement.ts'

/** The author's identifiers in the answers of a filing, then in the person's messages. */
export async function identifiersTold(
  context: Context,
  database: Kysely<Database>,
  filing: FilingRow,
  form: FormDefinition,
  content: FilingContent,
): Promise<readonly ToldIdentifier[]> {
  const seal = filingSeal(context, filing)
  const messages = await database
    .selectFrom('message')
    .select('sealed_body')
    .where('filing_id', '=', filing.id)
    .where('author', '=', 'person')
    .orderBy('number')
    .execute()
  const texts = messages.map(({ sealed_body }) => seal.openMessage(sealed_body))
  return [...filingIdentifiers(form, content.answers), ...citedIn(texts, filing, content)]
}
