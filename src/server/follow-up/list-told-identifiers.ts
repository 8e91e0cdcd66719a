import type { Kysely, Transaction } from 'kysely'
import { DomainError } from '#domain/domain-error.ts'
import { mayBeReplaced } from '#domain/form/correct-identifier.ts'
import { formFor } from '#domain/form/form-catalogue.ts'
import type { OffenceType } from '#domain/offence.ts'
import type { Identifier } from '#linkage'
import type { Context } from '../context.ts'
import { filingSeal } from '../filings/filing-content.ts'
import type { Database } from '../platform/database/tables.ts'
import { identifiersTold } from './identifiers-told.ts'
import type { FilingRow } from './take-supplement.ts'

export interface ToldIdentifier extends Identifier {
  /** Another value can take its place. */
  readonly mayBeReplaced: boolean
}

/** The author's identifiers as the person told them, in the answers then in messages, each once. Throws `not_found`. */
export async function listToldIdentifiers(
  context: Context,
  filingId: string,
): Promise<readonly ToldIdentifier[]> {
  const filing = await context.database
    .selectFrom('filing')
    .selectAll()
    .where('id', '=', filingId)
    .executeTakeFirst()
  if (!filing) throw new DomainError('not_found')
  return toldIn(context, context.database, filing)
}

export async function toldIn(
  context: Context,
  database: Kysely<Database> | Transaction<Database>,
  filing: FilingRow,
): Promise<readonly ToldIdentifier[]> {
  const form = formFor(filing.type as OffenceType, filing.kind, filing.form_version)
  if (!form) return []
  const seal = filingSeal(context, filing)
  const content = seal.openContent(filing.sealed_content)
  const told = await identifiersTold(context, database, filing, form, content)
  const once = new Map(told.map(({ kind, value }) => [`${kind}:${value}`, { kind, value }]))
  return [...once.values()].map((identifier) => ({
    ...identifier,
    mayBeReplaced: mayBeReplaced(form, content.answers, identifier),
  }))
}
