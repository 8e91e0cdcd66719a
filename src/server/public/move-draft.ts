import type { Context as HttpContext } from 'hono'
import { z } from 'zod'
import type { Draft } from '#domain/filing/draft.ts'
import { readFollowUpCode } from '#domain/filing/follow-up-code.ts'
import { currentForm, formFor } from '#domain/form/form-catalogue.ts'
import { parseAnswers } from '#domain/form/parse-answers.ts'
import { locales } from '#domain/locale.ts'
import { offenceTypes } from '#domain/offence.ts'
import { asComplaint, newDraft } from '#pages/draft/draft-life.ts'
import type { PagesHost } from '#pages/host.ts'
import { comesFromOurs } from '#pages/same-origin.ts'
import type { Context } from '../context.ts'

const secret = z.string().regex(/^[A-Za-z0-9_-]{22,64}$/)

const told = z.object({
  type: z.enum(offenceTypes),
  locale: z.enum(locales),
  orientation: z.record(z.string().max(60), z.string().max(500)),
  answers: z.record(z.string().max(60), z.unknown()),
  seen: z.array(z.string().max(60)).max(500),
  evidenceBag: secret,
})

/** What a phone hands over: to complain, to go on with a report elsewhere, or to keep nothing. Nothing in it is believed. */
const moved = z.discriminatedUnion('kind', [
  told.extend({ kind: z.literal('complaint') }),
  told.extend({
    kind: z.literal('report'),
    formVersion: z.string().max(40),
    revision: z.int().positive(),
    idempotencyKey: secret,
    followUpCode: z.string().refine((code) => {
      const reading = readFollowUpCode(code)
      return reading.ok && reading.code === code
    }),
    formToken: z.string().max(200).optional(),
    isOnSharedDevice: z.literal(true).optional(),
  }),
])
type Moved = z.infer<typeof moved>

/** A draft never has two homes: the phone deletes its own once this has answered with the new one. */
export async function moveDraftHere(context: Context, host: PagesHost, http: HttpContext): Promise<Response> {
  http.header('cache-control', 'no-store')
  if (!comesFromOurs(http.req.raw, host)) return http.json({ state: 'refused' }, 403)
  const given = await http.req.json().catch(() => undefined)
  // An older worker moves complaints alone, and names no kind.
  const read = moved.safeParse({ kind: 'complaint', ...given })
  const draft = read.success && (await draftOf(host, read.data))
  if (!read.success || !draft) return http.json({ state: 'refused' }, 400)
  if (read.data.kind === 'report') await removeEarlier(host, draft)
  if ((await host.drafts.create(draft)) === 'full') return http.json({ state: 'full' }, 409)
  context.log.info('draft_moved')
  const code = read.data.kind === 'report' ? await host.drafts.resumeCode?.(draft.id) : undefined
  return http.json({ state: 'moved', id: draft.id, expiresAt: draft.expiresAt, code })
}

async function draftOf(host: PagesHost, given: Moved): Promise<Draft | undefined> {
  const { type, kind } = given
  const form = (kind === 'report' && formFor(type, kind, given.formVersion)) || currentForm(type, kind)
  if (!form) return undefined
  const { answers } = parseAnswers(form, given.answers)
  if (kind === 'complaint') return asComplaint(host, { ...given, answers })
  const { seen, revision, evidenceBag, idempotencyKey, followUpCode, formToken, isOnSharedDevice } = given
  return {
    ...(await newDraft(host, given, form)),
    answers,
    seen,
    revision,
    evidenceBag,
    idempotencyKey,
    followUpCode,
    ...(formToken !== undefined && { formToken }),
    ...(isOnSharedDevice && { isOnSharedDevice }),
  }
}

/** The answer to an earlier move was lost on its way: what it left here gives way. */
async function removeEarlier(host: PagesHost, { idempotencyKey }: Draft): Promise<void> {
  for (const { draft, sent } of await host.drafts.list())
    if (draft.idempotencyKey === idempotencyKey && !sent) await host.drafts.remove(draft.id)
}
