import type { Transaction } from 'kysely'
import { DomainError } from '#domain/domain-error.ts'
import type { Answers, FormDefinition } from '#domain/form/definition.ts'
import { filingIdentifiers } from '#domain/form/filing-identifiers.ts'
import { formFor } from '#domain/form/form-catalogue.ts'
import type { OffenceType } from '#domain/offence.ts'
import type { Context } from '../context.ts'
import { checkAnswers } from '../filings/check-submission.ts'
import { derivedFacts } from '../filings/derived-facts.ts'
import { filingSeal } from '../filings/filing-content.ts'
import { readRates } from '../filings/read-rates.ts'
import { sightingsOf } from '../filings/sightings.ts'
import type { Database } from '../platform/database/tables.ts'
import {
  addSightings,
  type FilingRow,
  fromMessage,
  type Supplement,
  takeSupplement,
} from './take-supplement.ts'

/**
 * Corrects a filing: in the person's words, or by a whole new set of answers that supersedes the one before, which is
 * kept. Throws as `addInformation`, and `rejected` or `form_retired` for the answers.
 */
export function correctFiling(
  context: Context,
  filingId: string,
  given: Supplement & { readonly answers?: unknown },
): Promise<void> {
  return takeSupplement(context, filingId, given, {
    act: 'correct',
    purpose: 'correction',
    event: 'corrected',
    needsText: given.answers === undefined,
    ...(given.answers !== undefined && {
      change: (trx, filing, at) => supersede(context, trx, filing, given.answers, at),
    }),
  })
}

async function supersede(
  context: Context,
  trx: Transaction<Database>,
  filing: FilingRow,
  received: unknown,
  at: Date,
): Promise<{ readonly questions: readonly string[] }> {
  const form = formFor(filing.type as OffenceType, filing.kind, filing.form_version)
  if (!form) throw new DomainError('form_retired')
  const seal = filingSeal(context, filing)
  const identity = filing.sealed_identity ? seal.openIdentity(filing.sealed_identity) : undefined
  const answers = checkAnswers(form, received, at, identity)
  const before = seal.openContent(filing.sealed_content)
  await keepSuperseded(trx, filing, at)
  await trx
    .updateTable('filing')
    .set({
      sealed_content: seal.sealContent({ ...before, answers }),
      ...derivedFacts(form, answers, at, await readRates(trx)),
    })
    .where('id', '=', filing.id)
    .execute()
  await trx
    .deleteFrom('sighting')
    .where('filing_id', '=', filing.id)
    .where('source', '<>', fromMessage)
    .execute()
  await addSightings(trx, filing.id, sightingsOf(filingIdentifiers(form, answers)), at)
  return { questions: changedQuestions(form, before.answers, answers) }
}

async function keepSuperseded(trx: Transaction<Database>, filing: FilingRow, at: Date): Promise<void> {
  await trx
    .insertInto('superseded_content')
    .columns(['filing_id', 'number', 'sealed_content', 'replaced_at'])
    .expression((eb) =>
      eb
        .selectFrom('superseded_content')
        .select(({ fn, val, lit }) => [
          val(filing.id).as('filing_id'),
          eb(fn.coalesce(fn.max('number'), lit(0)), '+', 1).as('number'),
          val(filing.sealed_content).as('sealed_content'),
          val(at).as('replaced_at'),
        ])
        .where('filing_id', '=', filing.id),
    )
    .execute()
}

/** Questions whose answer is no longer the same, in the order of the form: ids, never what was told. */
function changedQuestions(form: FormDefinition, before: Answers, after: Answers): readonly string[] {
  return form.sections
    .flatMap(({ questions }) => questions)
    .map(({ id }) => id)
    .filter((id) => JSON.stringify(before[id]) !== JSON.stringify(after[id]))
}
