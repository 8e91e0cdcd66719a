import { type ComparableValue, valueKey } from './comparable-values.ts'
import { hubReason } from './hubs/hub-reason.ts'
import type { Identifier, IdentifierKind } from './identifier.ts'
import { identifierKinds } from './identifier.ts'
import type {
  Evidence,
  Explanation,
  LinkableFiling,
  Neighbour,
  Neighbourhood,
  ValueStatistics,
} from './link.ts'
import {
  differingKinds,
  groupPrior,
  kindWeights,
  mailHostWeight,
  offenceWeight,
  thresholds,
} from './model.ts'
import { strengthOfKind } from './strength-of-kind.ts'

/** How sure, and why: the explanation, and whether one strong value that is no hub counts in it. */
export interface Scored {
  readonly explanation: Explanation
  readonly hasStrongValue: boolean
  readonly hasValue: boolean
}

/**
 * Weighs a filing against one group (Fellegi–Sunter, log2). The odds start at the group's share of all filings. A value
 * is worth log2(m / u): m, how usual it is in the group; u, how usual it is outside of it, so that a value cited 3,000
 * times by one series speaks for that series. Further values of one kind count less and less (in all 1 + ln n).
 */
export function explain(
  filing: LinkableFiling,
  values: ReadonlyMap<string, ComparableValue>,
  neighbour: Neighbour,
  neighbourhood: Pick<Neighbourhood, 'filings'>,
  statistics: ReadonlyMap<string, ValueStatistics>,
): Scored {
  const base = Math.max(neighbourhood.filings, neighbour.size, 1)
  const start = Math.log2(neighbour.size / base)
  const agreements = neighbour.shared
    .flatMap((shared) => {
      const value = values.get(valueKey(shared))
      return value
        ? [agreement(value, shared.citedBy, neighbour, base, start, statistics.get(valueKey(value)))]
        : []
    })
    .sort(byWeight)
  const counted = countOnce(agreements)
  const evidence = [...counted, ...againstKinds(neighbour, base), ...offence(filing, neighbour, base)]
  const total = evidence.reduce((sum, { bits }) => sum + bits, start)
  const positive = counted.filter(({ sign }) => sign === '+')
  return {
    explanation: { start, evidence, total, thresholds },
    hasValue: positive.length > 0,
    hasStrongValue: positive.some(({ kind, value }) =>
      isStrong({ kind: kind as IdentifierKind, value: value! }),
    ),
  }
}

const isStrong = (value: Identifier): boolean => strengthOfKind(value) === 'strong'

interface Agreement {
  readonly value: ComparableValue
  readonly evidence: Evidence
}

function agreement(
  value: ComparableValue,
  cited: number,
  group: Neighbour,
  base: number,
  start: number,
  known: ValueStatistics | undefined,
): Agreement {
  const citedBy = Math.min(cited, group.size)
  const filings = Math.max(known?.filings ?? citedBy, citedBy)
  const hub = known?.hub === undefined ? hubReason(value, known) : known.hub
  const facts = {
    kind: value.kind,
    value: value.value,
    citedBy,
    filings,
    base,
    elsewhere: Math.max((known?.groups ?? 1) - 1, 0),
  }
  if (hub) return { value, evidence: { ...facts, sign: '~', bits: 0, reason: 'hub', hub } }
  const weight =
    value.value.startsWith('@') && value.kind === 'email' ? mailHostWeight : kindWeights[value.kind]
  const m = (citedBy + groupPrior * weight.m) / (group.size + groupPrior)
  const u = Math.max((filings - citedBy + weight.strangers) / base, weight.coincidence)
  const bits = Math.min(Math.max(Math.log2(m / u), 0), weight.cap - start)
  return {
    value,
    evidence: { ...facts, sign: '+', bits, reason: value.isWhole ? 'same_value' : 'same_part' },
  }
}

/** Strong values first, so that a weak part never stands for its whole; then most bits, the more precise value, the order of kinds, the value itself: never the order of arrival. */
function byWeight(a: Agreement, b: Agreement): number {
  return (
    Number(isStrong(b.value)) - Number(isStrong(a.value)) ||
    b.evidence.bits - a.evidence.bits ||
    Number(b.value.isWhole) - Number(a.value.isWhole) ||
    identifierKinds.indexOf(a.value.kind) - identifierKinds.indexOf(b.value.kind) ||
    (a.value.value < b.value.value ? -1 : 1)
  )
}

/** Values that come from one source count once; the n-th value of a kind adds ln(n / (n − 1)) of its bits. */
function countOnce(agreements: readonly Agreement[]): Evidence[] {
  const sources = new Set<number>()
  const seen = new Map<IdentifierKind, number>()
  return agreements.map(({ value, evidence }) => {
    if (evidence.sign !== '+') return evidence
    if (sources.has(value.source)) return { ...evidence, sign: '~', bits: 0, reason: 'already_counted' }
    sources.add(value.source)
    const place = (seen.get(value.kind) ?? 0) + 1
    seen.set(value.kind, place)
    return place === 1 ? evidence : { ...evidence, bits: evidence.bits * Math.log(place / (place - 1)) }
  })
}

function againstKinds(group: Neighbour, base: number): Evidence[] {
  const kinds = identifierKinds.filter((kind) => group.conflictingKinds.includes(kind))
  const each = kinds.length === 0 ? 0 : Math.max(differingKinds.each, differingKinds.most / kinds.length)
  return kinds.map((kind) => ({
    kind,
    sign: '-',
    bits: each,
    reason: 'differs',
    citedBy: 0,
    filings: 0,
    base,
    elsewhere: 0,
  }))
}

function offence(filing: LinkableFiling, group: Neighbour, base: number): Evidence[] {
  const same = group.byType[filing.type] ?? 0
  const told = Object.values(group.byType).reduce((sum, count) => sum + count, 0)
  if (told === 0) return []
  const facts = { kind: 'offence', citedBy: same, filings: told, base, elsewhere: 0 } as const
  if (same > 0) {
    const bits = (offenceWeight.agrees * same) / told
    return [{ ...facts, sign: '+', bits, reason: 'offence_agrees' }]
  }
  return [
    { ...facts, sign: '-', bits: (offenceWeight.differs * told) / (told + 1), reason: 'offence_differs' },
  ]
}
