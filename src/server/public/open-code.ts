import { DomainError } from '#domain/domain-error.ts'
import type { CodeOutcome } from '#pages/host.ts'
import { filingOfCode } from '#server/follow-up/open-by-code.ts'
import { tryCode } from '#server/follow-up/try-code.ts'
import type { Context } from '../context.ts'
import { resumeDraft } from './draft.store.ts'
import type { FollowUpVisit } from './follow-up-visit.ts'
import type { VisitCookie } from './visit.ts'

/** Opens what a code is the key of, for this browser. Both kinds are always looked up: time does not tell them apart. */
export async function openCode(
  context: Context,
  visits: VisitCookie,
  followUp: FollowUpVisit,
  typed: string,
): Promise<CodeOutcome> {
  const visit = visits.begin()
  try {
    const { filing, draft } = await tryCode(context, { code: typed, visit: visit.secret }, async (code) => {
      const [filing, draft] = await Promise.all([
        filingOfCode(context, code),
        resumeDraft(context, visit, code),
      ])
      return filing || draft ? { filing, draft } : undefined
    })
    if (draft) return { state: 'resumed', id: draft }
    if (filing) await followUp.begin(filing, 'code')
    return { state: 'opened' }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    if (error.code === 'too_many_attempts')
      return { state: 'wait', seconds: Number(error.details.seconds ?? 60) }
    return { state: error.code === 'invalid' ? 'mistyped' : 'unknown' }
  }
}
