import type { GroupQuestion, RowQuestion } from '#domain/form/definition.ts'
import { type EarlierValue, earlierValues } from '#domain/form/earlier-values.ts'
import { type Fields, firstOf } from '#domain/form/fields.ts'
import { identifyAs } from '#domain/form/identify.ts'
import { withAnswer } from '#domain/form/walk.ts'
import { showIdentifier } from '#linkage'
import { rowsOf } from './group-page.tsx'
import type { OpenDraft } from './open-draft.ts'

/** For each field of a row, the values of the author it could hold: told anywhere else in the draft. */
export type KnownValues = Readonly<Record<string, readonly EarlierValue[]>>

export function knownValues(open: OpenDraft, group: GroupQuestion, row: number): KnownValues {
  const { form, draft } = open
  const others = rowsOf(open, group).filter((_, index) => index !== row)
  const elsewhere = withAnswer(draft.answers, group.id, others.length > 0 ? others : null)
  return Object.fromEntries(
    group.questions.map((item) => [
      item.id,
      item.kind === 'text' ? earlierValues(form, elsewhere, item) : [],
    ]),
  )
}

/** The only value there is, chosen already; of several, none is. */
export function onlyKnown(known: KnownValues): Fields {
  return Object.fromEntries(
    Object.entries(known).flatMap(([id, [only, ...others]]) =>
      only && others.length === 0 ? [[`${id}.known`, [only.value]]] : [],
    ),
  )
}

/** A kept value that is one of the choices is shown as that choice, not typed in the field under « Un autre ». */
export function asChoices(group: GroupQuestion, fields: Fields, known: KnownValues): Fields {
  return Object.assign(
    {},
    fields,
    ...group.questions.map((item) => {
      const shown = shownValue(item, firstOf(fields, `${item.id}.value`))
      return known[item.id]?.some(({ value }) => value === shown)
        ? { [`${item.id}.known`]: [shown], [`${item.id}.value`]: [] }
        : {}
    }),
  )
}

function shownValue(item: RowQuestion, raw: string): string | undefined {
  if (item.kind !== 'text' || item.identifier === undefined || raw === '') return undefined
  const read = identifyAs(item.identifier, raw, { owner: 'suspect', source: 'typed' })
  return read && showIdentifier(read.identifier)
}
