import type { PublicLinkage } from '#contract/public.ts'
import { parisDay } from '#domain/filing/deadline.ts'
import { publicStatusOf } from '#domain/filing/public-status.ts'
import type { CopyToKeep } from '../copies/keep-copy.tsx'
import type { KeptDraft } from '../host.ts'

/** What the follow-up says of a report just received, with its code; `undefined` before there is a receipt. */
export function copyOfReceipt(
  { draft, sent }: KeptDraft,
  linkage: PublicLinkage,
  done: ReadonlySet<string>,
): CopyToKeep | undefined {
  const receipt = sent?.receipt
  if (!receipt || draft.kind !== 'report' || !draft.followUpCode) return undefined
  const { reference, kind, type, submittedAt, evidence } = receipt
  return {
    code: draft.followUpCode,
    file: {
      reference,
      kind,
      type,
      status: 'submitted',
      publicStatus: publicStatusOf({
        kind,
        status: 'submitted',
        since: parisDay(new Date(submittedAt)),
        dueOn: null,
        isKnownLinked: linkage.state === 'linked',
      }),
      submittedAt,
      dueOn: null,
      // Nobody will come back to a copy to end the waiting.
      linkage: linkage.state === 'running' ? { state: 'deferred' } : linkage,
      acts: [],
      timeline: [{ kind: 'submitted', at: submittedAt }],
      planned: [],
      messages: [],
      doNow: sent.doNow,
      doNowDone: [...done],
      evidence: evidence.map((file) => ({ ...file, id: file.sha256, mediaType: '' })),
    },
  }
}
