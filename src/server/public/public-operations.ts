import type { publicOperations } from '#contract/public.ts'
import { listEvidence } from '#server/evidence/list-evidence.ts'
import { removeEvidence } from '#server/evidence/remove-evidence.ts'
import { issueFormToken } from '#server/filings/form-token.ts'
import { submitFiling } from '#server/filings/submit-filing.ts'
import { openByCode } from '#server/follow-up/open-by-code.ts'
import { readPublicLinkage } from '#server/follow-up/read-public-linkage.ts'
import type { Handlers } from '#server/platform/http/mount-operations.ts'
import type { Context } from '../context.ts'

/** What a phone asks of the server: without cookie, each call carries the secret it needs. */
export function publicHandlers(context: Context): Handlers<typeof publicOperations> {
  return {
    submitReport: async ({ body }) => (await submitFiling(context, { ...body, kind: 'report' })).receipt,
    openForm: async () => ({ formToken: issueFormToken(context) }),
    listEvidence: async ({ body }) => ({ files: [...(await listEvidence(context, body.evidenceBag))] }),
    removeEvidence: async ({ body }) => {
      await removeEvidence(context, body.evidenceBag, body.id)
      return { removed: true }
    },
    readLinkage: async ({ body }) => {
      const { filingId } = await openByCode(context, { code: body.followUpCode })
      return readPublicLinkage(context, filingId)
    },
  }
}
