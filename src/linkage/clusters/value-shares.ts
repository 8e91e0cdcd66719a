import { type ClusterModel, type EvidenceClass, evidenceClasses } from './cluster-model.ts'
import { companyOf, meetingRates } from './company.ts'
import { type FilingTable, type Postings, postingsOf } from './filing-table.ts'

/** Filings a value must be cited by before its company says whose it is. */
const enough = 6
/** From this chance on that strangers meet at it, a value ties nothing. */
export const hubFrom = 0.9
/** A gang's value has its weeks: the scale of its life, in days, least and most. */
const life = [7, 40] as const
/** Share of citations that come from elsewhere in time, whoever a value belongs to. */
const elsewhere = 0.1
/** Citations looked at for when a value was cited. */
const dates = 48
const mostNats = 6

/**
 * For each value, the chance that two gangs meet at it: what its class says, corrected by what those who cite it have in
 * common: offence, time, and other values. A mule's account cited 3,000 times is a gang's when its filings share more than
 * the account; a number a bank publishes is cited all year round by filings that have nothing else in common. From even
 * odds on, a value is everybody's and ties nothing; a story for sale is still told by few.
 */
export function valueShares(table: FilingTable, model: ClusterModel): Float32Array {
  const postings = postingsOf(table)
  const base = familyShares(table)
  const range = rangeOf(table)
  const classOf = (value: number): EvidenceClass => evidenceClasses[table.valueClass[value]!]!
  let shares = new Float32Array(table.valueClass.length)
  for (let value = 0; value < shares.length; value++)
    shares[value] = table.isHub[value] ? 1 : model.classes[classOf(value)].shared
  // Once with what the classes say, once more with what the first look said of the other values.
  for (const isSecond of [false, true]) {
    const isTelling = tellingBy(postings, shares, isSecond)
    const rates = meetingRates(table, postings, isTelling)
    shares = shares.map((share, value) => {
      const cited = postings.starts[value + 1]! - postings.starts[value]!
      if (cited < enough || table.isHub[value]) return share
      const of = classOf(value)
      const weights = of === 'template' || of === 'name' ? model.strangers[of] : model.strangers.other
      const nats =
        weights.base +
        weights.cited * Math.log(cited) +
        weights.offence * offenceNats(table, postings, value, base) +
        weights.time * timeNats(table, postings, value, range) +
        weights.company * companyOf(table, postings, value, isTelling, rates)
      if (of !== 'template' && nats > 0) return 1
      const { shared } = model.classes[of]
      // A story that is always in the same company is less for sale than stories are.
      const known = of === 'template' ? Math.max(0.1, shared * Math.exp(Math.min(0, nats + 2) / 2)) : shared
      return known + (1 - known) / (1 + Math.exp(-nats))
    })
  }
  return shares
}

/** Whether meeting at a value says something: not when it is everybody's, nor, before that is known, when many cite it. */
function tellingBy(postings: Postings, shares: Float32Array, isKnown: boolean) {
  return (value: number): boolean => {
    if (isKnown) return shares[value]! < 0.5
    return shares[value]! < 0.45 && postings.starts[value + 1]! - postings.starts[value]! <= 200
  }
}

/** Share of each offence among all filings. */
function familyShares({ family, families }: FilingTable): Float64Array {
  const shares = new Float64Array(families).fill(1 / Math.max(1, family.length))
  for (const told of family) shares[told]! += 1 / family.length
  return shares
}

/** Days in which all but the outermost hundredth of the filings arrived. */
function rangeOf({ day }: FilingTable): number {
  const sorted = day.slice().sort()
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return Math.max(1, at(0.99) - at(0.01))
}

/** Nats for strangers, from the offences told: one gang mostly tells one. */
function offenceNats(table: FilingTable, postings: Postings, value: number, base: Float64Array): number {
  const counts = new Float64Array(table.families)
  const from = postings.starts[value]!
  const to = postings.starts[value + 1]!
  for (let place = from; place < to; place++) counts[table.family[postings.filings[place]!]!]!++
  let top = 0
  for (let family = 1; family < counts.length; family++) if (counts[family]! > counts[top]!) top = family
  const same = counts[top]!
  const other = to - from - same
  const expected = Math.min(0.95, base[top]!)
  const nats = same * Math.log(expected / 0.85) + other * Math.log((1 - expected) / 0.15)
  return Math.max(-3, Math.min(4, nats / Math.max(1, (to - from) / 12)))
}

/** Nats for strangers, from when it is cited: around a middle (Laplace), or as evenly as filings arrive. */
function timeNats(table: FilingTable, postings: Postings, value: number, range: number): number {
  const from = postings.starts[value]!
  const cited = postings.starts[value + 1]! - from
  const step = Math.max(1, cited / dates)
  const dayAt = (at: number) => table.day[postings.filings[from + Math.floor(at)]!]!
  const middle = dayAt(cited / 2)
  let away = 0
  let looked = 0
  for (let at = 0; at < cited; at += step, looked++) away += Math.abs(dayAt(at) - middle)
  const scale = Math.max(life[0], Math.min(life[1], away / looked))
  if (range < 2 * scale) return 0
  const density = ((1 - elsewhere) * range) / (2 * scale)
  let nats = 0
  for (let at = 0; at < cited; at += step)
    nats -= Math.log(elsewhere + density * Math.exp(-Math.abs(dayAt(at) - middle) / scale))
  return Math.max(-mostNats, Math.min(mostNats, nats))
}
