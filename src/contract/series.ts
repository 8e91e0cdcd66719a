import { z } from 'zod'
import { offenceTypes } from '#domain/offence.ts'
import { filingRow, historyEntry, proposal, seriesFigures } from './filing.ts'
import { citedIdentifier, explanation } from './linkage.ts'
import { day, id, instant, version } from './scalar.ts'

export const seriesRow = z.object({
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

/** An identifier that members of a series share, and what it holds together. */
const sharedIdentifier = citedIdentifier.extend({
  citedBy: z.int(),
  firstSeen: day,
  lastSeen: day,
  /** Groups that the other identifiers still hold together: how many, and the sizes of the largest. */
  without: z.object({ groups: z.int(), largest: z.array(z.int()) }),
})
export type SharedIdentifier = z.infer<typeof sharedIdentifier>

const member = filingRow.extend({
  joined: instant,
  decidedBy: z.enum(['computed', 'officer']),
  officer: z.string().nullable(),
  explanation: explanation.nullable(),
  /** Every value it cites, shared or not, as `kind:value`. */
  cites: z.array(z.string()),
})
export type SeriesMember = z.infer<typeof member>

const next = z.string().nullable()
/** The latest sent first. */
export const membersPage = z.object({ members: z.array(member), next })
/** The most cited first. */
export const identifiersPage = z.object({ identifiers: z.array(sharedIdentifier), next })
/** The latest first. */
export const historyPage = z.object({ history: z.array(historyEntry), next })

/** A series as it opens: figures of the whole, and the first page of each of its lists. */
export const seriesDetail = seriesRow.extend({
  version,
  members: membersPage,
  identifiers: identifiersPage,
  /** How many identifiers are shared, and how many of them other series cite, or everybody. */
  shared: z.object({ all: z.int(), shared: z.int(), common: z.int() }),
  /** Groups that all identifiers together hold: more than one where officers tied what they do not. */
  groups: z.int(),
  /** The identifier that ties most members. */
  restsOn: sharedIdentifier.nullable(),
  /** The member that computation ties least. */
  weakest: z.object({ id, reference: z.string(), total: z.number() }).nullable(),
  lastDecision: z.object({ officer: z.string(), at: instant }).nullable(),
  /** The strongest ones; `proposals` counts them all. */
  openProposals: z.array(proposal),
  /** Series that officers ask to compare with this one. */
  mergeProposals: z.array(
    z.object({
      series: seriesFigures,
      filing: z.object({ id, reference: z.string() }),
      officer: z.string().nullable(),
      reason: z.string().nullable(),
      at: instant,
    }),
  ),
  perDay: z.array(z.object({ day, filings: z.int() })),
  history: historyPage,
})
export type SeriesDetail = z.infer<typeof seriesDetail>
