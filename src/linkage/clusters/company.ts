import { evidenceClasses } from './cluster-model.ts'
import type { FilingTable, Postings } from './filing-table.ts'

/** Pairs of filings looked at for one value. */
const pairs = 24
/** Neighbours in an offence among which strangers are looked for. */
const neighbourhood = 39
/** How far the rate varies from gang to gang, and from crowd to crowd, as pseudo-counts: gangs differ more. */
const likeGangs = 6
const likeCrowds = 40
const mostNats = 6
/** Values whose citers nearly always are one gang, when they are few. */
const owned: ReadonlySet<string> = new Set(['iban', 'phone', 'wallet'])
const ownedBy = [6, 60] as const

type Telling = (value: number) => boolean

/** How often two filings share a telling value: any two of one offence and time, and two that cite one account or number. */
export interface MeetingRates {
  readonly strangers: number
  readonly gang: number
}

/** Both rates as this table has them: a world in which people tell little is one in which gangs meet little. */
export function meetingRates(table: FilingTable, postings: Postings, isTelling: Telling): MeetingRates {
  const order = byOffence(table)
  let met = 0
  let looked = 0
  for (let at = 0; at + neighbourhood < order.length; at += 3) {
    const one = order[at]!
    const other = order[at + 1 + (table.hash[one]! % neighbourhood)]!
    looked++
    if (shareAnother(table, none, one, other, isTelling)) met++
  }
  const strangers = (met + 1) / (looked + 100)
  let metOwned = 0
  let lookedOwned = 0
  for (let value = 0; value < table.valueClass.length; value++) {
    if (!owned.has(evidenceClasses[table.valueClass[value]!]!)) continue
    const from = postings.starts[value]!
    const cited = postings.starts[value + 1]! - from
    if (cited < ownedBy[0] || cited > ownedBy[1]) continue
    for (let place = from; place + 1 < from + cited; place++) {
      lookedOwned++
      if (shareAnother(table, value, postings.filings[place]!, postings.filings[place + 1]!, isTelling))
        metOwned++
    }
  }
  return { strangers, gang: Math.max(3 * strangers, (metOwned + 15) / (lookedOwned + 100)) }
}

/** Nats for strangers, from whether filings that cite the value one after the other share anything else. */
export function companyOf(
  table: FilingTable,
  postings: Postings,
  value: number,
  isTelling: Telling,
  { strangers, gang }: MeetingRates,
): number {
  const from = postings.starts[value]!
  const cited = postings.starts[value + 1]! - from
  const step = Math.max(1, Math.floor((cited - 1) / pairs))
  let met = 0
  let looked = 0
  for (let place = from; place + 1 < from + cited; place += step) {
    looked++
    if (shareAnother(table, value, postings.filings[place]!, postings.filings[place + 1]!, isTelling)) met++
  }
  const nats = betaBinomial(met, looked, strangers, likeCrowds) - betaBinomial(met, looked, gang, likeGangs)
  return Math.max(-mostNats, Math.min(mostNats, nats))
}

/** ln of the chance of `met` of `looked` at a rate that varies around `rate`, but for the ways in which they can be told. */
function betaBinomial(met: number, looked: number, rate: number, alike: number): number {
  let nats = 0
  for (let nth = 0; nth < met; nth++) nats += Math.log(rate * alike + nth)
  for (let nth = 0; nth < looked - met; nth++) nats += Math.log((1 - rate) * alike + nth)
  for (let nth = 0; nth < looked; nth++) nats -= Math.log(alike + nth)
  return nats
}

/** Filings of one offence beside each other, by day, then by hash. */
export function byOffence({ filings, family, day, hash }: FilingTable): Uint32Array {
  const order = new Uint32Array(filings)
  for (let filing = 0; filing < filings; filing++) order[filing] = filing
  return order.sort((a, b) => family[a]! - family[b]! || day[a]! - day[b]! || hash[a]! - hash[b]!)
}

/** A mailbox and its host are told in one word. */
const sourceOf = evidenceClasses.map((name) => (name === 'email' ? 'web' : name))
const none = -1

/** Both filings cite a telling value of another source than `value`; of any, for `none`. */
function shareAnother(
  { starts, values, valueClass }: FilingTable,
  value: number,
  one: number,
  other: number,
  isTelling: Telling,
): boolean {
  const source = value === none ? undefined : sourceOf[valueClass[value]!]
  let i = starts[one]!
  let j = starts[other]!
  while (i < starts[one + 1]! && j < starts[other + 1]!) {
    const left = values[i]!
    const right = values[j]!
    if (left < right) i++
    else if (left > right) j++
    else {
      if (sourceOf[valueClass[left]!] !== source && isTelling(left)) return true
      i++
      j++
    }
  }
  return false
}
