import { z } from 'zod'
import { filingStatuses } from '#domain/filing/status.ts'
import { locales } from '#domain/locale.ts'
import { filingKinds, offenceFamilies, offenceTypes } from '#domain/offence.ts'
import { permissions, roles } from '#domain/people/permission.ts'
import { citedIdentifier, explanation } from './linkage.ts'
import { operation } from './operation.ts'

const id = z.uuid()
const instant = z.iso.datetime()
const day = z.iso.date()
const version = z.int().positive()
/** An officer's words. Trimmed, never empty. */
const words = z.string().trim().min(3).max(4000)
const params = z.object({ id })

const officer = z.object({ id, name: z.string(), role: z.enum(roles), unit: z.string() })
const status = z.enum(filingStatuses)

/** Lanes of the inbox, in the order they are shown. */
export const lanes = [
  'recoverable',
  'to_review',
  'answered',
  'reports',
  'due_soon',
  'mine',
  'decided',
] as const

const seriesChip = z.object({ id, number: z.int(), size: z.int() })

export const filingRow = z.object({
  id,
  reference: z.string(),
  kind: z.enum(filingKinds),
  type: z.enum(offenceTypes),
  family: z.enum(offenceFamilies),
  status,
  /** Start of the person's own words, or empty. */
  headline: z.string(),
  lossCents: z.number(),
  submittedAt: instant,
  dueOn: day.nullable(),
  departement: z.string().nullable(),
  assignee: z.object({ id, name: z.string() }).nullable(),
  series: seriesChip.nullable(),
  proposals: z.int(),
  /** What ties it to its series, strongest first: « +IBAN −téléphone ». */
  matchKey: z.array(z.object({ kind: z.string(), sign: z.enum(['+', '-', '~', '!']) })),
})
export type FilingRow = z.infer<typeof filingRow>

const link = z.object({
  series: seriesChip,
  decidedBy: z.enum(['computed', 'officer']),
  officer: z.string().nullable(),
  since: instant,
  explanation: explanation.nullable(),
})

const proposal = z.object({
  id,
  filing: z.object({ id, reference: z.string(), type: z.enum(offenceTypes), headline: z.string() }),
  target: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('series'), series: seriesChip }),
    z.object({
      kind: z.literal('filing'),
      id,
      reference: z.string(),
      type: z.enum(offenceTypes),
      headline: z.string(),
    }),
  ]),
  explanation,
  createdAt: instant,
})

const historyEntry = z.object({
  id: z.int(),
  kind: z.string(),
  actor: z.enum(['person', 'officer', 'system']),
  officer: z.string().nullable(),
  at: instant,
  reason: z.string().nullable(),
  details: z.record(z.string(), z.unknown()),
})

const message = z.object({
  number: z.int(),
  author: z.enum(['person', 'officer']),
  officer: z.string().nullable(),
  purpose: z.enum(['question', 'answer', 'addition', 'correction', 'redirection', 'acceptance']),
  body: z.string(),
  at: instant,
  readAt: instant.nullable(),
})

/** Answers as the person saw them, in the language they were told in. */
const answersShown = z.array(
  z.object({
    section: z.string(),
    title: z.string(),
    rows: z.array(
      z.object({
        question: z.string(),
        label: z.string(),
        /** False for a question left without an answer. */
        given: z.boolean(),
        lines: z.array(z.string()),
      }),
    ),
  }),
)

export const filingDetail = filingRow.extend({
  version,
  locale: z.enum(locales),
  answers: answersShown,
  /** The narrative whole, for highlighting the identifiers it cites. */
  narrative: z.string(),
  declarant: z.array(z.object({ label: z.string(), value: z.string() })).nullable(),
  identityLevel: z.string().nullable(),
  identifiers: z.array(citedIdentifier.extend({ source: z.string() })),
  link: link.nullable(),
  openProposals: z.array(proposal),
  evidence: z.array(
    z.object({
      id,
      name: z.string(),
      size: z.number(),
      mediaType: z.string(),
      sha256: z.string(),
      receivedAt: instant,
    }),
  ),
  messages: z.array(message),
  doNowDone: z.array(z.object({ line: z.string(), at: instant })),
  history: z.array(historyEntry),
  linkedAt: instant.nullable(),
})
export type FilingDetail = z.infer<typeof filingDetail>

const seriesRow = z.object({
  id,
  number: z.int(),
  name: z.string().nullable(),
  size: z.int(),
  complaints: z.int(),
  lossCents: z.number(),
  firstDay: day.nullable(),
  lastDay: day.nullable(),
  departements: z.array(z.string()),
  types: z.array(z.object({ type: z.enum(offenceTypes), filings: z.int() })),
  lastArrival: instant,
  proposals: z.int(),
})

export const seriesDetail = seriesRow.extend({
  version,
  /** What the series rests on: the identifiers its members share, most cited first. */
  identifiers: z.array(citedIdentifier.extend({ citedBy: z.int(), firstSeen: day, lastSeen: day })),
  members: z.array(
    filingRow.extend({
      joined: instant,
      decidedBy: z.enum(['computed', 'officer']),
      officer: z.string().nullable(),
      explanation: explanation.nullable(),
      /** Indices into `identifiers`. */
      cites: z.array(z.int()),
    }),
  ),
  openProposals: z.array(proposal),
  perDay: z.array(z.object({ day, filings: z.int() })),
  history: z.array(historyEntry),
})
export type SeriesDetail = z.infer<typeof seriesDetail>

/**
 * One message of the stream `GET /api/console/arrivals` (server-sent events, event name `arrival`, permission
 * `filing.read`): a filing entered these lanes, new or with an answer. Ids and what the lists filter on, nothing else.
 */
export const arrival = z.object({
  filing: id,
  lanes: z.array(z.enum(lanes)),
  type: z.enum(offenceTypes),
  departement: z.string().nullable(),
})
export type Arrival = z.infer<typeof arrival>

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
    body: z.strictObject({ verdict: z.enum(['same', 'different', 'unsure']), reason: words.optional() }),
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
    summary: 'Read a series whole (logged)',
    params,
    ok: seriesDetail,
    errors: ['not_found'],
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
