import type { Draft } from '#domain/filing/draft.ts'
import { fromFieldProblem } from '#domain/form/field-problem.ts'
import { formFor } from '#domain/form/form-catalogue.ts'
import { submittedAnswers } from '#domain/form/walk.ts'
import type { SendOutcome } from '#pages/host.ts'
import type { PhoneDraftStore } from './draft-store.ts'
import { server } from './server-calls.ts'

/** Tag under which the browser wakes the worker when the network returns. */
export const outboxTag = 'outbox'

/**
 * Puts the draft in the outbox, then tries at once. From here on it leaves exactly once: its key makes a repeat harmless,
 * one lock keeps two tabs from sending together, and it is deleted only after a receipt.
 */
export async function sendFromPhone(drafts: PhoneDraftStore, draft: Draft, at: string): Promise<SendOutcome> {
  await drafts.markWaiting(draft, at)
  const outcomes = await flushOutbox(drafts)
  return outcomes.get(draft.id) ?? { state: 'waiting' }
}

export async function flushOutbox(drafts: PhoneDraftStore): Promise<ReadonlyMap<string, SendOutcome>> {
  return navigator.locks.request(outboxTag, async () => {
    const outcomes = new Map<string, SendOutcome>()
    for (const { draft } of await drafts.waiting()) outcomes.set(draft.id, await sendOne(drafts, draft))
    return outcomes
  })
}

async function sendOne(drafts: PhoneDraftStore, draft: Draft): Promise<SendOutcome> {
  const form = formFor(draft.type, draft.kind, draft.formVersion)
  if (!form || !draft.followUpCode) {
    await drafts.reopen(draft)
    return { state: 'retired' }
  }
  const { type, formVersion, locale, orientation, idempotencyKey, followUpCode, evidenceBag } = draft
  const formToken = draft.formToken ?? (await newFormToken())
  const sent = await server.submitReport({
    body: {
      type,
      formVersion,
      locale,
      orientation,
      answers: submittedAnswers(form, draft.answers),
      idempotencyKey,
      followUpCode,
      evidenceBag,
      ...(formToken && { formToken }),
    },
  })
  if (sent.ok) {
    await drafts.markReceived(draft, sent.value)
    return { state: 'received' }
  }
  if (sent.error === 'network' || sent.error === 'server_error') return { state: 'waiting' }
  if (sent.error === 'form_retired') {
    await drafts.reopen(draft)
    return { state: 'retired' }
  }
  const problems = sent.error === 'rejected' ? (sent.problem?.problems ?? []).map(fromFieldProblem) : []
  const state = sent.error === 'too_large' ? 'too_large' : 'rejected'
  await drafts.reopen(draft, { state, problems, revision: draft.revision })
  return state === 'rejected' ? { state, problems } : { state }
}

async function newFormToken(): Promise<string | undefined> {
  const opened = await server.openForm({})
  return opened.ok ? opened.value.formToken : undefined
}
