import { type Draft, draftHomes } from '#domain/filing/draft.ts'
import { drawFollowUpCode } from '#domain/filing/follow-up-code.ts'
import type { Answer, Answers, FormDefinition } from '#domain/form/definition.ts'
import { currentForm, formFor } from '#domain/form/form-catalogue.ts'
import { allQuestions, withAnswer } from '#domain/form/walk.ts'
import type { Locale } from '#domain/locale.ts'
import type { FilingKind, OffenceType } from '#domain/offence.ts'
import type { PagesHost } from '../host.ts'

interface Beginning {
  readonly kind: FilingKind
  readonly type: OffenceType
  readonly locale: Locale
  readonly orientation: Readonly<Record<string, string>>
}

const day = 24 * 3_600_000
export const keptOnServerDays = 30

/** A phone may lose what it was not promised to keep: the server keeps it for longer. */
export const isEvictable = ({ where, drafts }: PagesHost): boolean =>
  where === 'phone' && drafts.keptDays < keptOnServerDays

/** Everything that makes sending harmless to repeat is drawn now: key, code and evidence bag. */
export async function newDraft(host: PagesHost, beginning: Beginning, form: FormDefinition): Promise<Draft> {
  const now = host.now()
  const formToken = await host.formToken()
  return {
    id: `${draftHomes[host.where]}-${token(host, 12)}`,
    kind: beginning.kind,
    type: beginning.type,
    locale: beginning.locale,
    orientation: beginning.orientation,
    formVersion: form.version,
    answers: {},
    seen: [],
    revision: 1,
    written: {},
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + host.drafts.keptDays * day).toISOString(),
    idempotencyKey: token(host, 24),
    evidenceBag: token(host, 24),
    ...(beginning.kind === 'report' && { followUpCode: drawFollowUpCode(host.random) }),
    ...(formToken !== undefined && { formToken }),
  }
}

type Told = Pick<
  Draft,
  'type' | 'locale' | 'orientation' | 'answers' | 'seen' | 'evidenceBag' | 'isOnSharedDevice'
>

/** The same facts as a new draft of a complaint; `undefined` for the type that takes reports only. */
export async function asComplaint(host: PagesHost, told: Told): Promise<Draft | undefined> {
  const form = currentForm(told.type, 'complaint')
  if (!form) return undefined
  const draft = await newDraft(host, { ...told, kind: 'complaint' }, form)
  const asked = new Set(allQuestions(form).map(({ id }) => id))
  return {
    ...draft,
    answers: answersAsked(form, told.answers),
    seen: told.seen.filter((id) => asked.has(id)),
    evidenceBag: told.evidenceBag,
    ...(told.isOnSharedDevice && { isOnSharedDevice: told.isOnSharedDevice }),
  }
}

/** The same draft with one answer written, or its question passed. */
export function withWritten(
  draft: Draft,
  question: string,
  answer: Answer | null,
  now: Date,
  isSeen = true,
): Draft {
  const revision = draft.revision + 1
  const others = draft.seen.filter((id) => id !== question)
  return {
    ...draft,
    answers: withAnswer(draft.answers, question, answer),
    seen: isSeen ? [...others, question] : others,
    written: { ...draft.written, [question]: revision },
    revision,
    updatedAt: now.toISOString(),
  }
}

/** Whether the answer was written after the page that posts it was made: another tab did. */
export function wasWrittenSince(draft: Draft, question: string, seenRevision: number): boolean {
  return (draft.written?.[question] ?? 0) > seenRevision
}

/**
 * The form a draft is told in; `undefined` when that version is no longer accepted: the draft then goes on in the
 * current one, with the answers whose question still exists.
 */
export function formOf(draft: Draft): FormDefinition | undefined {
  return formFor(draft.type, draft.kind, draft.formVersion)
}

export function movedToCurrentForm(draft: Draft, now: Date): Draft {
  const form = currentForm(draft.type, draft.kind)
  if (!form) return draft
  return {
    ...draft,
    answers: answersAsked(form, draft.answers),
    formVersion: form.version,
    revision: draft.revision + 1,
    updatedAt: now.toISOString(),
  }
}

/** Without the answers to what a form does not ask: a complaint is not asked whom it is for, and would be refused. */
export function answersAsked(form: FormDefinition, answers: Answers): Answers {
  const asked = new Set(allQuestions(form).map(({ id }) => id))
  return Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id)))
}

/** URL-safe, 4 characters for 3 bytes. */
function token(host: PagesHost, size: number): string {
  return btoa(String.fromCharCode(...host.random(size)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
}
