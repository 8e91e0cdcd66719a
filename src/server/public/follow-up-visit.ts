import { DomainError } from '#domain/domain-error.ts'
import type { FollowUpHost } from '#pages/host.ts'
import { addInformation } from '#server/follow-up/add-information.ts'
import { answerQuestion } from '#server/follow-up/answer-question.ts'
import { correctFiling } from '#server/follow-up/correct-filing.ts'
import { correctToldIdentifier } from '#server/follow-up/correct-told-identifier.ts'
import {
  chooseComplaint,
  closeSession,
  type OpenedBy,
  openSession,
  readSession,
  type Subject,
} from '#server/follow-up/follow-up-session.ts'
import { listComplaints } from '#server/follow-up/list-complaints.ts'
import { listToldIdentifiers } from '#server/follow-up/list-told-identifiers.ts'
import { type OpenedByIdentity, openByIdentity } from '#server/follow-up/open-by-identity.ts'
import { readFollowUp } from '#server/follow-up/read-follow-up.ts'
import { tickDoNow } from '#server/follow-up/tick-do-now.ts'
import type { Context } from '../context.ts'
import { doNowOfFiling } from './do-now-of-filing.ts'
import { cookieName, expiredCookie, readCookie, sessionCookie } from './visit.ts'

export interface FollowUpVisit extends FollowUpHost {
  /** After sending, the receipt opens the filing for the rest of the visit. */
  readonly begin: (filingId: string, openedBy: Exclude<OpenedBy, 'identity'>) => Promise<void>
  /** Opens what was filed under a proven identity, in the place of what this browser had opened. */
  readonly beginAs: (identity: Subject) => Promise<OpenedByIdentity['found']>
  /** `Set-Cookie` to send, when this request opened or closed a filing. */
  readonly header: () => string | undefined
}

/** The filing this browser has opened: a cookie of its own, unrelated to the visit that kept the draft. */
export function followUpVisitOf(context: Context, request: Request): FollowUpVisit {
  const name = cookieName(context, 'suivi')
  let token = readCookie(request, name)
  let header: string | undefined
  const session = async () => (token ? readSession(context, token) : undefined)
  const filing = async () => (await session())?.filingId
  const hold = (opened: string) => {
    token = opened
    header = sessionCookie(context, name, opened)
  }
  return {
    begin: async (filingId, openedBy) => hold((await openSession(context, filingId, openedBy)).token),
    beginAs: async (identity) => {
      const opened = await openByIdentity(context, identity)
      if (opened.found === 'none') return 'none'
      if (token) await closeSession(context, token)
      hold(opened.token)
      return opened.found
    },
    header: () => header,
    read: async () => {
      const filingId = await filing()
      if (!filingId) return undefined
      const [followUp, doNow] = await Promise.all([
        readFollowUp(context, filingId),
        doNowOfFiling(context, filingId),
      ])
      return { ...followUp, doNow }
    },
    say: async (purpose, given) => {
      const filingId = await filing()
      if (!filingId) return 'closed'
      const act = { answer: answerQuestion, addition: addInformation, correction: correctFiling }[purpose]
      try {
        await act(context, filingId, given)
        return 'said'
      } catch (error) {
        if (!(error instanceof DomainError)) throw error
        return error.code === 'too_large'
          ? 'too_large'
          : error.code === 'invalid'
            ? 'invalid'
            : 'not_possible'
      }
    },
    told: async () => {
      const filingId = await filing()
      return filingId ? listToldIdentifiers(context, filingId) : undefined
    },
    correct: async (given) => {
      const filingId = await filing()
      if (!filingId) return 'closed'
      try {
        await correctToldIdentifier(context, filingId, given)
        return 'said'
      } catch (error) {
        if (!(error instanceof DomainError)) throw error
        return error.code === 'changed_meanwhile' ? 'changed' : 'not_possible'
      }
    },
    tick: async (lines) => {
      const filingId = await filing()
      if (filingId) await tickDoNow(context, filingId, lines)
    },
    complaints: async () => {
      const identity = (await session())?.identity
      if (!identity) return undefined
      const complaints = await listComplaints(context, identity)
      return complaints.map(({ filingId: _, submittedAt, ...complaint }) => ({
        ...complaint,
        submittedAt: submittedAt.toISOString(),
      }))
    },
    choose: async (reference) => token !== undefined && chooseComplaint(context, token, reference),
    close: async () => {
      if (token) await closeSession(context, token)
      header = expiredCookie(context, name)
    },
  }
}
