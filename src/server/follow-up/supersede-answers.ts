import { sql, type Transaction } from 'kysely'
import { DomainError } from '#domain/domain-error.ts'
import { parisDay } from '#domain/filing/deadline.ts'
import type { Answers, FormDefinition } from '#domain/form/definition.ts'
import { formFor } from '#domain/form/form-catalogue.ts'
import type { OffenceType } from '#domain/offence.ts'
import type { Context } from '../context.ts'
import { checkAnswers } from '../filings/check-submission.ts'
import { derivedFacts } from '../filings/derived-facts.ts'
import { type FilingContent, filingSeal } from '../filings/filing-content.ts'
import { readRates } from '../filings/read-rates.ts'
import { type Sighting, sightingsOf, unnestSightings } from '../filings/sightings.ts'
import type { Database } from '../platform/database/tables.ts'
import { identifiersTold } from './identifiers-told.ts'
import type { FilingChange, FilingRow } from './take-supplement.ts'

type Trx = Transaction<Database>

/** The form a filing was told in. Throws `form_retired`. */
export function formOfFiling(filing: FilingRow): FormDefinition {
  const form = formFor(filing.type as OffenceType, filing.kind, filing.form_version)
  if (!form) throw new DomainError('form_retired')
  return form
}

/**
 * Puts other answers in the place of a filing's, which are kept, and cites what they and the person's messages tell now:
 * no more, no less. Throws `rejected`.
 */
export async function supersedeAnswers(
  context: Context,
  trx: Trx,
  filing: FilingRow,
  change: (before: FilingContent) => Omit<FilingContent, 'answers'> & { readonly answers: unknown },
  at: Date,
): Promise<FilingChange> {
  const form = formOfFiling(filing)
  const seal = filingSeal(context, filing)
  const identity = filing.sealed_identity ? seal.openIdentity(filing.sealed_identity) : undefined
  const before = seal.openContent(filing.sealed_content)
  const changed = change(before)
  const answers = checkAnswers(form, changed.answers, at, identity)
  const content: FilingContent = { ...changed, answers }
  await keepSuperseded(trx, filing, at)
  await trx
    .updateTable('filing')
    .set({
      sealed_content: seal.sealContent(content),
      ...derivedFacts(form, answers, at, await readRates(trx)),
    })
    .where('id', '=', filing.id)
    .execute()
  const told = await identifiersTold(context, trx, filing, form, content)
  await replaceSightings(trx, filing.id, sightingsOf(told), at)
  return { content, details: { questions: changedQuestions(form, before.answers, answers) } }
}

async function keepSuperseded(trx: Trx, filing: FilingRow, at: Date): Promise<void> {
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

/** A value still told keeps the day it was first seen on. */
async function replaceSightings(
  trx: Trx,
  filingId: string,
  sightings: readonly Sighting[],
  at: Date,
): Promise<void> {
  const told = sql`${unnestSightings(sightings)} told (kind, value, source, stated, origin)`
  await sql`
    delete from sighting where filing_id = ${filingId}::uuid
    and not exists (select from ${told} where told.kind = sighting.kind and told.value = sighting.value)
  `.execute(trx)
  await sql`
    insert into sighting (filing_id, kind, value, source, stated, origin, seen_on)
    select ${filingId}::uuid, told.*, ${parisDay(at)}::date from ${told}
    on conflict (filing_id, kind, value) do update
    set source = excluded.source, stated = excluded.stated, origin = excluded.origin`.execute(trx)
}

/** Questions whose answer is no longer the same, in the order of the form: ids, never what was told. */
function changedQuestions(form: FormDefinition, before: Answers, after: Answers): readonly string[] {
  return form.sections
    .flatMap(({ questions }) => questions)
    .map(({ id }) => id)
    .filter((id) => JSON.stringify(before[id]) !== JSON.stringify(after[id]))
}
