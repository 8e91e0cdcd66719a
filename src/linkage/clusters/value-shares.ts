import { type ClusterModel, evidenceClasses } from './cluster-model.ts'
import { type FilingTable, type Postings, postingsOf } from './filing-table.ts'

const templateClass = evidenceClasses.indexOf('template')

/** Filings a value must be cited by before its company says whose it is. */
const enough = 6
/** Pairs of filings looked at for one value. */
const pairs = 24
/** Chance that a value cited often is everybody's, before its company is looked at. */
const everybodys = 0.1
/** From this chance on that strangers meet at it, a value ties nothing. */
export const hubFrom = 0.9

/**
 * For each value, the chance that two gangs meet at it: what its class says, corrected by its company. A mule's account
 * cited 3,000 times is a gang's when those who cite it tell one offence and share other values; a number a bank publishes
 * is cited by filings that have nothing else in common.
 */
export function valueShares(table: FilingTable, model: ClusterModel): Float32Array {
  const postings = postingsOf(table)
  const base = familyShares(table)
  let shares = new Float32Array(table.valueClass.length)
  for (let value = 0; value < shares.length; value++)
    shares[value] = table.isHub[value] ? 1 : model.classes[evidenceClasses[table.valueClass[value]!]!].shared
  // Once with what the classes say, once more with what the first look said of the other values.
  for (let look = 0; look < 2; look++) {
    const seen = shares
    shares = shares.map((share, value) => {
      const cited = postings.starts[value + 1]! - postings.starts[value]!
      if (cited < enough || table.isHub[value]) return share
      const { shared } = model.classes[evidenceClasses[table.valueClass[value]!]!]
      const nats =
        Math.log(everybodys / (1 - everybodys)) +
        familyNats(table, postings, value, base) +
        companyNats(table, postings, value, seen, look) +
        Math.max(0, Math.log(cited / 50)) * 0.5
      // A story that is always in the same company is less for sale than stories are.
      const isStory = table.valueClass[value] === templateClass
      const known = isStory ? Math.max(0.1, shared * Math.exp(Math.min(0, nats + 2) / 2)) : shared
      return known + (1 - known) / (1 + Math.exp(-nats))
    })
  }
  return shares
}

/** Share of each offence among all filings. */
function familyShares({ family, families }: FilingTable): Float64Array {
  const shares = new Float64Array(families).fill(1 / Math.max(1, family.length))
  for (const told of family) shares[told]! += 1 / family.length
  return shares
}

/** Nats for strangers, from the offences told: one gang mostly tells one. */
function familyNats(table: FilingTable, postings: Postings, value: number, base: Float64Array): number {
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

/** Nats for strangers, from whether filings that cite the value one after the other share anything else. */
function companyNats(
  table: FilingTable,
  postings: Postings,
  value: number,
  shares: Float32Array,
  look: number,
): number {
  const from = postings.starts[value]!
  const cited = postings.starts[value + 1]! - from
  const step = Math.max(1, Math.floor((cited - 1) / pairs))
  let met = 0
  let looked = 0
  for (let place = 0; place + 1 < cited; place += step) {
    const a = postings.filings[from + place]!
    const b = postings.filings[from + place + 1]!
    looked++
    if (shareAnother(table, postings, value, a, b, shares, look)) met++
  }
  const nats = met * Math.log(0.01 / 0.15) + (looked - met) * Math.log(0.99 / 0.85)
  return Math.max(-6, Math.min(6, nats))
}

/** A mailbox and its host are told in one word. */
const sourceOf = evidenceClasses.map((name) => (name === 'email' ? 'web' : name))

/** Both filings cite another value of another class that is not yet known to be everybody's. */
function shareAnother(
  { starts, values, valueClass }: FilingTable,
  postings: Postings,
  value: number,
  a: number,
  b: number,
  shares: Float32Array,
  look: number,
): boolean {
  let i = starts[a]!
  let j = starts[b]!
  while (i < starts[a + 1]! && j < starts[b + 1]!) {
    const left = values[i]!
    const right = values[j]!
    if (left < right) i++
    else if (left > right) j++
    else {
      const cited = postings.starts[left + 1]! - postings.starts[left]!
      const telling = shares[left]! < (look === 0 ? 0.45 : 0.5) && (look > 0 || cited <= 200)
      if (left !== value && sourceOf[valueClass[left]!] !== sourceOf[valueClass[value]!] && telling)
        return true
      i++
      j++
    }
  }
  return false
}
