import { DomainError } from '#domain/domain-error.ts'
import type { Draft } from '#domain/filing/draft.ts'
import { drawFollowUpCode } from '#domain/filing/follow-up-code.ts'
import { fromFieldProblem } from '#domain/form/field-problem.ts'
import { doNow } from '#domain/orientation/do-now.ts'
import { keptOnServerDays } from '#pages/draft/draft-life.ts'
import type { Assets, DraftStore, KeptDraft, PagesHost, SendOutcome } from '#pages/host.ts'
import { listEvidence } from '#server/evidence/list-evidence.ts'
import { removeEvidence } from '#server/evidence/remove-evidence.ts'
import { issueFormToken } from '#server/filings/form-token.ts'
import { submitFiling } from '#server/filings/submit-filing.ts'
import { readFollowUp } from '#server/follow-up/read-follow-up.ts'
import { readPublicLinkage } from '#server/follow-up/read-public-linkage.ts'
import { tickDoNow } from '#server/follow-up/tick-do-now.ts'
import type { Context } from '../context.ts'
import {
  allowResume,
  createDraft,
  filingOfDraft,
  leaveDraft,
  listDrafts,
  markSent,
  noteCodeKept,
  readDraft,
  removeDraft,
  writeDraft,
} from './draft.store.ts'
import { type FollowUpVisit, followUpVisitOf } from './follow-up-visit.ts'
import { openCode } from './open-code.ts'
import { themeCookieOf } from './theme-cookie.ts'
import { type VisitCookie, visitOf } from './visit.ts'

export interface ServedPages {
  readonly host: PagesHost
  /** `Set-Cookie` headers that this request gave rise to. */
  readonly cookies: () => readonly string[]
}

/** The pages' host for one request to the server. */
export function serverHost(context: Context, assets: Assets, request: Request): ServedPages {
  const visit = visitOf(context, request)
  const followUp = followUpVisitOf(context, request)
  const theme = themeCookieOf(context, request)
  const filingOf = async ({ draft }: KeptDraft) => {
    const current = visit.current()
    return current && filingOfDraft(context, current, draft.id)
  }
  const host: PagesHost = {
    where: 'server',
    origin: context.config.publicUrl,
    assets,
    now: context.clock.now,
    random: context.random.bytes,
    theme: theme.current,
    chooseTheme: async (chosen) => theme.choose(chosen),
    drafts: draftStore(context, visit),
    evidence: {
      list: (bag) => listEvidence(context, bag),
      remove: (bag, id) => removeFile(context, bag, id),
    },
    send: (draft) => send(context, visit, followUp, draft),
    linkageOf: async (kept) => {
      const filing = await filingOf(kept)
      return filing ? readPublicLinkage(context, filing) : { state: 'deferred' }
    },
    doNow: {
      done: async (kept) => {
        const filing = await filingOf(kept)
        return new Set(filing ? (await readFollowUp(context, filing)).doNowDone : [])
      },
      tick: async (kept, lines) => {
        const filing = await filingOf(kept)
        if (filing) await tickDoNow(context, filing, lines)
      },
    },
    formToken: async () => issueFormToken(context),
    followUp,
    openCode: (typed) => openCode(context, visit, followUp, typed),
  }
  return {
    host,
    cookies: () =>
      [visit.header(), followUp.header(), theme.header()].filter((header) => header !== undefined),
  }
}

/** A draft of another visit is not there: an address alone opens nothing. */
function draftStore(context: Context, visit: VisitCookie): DraftStore {
  const read = async (id: string) => {
    const current = visit.current()
    return current && readDraft(context, current, id)
  }
  return {
    keptDays: keptOnServerDays,
    list: async () => {
      const current = visit.current()
      return current ? listDrafts(context, current) : []
    },
    read,
    create: (draft) => createDraft(context, visit.begin(), draft),
    write: async (draft) => {
      const current = visit.current()
      return current ? writeDraft(context, current, draft) : 'gone'
    },
    noteCodeKept: async (id) => {
      const current = visit.current()
      if (current) await noteCodeKept(context, current, id)
    },
    remove: async (id) => {
      const current = visit.current()
      if (current) await removeDraft(context, current, id)
    },
    resumeCode: async (id) => {
      const current = visit.current()
      const code = drawFollowUpCode(context.random.bytes)
      return current && (await allowResume(context, current, id, code)) ? code : undefined
    },
    leave: async (id) => {
      const current = visit.current()
      if (current) await leaveDraft(context, current, id)
    },
  }
}

async function removeFile(context: Context, bag: string, id: string): Promise<boolean> {
  try {
    await removeEvidence(context, bag, id)
    return true
  } catch (error) {
    if (error instanceof DomainError) return false
    throw error
  }
}

async function send(
  context: Context,
  visit: VisitCookie,
  followUp: FollowUpVisit,
  draft: Draft,
): Promise<SendOutcome> {
  const current = visit.current()
  if (!current) return { state: 'gone' }
  const { identity } = draft
  if (draft.kind === 'complaint' && !identity) return { state: 'identity_missing' }
  try {
    const { filingId, receipt } = await submitFiling(
      context,
      {
        kind: draft.kind,
        type: draft.type,
        formVersion: draft.formVersion,
        locale: draft.locale,
        orientation: draft.orientation,
        answers: draft.answers,
        idempotencyKey: draft.idempotencyKey,
        evidenceBag: draft.evidenceBag,
        followUpCode: draft.followUpCode,
        formToken: draft.formToken,
      },
      {
        visit: current.secret,
        ...(identity && { identity }),
      },
    )
    const at = receipt.submittedAt
    const lines = doNow(draft.type, draft.answers)
    await markSent(context, current, draft, filingId, { receipt, at, hasKeptCode: false, doNow: lines })
    await followUp.begin(filingId, 'submission')
    return { state: 'received' }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    if (error.code === 'form_retired') return { state: 'retired' }
    if (error.code === 'too_large') return { state: 'too_large' }
    const problems = error.code === 'rejected' ? error.problems.map(fromFieldProblem) : []
    return { state: 'rejected', problems }
  }
}
