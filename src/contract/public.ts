import { z } from 'zod'
import { locales } from '#domain/locale.ts'
import { filingKinds, offenceTypes } from '#domain/offence.ts'
import { operation } from './operation.ts'

/** 20 characters in any spacing; the check character is verified before the database is asked. */
const followUpCode = z.string().max(64)
const evidenceBag = z.string().regex(/^[A-Za-z0-9_-]{22,64}$/)

/** What the person may learn of the linking of their filing: never which identifier, which series, or that one exists. */
export const publicLinkage = z.discriminatedUnion('state', [
  z.object({ state: z.literal('running') }),
  z.object({ state: z.literal('linked'), range: z.enum(['2-5', '6-10', '11-20', '21-50', '50+']) }),
  z.object({ state: z.literal('to_confirm') }),
  z.object({ state: z.literal('first') }),
  z.object({ state: z.literal('deferred') }),
])
export type PublicLinkage = z.infer<typeof publicLinkage>

export const receipt = z.object({
  reference: z.string(),
  kind: z.enum(filingKinds),
  type: z.enum(offenceTypes),
  submittedAt: z.iso.datetime(),
  evidence: z.array(z.object({ name: z.string(), size: z.number(), sha256: z.string() })),
})
export type Receipt = z.infer<typeof receipt>

export const storedEvidence = z.object({
  id: z.uuid(),
  name: z.string(),
  size: z.number(),
  sha256: z.string(),
  mediaType: z.string(),
})
export type StoredEvidence = z.infer<typeof storedEvidence>

export const publicOperations = {
  /** A report from a phone's outbox. The same idempotency key always answers with the same receipt. */
  submitReport: operation({
    method: 'POST',
    path: '/api/reports',
    permission: 'public',
    summary: 'Send an anonymous report',
    body: z.strictObject({
      type: z.enum(offenceTypes),
      formVersion: z.string().max(40),
      locale: z.enum(locales),
      orientation: z.record(z.string().max(60), z.string().max(500)),
      answers: z.record(z.string().max(60), z.unknown()),
      idempotencyKey: z.string().regex(/^[A-Za-z0-9_-]{22,64}$/),
      followUpCode,
      evidenceBag,
      formToken: z.string().max(200).optional(),
    }),
    ok: receipt,
    errors: ['invalid', 'form_retired', 'rejected', 'too_large'],
  }),
  /** Shows later that the draft was open for at least twenty seconds. Carries no identity. */
  openForm: operation({
    method: 'POST',
    path: '/api/form-tokens',
    permission: 'public',
    summary: 'Get a dated form token',
    ok: z.object({ formToken: z.string() }),
    errors: [],
  }),
  listEvidence: operation({
    method: 'POST',
    path: '/api/evidence/list',
    permission: 'holder',
    summary: 'List the files of an evidence bag',
    body: z.strictObject({ evidenceBag }),
    ok: z.object({ files: z.array(storedEvidence) }),
    errors: ['invalid'],
  }),
  removeEvidence: operation({
    method: 'POST',
    path: '/api/evidence/remove',
    permission: 'holder',
    summary: 'Remove a file that has not been sent yet',
    body: z.strictObject({ evidenceBag, id: z.uuid() }),
    ok: z.object({ removed: z.boolean() }),
    errors: ['invalid', 'not_found', 'not_possible_now'],
  }),
  /** Waits up to two seconds for the linking of a filing just sent. */
  readLinkage: operation({
    method: 'POST',
    path: '/api/follow-up/linkage',
    permission: 'holder',
    summary: 'What the linking of a filing showed, in words that leak nothing',
    body: z.strictObject({ followUpCode }),
    ok: publicLinkage,
    errors: ['invalid', 'not_found', 'too_many_attempts'],
  }),
}
