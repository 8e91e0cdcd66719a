import { z } from 'zod'
import { offenceTypes } from '#domain/offence.ts'
import { permissions, roles } from '#domain/people/permission.ts'
import { filingDetail, filingRow, lanes, proposal, seriesChip } from './filing.ts'
import { operation } from './operation.ts'
import { day, id, instant, version } from './scalar.ts'
import { historyPage, identifiersPage, membersPage, seriesDetail, seriesRow } from './series.ts'

/** An officer's words. Trimmed, never empty. */
const words = z.string().trim().min(3).max(4000)
const params = z.object({ id })

const officer = z.object({ id, name: z.string(), role: z.enum(roles), unit: z.string() })

/** Opaque position in a list; the next page starts after it. */
const page = { after: z.string().max(200).optional() }
const judged = z.object({ filingId: id, series: seriesChip.nullable() })

export const consoleOperations = {
  readSession: operation({
    method: 'GET',
    path: '/api/console/session',
    permission: 'session.own',
    summary: 'Who is signed in and what they may do',
    ok: z.object({
      officer,
      may: z.array(z.enum(Object.keys(permissions) as [keyof typeof permissions])),
      endsAt: instant,
    }),
    errors: [],
  }),
  signOut: operation({
    method: 'POST',
    path: '/api/console/sign-out',
    permission: 'session.own',
    summary: 'End the session here; the address leads to the end of the provider’s',
    ok: z.object({ next: z.string() }),
    errors: [],
  }),
  countLanes: operation({
    method: 'GET',
    path: '/api/console/lanes',
    permission: 'filing.read',
    summary: 'How many filings wait in each lane',
    ok: z.object({
      lanes: z.array(z.object({ lane: z.enum(lanes), filings: z.int() })),
      proposals: z.int(),
      /** The first day, today or later, on which an answer is due. */
      nextDue: day.nullable(),
    }),
    errors: [],
  }),
  listFilings: operation({
    method: 'GET',
    path: '/api/console/filings',
    permission: 'filing.read',
    summary: 'One lane of the inbox, a page at a time',
    query: z.object({
      lane: z.enum(lanes),
      type: z.enum(offenceTypes).optional(),
      departement: z.string().max(3).optional(),
      /** Start of a reference. With it every lane is searched, whatever `lane` says. */
      reference: z.string().max(20).optional(),
      ...page,
    }),
    ok: z.object({ filings: z.array(filingRow), next: z.string().nullable() }),
    errors: ['invalid'],
  }),
  readFiling: operation({
    method: 'GET',
    path: '/api/console/filings/{id}',
    permission: 'filing.read',
    summary: 'Read a filing whole (logged)',
    params,
    ok: filingDetail,
    errors: ['not_found'],
  }),
  takeFiling: operation({
    method: 'POST',
    path: '/api/console/filings/{id}/take',
    permission: 'filing.take',
    summary: 'Take a filing, visible to all',
    params,
    body: z.strictObject({ version }),
    ok: filingDetail,
    errors: ['not_found', 'changed_meanwhile', 'not_possible_now'],
  }),
  assignFiling: operation({
    method: 'POST',
    path: '/api/console/filings/{id}/assign',
    permission: 'filing.assign',
    summary: 'Give a filing to an officer, or back to the queue',
    params,
    body: z.strictObject({ version, officerId: id.nullable() }),
    ok: filingDetail,
    errors: ['not_found', 'changed_meanwhile', 'not_possible_now'],
  }),
  askPerson: operation({
    method: 'POST',
    path: '/api/console/filings/{id}/ask',
    permission: 'filing.ask',
    summary: 'Ask the person a question; it reaches their follow-up page, and for a complaint their mailbox',
    params,
    body: z.strictObject({ version, text: words, clientId: z.string().max(64) }),
    ok: filingDetail,
    errors: ['not_found', 'changed_meanwhile', 'not_possible_now'],
  }),
  acceptFiling: operation({
    method: 'POST',
    path: '/api/console/filings/{id}/accept',
    permission: 'filing.decide',
    summary: 'Accept a filing',
    params,
    body: z.strictObject({ version, reason: words.optional() }),
    ok: filingDetail,
    errors: ['not_found', 'changed_meanwhile', 'not_possible_now'],
  }),
  redirectFiling: operation({
    method: 'POST',
    path: '/api/console/filings/{id}/redirect',
    permission: 'filing.decide',
    summary: 'Send a filing to the right door, with the reason; never a refusal',
    params,
    body: z.strictObject({ version, reason: words, door: z.string().max(40) }),
    ok: filingDetail,
    errors: ['invalid', 'not_found', 'changed_meanwhile', 'not_possible_now'],
  }),
  downloadEvidence: operation({
    method: 'GET',
    path: '/api/console/evidence/{id}',
    permission: 'evidence.download',
    summary: 'The original file, unaltered, as an attachment (logged)',
    params,
    ok: z.file(),
    errors: ['not_found'],
  }),
  listProposals: operation({
    method: 'GET',
    path: '/api/console/proposals',
    permission: 'series.read',
    summary: 'Links that wait for a human, strongest first',
    query: z.object(page),
    ok: z.object({ proposals: z.array(proposal), next: z.string().nullable() }),
    errors: ['invalid'],
  }),
  judgeProposal: operation({
    method: 'POST',
    path: '/api/console/proposals/{id}/judge',
    permission: 'link.judge',
    summary: 'Same author, different, or unsure',
    params,
    body: z.strictObject({
      verdict: z.enum(['same', 'different', 'unsure']),
      /**
       * What *same* does to a filing that is in another series, which the officer was told of: it moves alone, or both
       * series are to be compared and nothing moves. Without it such a filing stays where it is (`changed_meanwhile`).
       */
      across: z.strictObject({ from: id, act: z.enum(['move_filing', 'propose_merge']) }).optional(),
      reason: words.optional(),
    }),
    ok: judged,
    errors: ['not_found', 'changed_meanwhile'],
  }),
  judgeMembership: operation({
    method: 'POST',
    path: '/api/console/filings/{id}/membership/judge',
    permission: 'link.judge',
    summary: 'Confirm or undo the tie of a filing to its series',
    params,
    body: z.strictObject({
      seriesId: id,
      verdict: z.enum(['same', 'different', 'unsure']),
      reason: words.optional(),
    }),
    ok: judged,
    errors: ['not_found', 'changed_meanwhile'],
  }),
  listSeries: operation({
    method: 'GET',
    path: '/api/console/series',
    permission: 'series.read',
    summary: 'Series, those that moved last first',
    query: z.object({ type: z.enum(offenceTypes).optional(), ...page }),
    ok: z.object({ series: z.array(seriesRow), next: z.string().nullable() }),
    errors: ['invalid'],
  }),
  readSeries: operation({
    method: 'GET',
    path: '/api/console/series/{id}',
    permission: 'series.read',
    summary: 'Read a series: its figures, and the first page of each of its lists (logged)',
    params,
    ok: seriesDetail,
    errors: ['not_found'],
  }),
  listMembers: operation({
    method: 'GET',
    path: '/api/console/series/{id}/members',
    permission: 'series.read',
    summary: 'Filings of a series, the latest sent first, a page at a time (logged)',
    params,
    query: z.object(page),
    ok: membersPage,
    errors: ['invalid', 'not_found'],
  }),
  listSharedIdentifiers: operation({
    method: 'GET',
    path: '/api/console/series/{id}/identifiers',
    permission: 'series.read',
    summary: 'Identifiers that filings of a series share, the most cited first, a page at a time (logged)',
    params,
    query: z.object(page),
    ok: identifiersPage,
    errors: ['invalid', 'not_found'],
  }),
  listSeriesHistory: operation({
    method: 'GET',
    path: '/api/console/series/{id}/history',
    permission: 'series.read',
    summary: 'Every act on a series, the latest first, a page at a time (logged)',
    params,
    query: z.object(page),
    ok: historyPage,
    errors: ['invalid', 'not_found'],
  }),
  listOfficers: operation({
    method: 'GET',
    path: '/api/console/officers',
    permission: 'officer.list',
    summary: 'Officers a filing can be given to',
    ok: z.object({ officers: z.array(officer) }),
    errors: [],
  }),
  listAccess: operation({
    method: 'GET',
    path: '/api/console/access',
    permission: 'access.audit',
    summary: 'Who read what, latest first',
    query: z.object(page),
    ok: z.object({
      entries: z.array(
        z.object({
          id: z.int(),
          officer: z.string(),
          role: z.enum(roles),
          operation: z.string(),
          reference: z.string().nullable(),
          series: z.int().nullable(),
          at: instant,
        }),
      ),
      next: z.string().nullable(),
    }),
    errors: ['invalid'],
  }),
}
