import type { GroupQuestion, GroupRow } from '#domain/form/definition.ts'
import { type Fields, firstOf } from '#domain/form/fields.ts'
import { summary } from '#domain/form/summary.ts'
import type { Locale } from '#domain/locale.ts'
import { rowsOf } from './group-page.tsx'
import type { OpenDraft } from './open-draft.ts'
import { draftTexts } from './texts.ts'

/** Field of a row's page that holds the row it was made of: rows have no names of their own, and move when one is removed. */
export const seenField = 'vue'

export const asSeen = (row: GroupRow | undefined): string => (row === undefined ? '' : JSON.stringify(row))

/** What stands there now, line by line, when it is neither what the page was made of nor what is to be kept. */
export function rowConflict(
  open: OpenDraft,
  group: GroupQuestion,
  row: number,
  {
    fields,
    written,
    locale,
  }: { readonly fields: Fields; readonly written?: GroupRow; readonly locale: Locale },
): readonly string[] | undefined {
  const current = asSeen(rowsOf(open, group)[row])
  if (current === firstOf(fields, seenField)) return undefined
  if (written !== undefined && current === asSeen(written)) return undefined
  const entry = summary(open.form, open.draft.answers, locale)
    .flatMap(({ rows }) => rows)
    .find(({ question }) => question === group.id)?.entries?.[row]
  if (!entry) return [draftTexts[locale].removedThere]
  const colon = locale === 'fr' ? '\u00a0: ' : ': '
  return entry.rows.map(({ label, lines }) => label + colon + lines.join(', '))
}
