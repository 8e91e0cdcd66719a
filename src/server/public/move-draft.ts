import type { Context as HttpContext } from 'hono'
import { z } from 'zod'
import { currentForm } from '#domain/form/form-catalogue.ts'
import { parseAnswers } from '#domain/form/parse-answers.ts'
import { locales } from '#domain/locale.ts'
import { offenceTypes } from '#domain/offence.ts'
import { asComplaint } from '#pages/draft/draft-life.ts'
import type { PagesHost } from '#pages/host.ts'
import { comesFromOurs } from '#pages/same-origin.ts'
import type { Context } from '../context.ts'

/** What a phone hands over when the person chooses to complain. Nothing in it is believed. */
const moved = z.object({
  type: z.enum(offenceTypes),
  locale: z.enum(locales),
  orientation: z.record(z.string().max(60), z.string().max(500)),
  answers: z.record(z.string().max(60), z.unknown()),
  seen: z.array(z.string().max(60)).max(500),
  evidenceBag: z.string().regex(/^[A-Za-z0-9_-]{22,64}$/),
})

/** A draft never has two homes: the phone deletes its own once this has answered with the new one. */
export async function moveDraftHere(context: Context, host: PagesHost, http: HttpContext): Promise<Response> {
  http.header('cache-control', 'no-store')
  if (!comesFromOurs(http.req.raw, host)) return http.json({ state: 'refused' }, 403)
  const read = moved.safeParse(await http.req.json().catch(() => undefined))
  const form = read.success && currentForm(read.data.type, 'complaint')
  if (!read.success || !form) return http.json({ state: 'refused' }, 400)
  const { answers } = parseAnswers(form, read.data.answers)
  const draft = await asComplaint(host, { ...read.data, answers })
  if (!draft || (await host.drafts.create(draft)) === 'full') return http.json({ state: 'full' }, 409)
  context.log.info('draft_moved')
  return http.json({ state: 'moved', id: draft.id })
}
