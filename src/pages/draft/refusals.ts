import { problemText } from '#domain/form/problem-text.ts'
import type { Problem } from '#domain/form/problems.ts'
import { findQuestion } from '#domain/form/walk.ts'
import type { Locale } from '#domain/locale.ts'
import { wasWrittenSince } from './draft-life.ts'
import type { OpenDraft } from './open-draft.ts'
import { draftTexts } from './texts.ts'

/** One line of what keeps a draft from being sent, and where it is corrected. */
export interface Refusal {
  readonly text: string
  readonly href: string
}

/** Each problem in the words of its page, with the address of that page. */
export function refusalsOf(
  open: OpenDraft,
  problems: readonly Problem[],
  locale: Locale,
): readonly Refusal[] {
  if (problems.length === 0) return [{ text: draftTexts[locale].rejected, href: '#main' }]
  return problems.map((problem) => ({
    text: problemText(problem, open.form, locale),
    href: pageOf(problem, open),
  }))
}

/** What the server said when this draft was sent from the phone, less what was answered again since. */
export function standingRefusals(open: OpenDraft, locale: Locale): readonly Refusal[] {
  const { draft, refused } = open
  if (!refused) return []
  if (refused.state === 'too_large')
    return draft.revision > refused.revision ? [] : [{ text: draftTexts[locale].tooLarge, href: '#main' }]
  const standing = refused.problems.filter(
    ({ question }) => !wasWrittenSince(draft, question, refused.revision),
  )
  return refused.problems.length > 0 && standing.length === 0 ? [] : refusalsOf(open, standing, locale)
}

function pageOf({ question, row }: Problem, { form, addresses }: OpenDraft): string {
  const section = findQuestion(form, question)?.section.id
  if (section === undefined) return addresses.tasks
  const page =
    row === undefined ? addresses.question(section, question) : addresses.row(section, question, row)
  return `${page}?retour=relire`
}
