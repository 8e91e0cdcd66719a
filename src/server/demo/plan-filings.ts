import type { FilingKind } from '#domain/offence.ts'
import { type Author, inventAuthor } from './authors.ts'
import { type Campaign, campaigns, schemes } from './campaigns.ts'
import type { Chance } from './chance.ts'
import { inventedPhone } from './invented-identifiers.ts'
import type { Means, Scheme, Shown } from './scheme.ts'

const day = 86_400_000

/** How far the officers go with a filing. */
export type Course = 'decided' | 'asked' | 'answered' | 'taken' | 'untouched'

/** Somebody will file: when, about what, and what they saw of the author. */
export interface PlannedFiling {
  readonly at: Date
  readonly kind: FilingKind
  readonly scheme: Scheme
  readonly seen: Readonly<Partial<Record<Shown, string>>>
  /** They write their own number where the author's is asked for. */
  readonly givesOwnPhone: boolean
  /** Set where the demonstration must show it; else left to chance. */
  readonly means?: Means
  readonly course?: Course
}

/** A year of filings, in the order they are sent. The same chance, count and instant give the same year. */
export function planFilings(chance: Chance, count: number, now: Date): readonly PlannedFiling[] {
  const inAll = campaigns.reduce((sum, { victims }) => sum + victims, 0)
  const share = Math.min(1, (count * 0.65) / inAll)
  const authors = campaigns.map((each) => inventAuthor(chance, each.scheme, each.changes))
  const victims = campaigns.flatMap((each, at) => victimsOf(chance, each, authors[at]!, share, now))
  const urgent = pressing(chance, authors, now)
  const others = Math.max(count - victims.length - urgent.length, 0)
  const alone = [...urgent, ...Array.from({ length: others }, () => loner(chance, now))]
  // Two authors behind one rented number, and a caller centre's number seen everywhere.
  const rented = inventedPhone(chance)
  const all = [...victims, ...alone].map((filing) =>
    chance.happens(0.05) ? { ...filing, seen: { ...filing.seen, phone: rented } } : filing,
  )
  const borrowed = all.map((filing) => borrow(chance, filing, authors))
  return borrowed.sort((a, b) => a.at.getTime() - b.at.getTime())
}

function victimsOf(
  chance: Chance,
  { scheme, victims, from, to }: Campaign,
  author: Author,
  share: number,
  now: Date,
): readonly PlannedFiling[] {
  const count = Math.max(1, Math.round(victims * share))
  return Array.from({ length: count }, (_, at) => {
    const progress = count === 1 ? 0 : at / (count - 1)
    const ago = from - (from - to) * progress
    return planned(chance, scheme, author, progress, filedAt(chance, ago, now))
  })
}

/** What an officer must find on the first morning: money that left hours ago, and answers due tomorrow. */
function pressing(chance: Chance, authors: readonly Author[], now: Date): readonly PlannedFiling[] {
  const since = (hours: number) => new Date(now.getTime() - hours * 3_600_000)
  const filing = (campaign: number, at: Date) =>
    planned(chance, campaigns[campaign]!.scheme, authors[campaign]!, 1, at)
  const money = [2, 5, 9, 26].map((hours, place) => ({
    ...filing([0, 5, 2, 4][place]!, since(hours)),
    means: 'virement' as const,
    course: 'untouched' as const,
  }))
  const due = [7.2, 7.6, 8.1].map((days, place) => ({
    ...filing([0, 9, 7][place]!, since(days * 24)),
    kind: 'complaint' as const,
    course: (['untouched', 'taken', 'answered'] as const)[place]!,
  }))
  return [...money, ...due]
}

function loner(chance: Chance, now: Date): PlannedFiling {
  const scheme = chance.pick(schemes)
  // More and more people file: half of them in the last four months.
  const ago = 360 * chance.next() ** 1.7
  return planned(chance, scheme, inventAuthor(chance, scheme, 1), 0, filedAt(chance, ago, now))
}

function planned(chance: Chance, scheme: Scheme, author: Author, progress: number, at: Date): PlannedFiling {
  const seen = Object.entries(author).flatMap(([kind, values]) => {
    const value = values[Math.min(Math.floor(progress * values.length), values.length - 1)]!
    return chance.happens(seenBy[kind as Shown] ?? 0.6) ? [[kind, value]] : []
  })
  const isReport = scheme.type === 'other_scam' || chance.happens(0.45)
  return {
    at,
    kind: isReport ? 'report' : 'complaint',
    scheme,
    seen: Object.fromEntries(seen),
    givesOwnPhone: chance.happens(0.03),
  }
}

/** How often a victim noted a kind of value. */
const seenBy: Readonly<Partial<Record<Shown, number>>> = {
  iban: 0.85,
  site: 0.9,
  phone: 0.65,
  wallet: 0.7,
  page: 0.7,
  email: 0.6,
}

/** Now and then a victim cites something of another author: a resold number, a shared pseudonym. */
function borrow(chance: Chance, filing: PlannedFiling, authors: readonly Author[]): PlannedFiling {
  if (!chance.happens(0.04)) return filing
  const kind = chance.pick(['phone', 'pseudonym', 'name'] as const)
  const value = chance.pick(authors)[kind]?.at(-1)
  return value ? { ...filing, seen: { ...filing.seen, [kind]: value } } : filing
}

/** Some days ago, at an hour when people file: in Paris, from eight in the morning to ten at night, never later than now. */
function filedAt(chance: Chance, ago: number, now: Date): Date {
  const midnight = Math.floor((now.getTime() - ago * day) / day) * day
  const hour = midnight + chance.between(7 * 60, 21 * 60) * 60_000
  const latest = now.getTime() - chance.between(20, 300) * 60_000
  return new Date(Math.min(hour, latest))
}
