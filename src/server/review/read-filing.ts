import type { FilingDetail } from '#contract/filing.ts'
import { DomainError } from '#domain/domain-error.ts'
import type { Answers, FormDefinition } from '#domain/form/definition.ts'
import { currentForm, formFor } from '#domain/form/form-catalogue.ts'
import { type SummaryRow, summary } from '#domain/form/summary.ts'
import type { Locale } from '#domain/locale.ts'
import type { OffenceType } from '#domain/offence.ts'
import type { Explanation } from '#linkage'
import { noteAccess } from '../access/note-access.ts'
import { recentReaders } from '../access/recent-readers.ts'
import type { Context } from '../context.ts'
import { listFilingEvidence } from '../evidence/list-evidence.ts'
import { filingSeal } from '../filings/filing-content.ts'
import { proposalColumns, showProposals } from '../series/show-proposals.ts'
import { shownExplanation } from '../series/shown-explanation.ts'
import { readFilingIdentifiers } from './filing-identifiers.ts'
import { readFilingRows } from './filing-rows.ts'
import { narrativeOf } from './headline.ts'
import { readHistory } from './read-history.ts'

/** A filing whole, as the officer reads it; the reading is written down. Throws `not_found`. */
export async function readFiling(
  context: Context,
  officerId: string,
  filingId: string,
): Promise<FilingDetail> {
  const detail = await showFiling(context, officerId, filingId)
  await noteAccess(context.database, {
    officerId,
    operation: 'readFiling',
    filingId,
    at: context.clock.now(),
  })
  return detail
}

/** The same, for an act that has already written down who acted. */
export async function showFiling(
  context: Context,
  officerId: string,
  filingId: string,
): Promise<FilingDetail> {
  const { database } = context
  const [filing, [row]] = await Promise.all([
    database.selectFrom('filing').selectAll().where('id', '=', filingId).executeTakeFirst(),
    readFilingRows(context, [filingId]),
  ])
  if (!filing || !row) throw new DomainError('not_found')
  const [link, openProposals, evidence, messages, ticks, history, identifiers, alsoReadBy] =
    await Promise.all([
      readLink(context, filingId),
      readOpenProposals(context, filingId),
      listFilingEvidence(context, filingId),
      readMessages(context, filing),
      database
        .selectFrom('do_now_tick')
        .select(['line', 'at'])
        .where('filing_id', '=', filingId)
        .orderBy('at')
        .orderBy('line')
        .execute(),
      readHistory(context, filingId),
      readFilingIdentifiers(context, filingId),
      recentReaders(context, officerId, filingId),
    ])
  const { answers } = filingSeal(context, filing).openContent(filing.sealed_content)
  const type = filing.type as OffenceType
  const form = formFor(type, filing.kind, filing.form_version) ?? currentForm(type, filing.kind)
  const locale = filing.locale as Locale
  const sections = form ? answersShown(form, answers, locale) : []
  return {
    ...row,
    version: filing.version,
    locale,
    answers: sections.filter(({ section }) => section !== declarantSection),
    narrative: narrativeOf(form, answers),
    declarant: filing.kind === 'complaint' ? declarantLines(sections) : null,
    identityLevel: filing.identity_level,
    identifiers,
    link: link && row.series ? { ...link, series: row.series } : null,
    openProposals,
    evidence: evidence.map(({ receivedAt, ...file }) => ({ ...file, receivedAt: receivedAt.toISOString() })),
    messages,
    doNowDone: ticks.map(({ line, at }) => ({ line, at: at.toISOString() })),
    history,
    linkedAt: filing.linked_at?.toISOString() ?? null,
    alsoReadBy,
  }
}

const declarantSection = 'vous'

type Sections = FilingDetail['answers']

/** Answers as they were told; what a group holds is laid out line by line. */
function answersShown(form: FormDefinition, answers: Answers, locale: Locale): Sections {
  return summary(form, answers, locale, 'officer').map(({ section, rows }) => ({
    section: section.id,
    title: section.title[locale],
    rows: rows.flatMap(flat),
  }))
}

function flat(row: SummaryRow): Sections[number]['rows'] {
  const { question, label, lines, entries, isGiven } = row
  if (!entries) return [{ question, label, given: isGiven, lines: [...lines] }]
  return entries.map((entry, index) => ({
    question: `${question}.${index + 1}`,
    label: entry.title,
    given: true,
    lines: entry.rows.map((part) => `${part.label}\u00a0: ${part.lines.join(', ')}`),
  }))
}

function declarantLines(sections: Sections): FilingDetail['declarant'] {
  const rows = sections.find(({ section }) => section === declarantSection)?.rows ?? []
  return rows.map(({ label, lines }) => ({ label, value: lines.join(', ') }))
}

async function readLink({ database }: Context, filingId: string) {
  const found = await database
    .selectFrom('membership as m')
    .leftJoin('officer as o', 'o.id', 'm.officer_id')
    .select(['m.decided_by', 'o.name', 'm.since', 'm.explanation'])
    .where('m.filing_id', '=', filingId)
    .executeTakeFirst()
  return (
    found && {
      decidedBy: found.decided_by,
      officer: found.name,
      since: found.since.toISOString(),
      explanation: found.explanation ? shownExplanation(found.explanation as Explanation) : null,
    }
  )
}

async function readOpenProposals(context: Context, filingId: string) {
  const rows = await context.database
    .selectFrom('proposal')
    .select(proposalColumns)
    .where('status', '=', 'open')
    .where(({ or, eb }) => or([eb('filing_id', '=', filingId), eb('other_filing_id', '=', filingId)]))
    .orderBy('bits', 'desc')
    .orderBy('id')
    .execute()
  return showProposals(context, rows)
}

async function readMessages(
  context: Context,
  filing: { readonly id: string; readonly wrapped_key: Buffer },
): Promise<FilingDetail['messages']> {
  const rows = await context.database
    .selectFrom('message as m')
    .leftJoin('officer as o', 'o.id', 'm.officer_id')
    .select(['m.number', 'm.author', 'o.name', 'm.purpose', 'm.sealed_body', 'm.at', 'm.read_at'])
    .where('m.filing_id', '=', filing.id)
    .orderBy('m.number')
    .execute()
  const seal = filingSeal(context, filing)
  return rows.map(({ number, author, name, purpose, sealed_body, at, read_at }) => ({
    number,
    author,
    officer: name,
    purpose,
    body: seal.openMessage(sealed_body),
    at: at.toISOString(),
    readAt: read_at?.toISOString() ?? null,
  }))
}
