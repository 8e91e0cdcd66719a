import type { consoleOperations } from '#contract/console.ts'
import { listAccess } from '../access/list-access.ts'
import type { Context } from '../context.ts'
import { listOfficers } from '../officers/list-officers.ts'
import type { Handlers } from '../platform/http/mount-operations.ts'
import { acceptFiling } from '../review/accept-filing.ts'
import { askPerson } from '../review/ask-person.ts'
import { assignFiling } from '../review/assign-filing.ts'
import { countLanes } from '../review/count-lanes.ts'
import { downloadEvidence } from '../review/download-evidence.ts'
import { listFilings } from '../review/list-filings.ts'
import { readFiling, showFiling } from '../review/read-filing.ts'
import { redirectFiling } from '../review/redirect-filing.ts'
import { takeFiling } from '../review/take-filing.ts'
import { judgeMembership } from '../series/judge-membership.ts'
import { judgeProposal } from '../series/judge-proposal.ts'
import { listProposals } from '../series/list-proposals.ts'
import { listSeries } from '../series/list-series.ts'
import { readSeries } from '../series/read-series.ts'
import { listMembers, listSeriesHistory, listSharedIdentifiers } from '../series/series-pages.ts'
import { evidenceResponse } from './evidence-response.ts'
import { officerOf } from './officer-of.ts'
import { readOwnSession, signOut } from './own-session.ts'

/** Every operation of the console. */
export function consoleHandlers(context: Context): Handlers<typeof consoleOperations> {
  return {
    readSession: (_, { http }) => readOwnSession(context, http),
    signOut: (_, { http }) => signOut(context, http),
    countLanes: (_, call) => countLanes(context, officerOf(call)),
    listFilings: ({ query }, call) => listFilings(context, officerOf(call), query),
    readFiling: ({ params }, call) => readFiling(context, officerOf(call), params.id),
    takeFiling: async ({ params: { id }, body }, call) => {
      await takeFiling(context, officerOf(call), { filingId: id, ...body })
      return showFiling(context, officerOf(call), id)
    },
    assignFiling: async ({ params: { id }, body: { version, officerId } }, call) => {
      await assignFiling(context, officerOf(call), { filingId: id, version, to: officerId })
      return showFiling(context, officerOf(call), id)
    },
    askPerson: async ({ params: { id }, body }, call) => {
      await askPerson(context, officerOf(call), { filingId: id, ...body })
      return showFiling(context, officerOf(call), id)
    },
    acceptFiling: async ({ params: { id }, body }, call) => {
      await acceptFiling(context, officerOf(call), { filingId: id, ...body })
      return showFiling(context, officerOf(call), id)
    },
    redirectFiling: async ({ params: { id }, body }, call) => {
      await redirectFiling(context, officerOf(call), { filingId: id, ...body })
      return showFiling(context, officerOf(call), id)
    },
    downloadEvidence: async ({ params }, call) =>
      evidenceResponse(await downloadEvidence(context, officerOf(call), params.id)),
    listProposals: ({ query }) => listProposals(context, query),
    judgeProposal: ({ params, body }, call) =>
      judgeProposal(context, officerOf(call), { proposalId: params.id, ...body }),
    judgeMembership: ({ params, body }, call) =>
      judgeMembership(context, officerOf(call), { filingId: params.id, ...body }),
    listSeries: ({ query }) => listSeries(context, query),
    readSeries: ({ params }, call) => readSeries(context, officerOf(call), params.id),
    listMembers: ({ params, query }, call) =>
      listMembers(context, officerOf(call), { seriesId: params.id, ...query }),
    listSharedIdentifiers: ({ params, query }, call) =>
      listSharedIdentifiers(context, officerOf(call), { seriesId: params.id, ...query }),
    listSeriesHistory: ({ params, query }, call) =>
      listSeriesHistory(context, officerOf(call), { seriesId: params.id, ...query }),
    listOfficers: async () => ({ officers: [...(await listOfficers(context))] }),
    listAccess: ({ query }) => listAccess(context, query),
  }
}
