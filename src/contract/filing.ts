import { z } from 'zod'
import { filingStatuses } from '#domain/filing/status.ts'
import { locales } from '#domain/locale.ts'
import { filingKinds, offenceFamilies, offenceTypes } from '#domain/offence.ts'
import { citedIdentifier, explanation } from './linkage.ts'
import { day, id, instant, version } from './scalar.ts'

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

export const seriesChip = z.object({ id, number: z.int(), size: z.int() })
/** What is said of a series where it is weighed against another. */
export const seriesFigures = seriesChip.extend({
  lossCents: z.number(),
  firstDay: day.nullable(),
  lastDay: day.nullable(),
})

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

export const proposal = z.object({
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
  /** When *same* would take the filing out of a series: that one, and the one proposed. */
  across: z.object({ from: seriesFigures, to: seriesFigures }).nullable(),
})

export const historyEntry = z.object({
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
  /** Colleagues who opened it a moment ago, the latest first. */
  alsoReadBy: z.array(z.object({ officer: z.string(), at: instant })),
})
export type FilingDetail = z.infer<typeof filingDetail>

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
