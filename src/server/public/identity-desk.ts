import type { Context as HttpContext } from 'hono'
import { formFor } from '#domain/form/form-catalogue.ts'
import { identityAnswers } from '#domain/form/identity-answers.ts'
import { vouchedIdentity } from '#domain/people/vouched-identity.ts'
import { draftAddresses } from '#pages/addresses.ts'
import type { IdentityDesk } from '#server/identity/person-routes.ts'
import type { Context } from '../context.ts'
import { readDraft, writeDraft } from './draft.store.ts'
import { followUpVisitOf } from './follow-up-visit.ts'
import { visitOf } from './visit.ts'

/** Puts a stated identity on the complaint that asked for it, in the browser that holds it; or opens what was filed under it. */
export function identityDesk(context: Context): IdentityDesk {
  const openComplaint = async (http: HttpContext, id: string) => {
    const visit = visitOf(context, http.req.raw).current()
    const kept = visit && (await readDraft(context, visit, id))
    return kept && !kept.sent && kept.draft.kind === 'complaint' ? { visit, draft: kept.draft } : undefined
  }
  return {
    addressOf: async (http, id) => {
      const open = await openComplaint(http, id)
      return open && draftAddresses(open.draft.locale, id).identify
    },
    keep: async (http, id, identity) => {
      for (let tried = 0; tried < 5; tried++) {
        const open = await openComplaint(http, id)
        if (!open) return
        const { visit, draft } = open
        const form = formFor(draft.type, draft.kind, draft.formVersion)
        const written = await writeDraft(context, visit, {
          ...draft,
          identity,
          answers: { ...draft.answers, ...(form && identityAnswers(form, vouchedIdentity(identity))) },
          revision: draft.revision + 1,
          updatedAt: context.clock.now().toISOString(),
        })
        if (written !== 'changed') return
      }
    },
    open: async (http, identity) => {
      const followUp = followUpVisitOf(context, http.req.raw)
      const found = await followUp.beginAs(identity)
      const cookie = followUp.header()
      if (cookie) http.header('set-cookie', cookie, { append: true })
      return found
    },
  }
}
