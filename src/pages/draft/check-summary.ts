import type { StoredEvidence } from '#contract/public.ts'
import type { Answers, FormDefinition, FormSection } from '#domain/form/definition.ts'
import { type SummaryRow, summary } from '#domain/form/summary.ts'
import { findQuestion } from '#domain/form/walk.ts'
import type { Locale } from '#domain/locale.ts'
import { sizeText } from './file-words.ts'
import { draftTexts } from './texts.ts'

export interface CheckRow extends SummaryRow {
  /** Every line counts: none is left out for being one of many. */
  readonly isWhole?: boolean
}

/**
 * What was told, with each file by name and size: what will be sent is what the server holds, whatever was answered since.
 * Where the server cannot be asked (`undefined`), that is said, rather than « none ».
 */
export function checkSummary(
  form: FormDefinition,
  answers: Answers,
  files: readonly StoredEvidence[] | undefined,
  locale: Locale,
): readonly { readonly section: FormSection; readonly rows: readonly CheckRow[] }[] {
  const texts = draftTexts[locale]
  const withFiles = (row: SummaryRow): CheckRow => {
    if (findQuestion(form, row.question)?.question.kind !== 'files') return row
    if (!files) return { ...row, lines: [texts.filesUnlisted], isGiven: true }
    if (files.length === 0) return row.isGiven ? { ...row, lines: [texts.noFiles] } : row
    const lines = files.map(({ name, size }) => `${name}, ${sizeText(size, locale)}`)
    return { ...row, lines, isGiven: true, isWhole: true }
  }
  return summary(form, answers, locale).map(({ section, rows }) => ({ section, rows: rows.map(withFiles) }))
}
