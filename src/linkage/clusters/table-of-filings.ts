import { type EvidenceClass, evidenceClasses } from './cluster-model.ts'
import type { FilingTable } from './filing-table.ts'

/** One filing as clustering is told of it: values already in the form in which they are compared. */
export interface TabledFiling {
  readonly id: string
  readonly day: number
  readonly family: string
  readonly values: readonly { readonly of: EvidenceClass; readonly value: string; readonly isHub: boolean }[]
}

/** Filings as columns, in order of day: neighbours in a value's list are neighbours in time. Values are numbered by class. */
export function tableOfFilings(filings: readonly TabledFiling[]): FilingTable {
  const families = new Map<string, number>()
  const known = evidenceClasses.map(() => new Map<string, number>())
  const hubs = evidenceClasses.map(() => [] as boolean[])
  for (const { values } of filings)
    for (const { of, value, isHub } of values) {
      const place = evidenceClasses.indexOf(of)
      const numbers = known[place]!
      if (numbers.has(value)) continue
      numbers.set(value, numbers.size)
      hubs[place]!.push(isHub)
    }
  const firstOf = [0]
  for (const { size } of known) firstOf.push(firstOf.at(-1)! + size)
  const count = firstOf.at(-1)!
  const valueClass = new Uint8Array(count)
  const isHub = new Uint8Array(count)
  known.forEach((_, place) => {
    valueClass.fill(place, firstOf[place]!, firstOf[place + 1]!)
    hubs[place]!.forEach((hub, at) => {
      isHub[firstOf[place]! + at] = hub ? 1 : 0
    })
  })
  const starts = new Uint32Array(filings.length + 1)
  const values: number[] = []
  const day = new Int32Array(filings.length)
  const family = new Uint8Array(filings.length)
  const hash = new Uint32Array(filings.length)
  filings.forEach((filing, at) => {
    day[at] = filing.day
    if (!families.has(filing.family)) families.set(filing.family, families.size)
    family[at] = families.get(filing.family)!
    hash[at] = hashOf(filing.id)
    const own = new Set(
      filing.values.map(({ of, value }) => {
        const place = evidenceClasses.indexOf(of)
        return firstOf[place]! + known[place]!.get(value)!
      }),
    )
    values.push(...[...own].sort((a, b) => a - b))
    starts[at + 1] = values.length
  })
  return {
    filings: filings.length,
    day,
    family,
    families: Math.max(1, families.size),
    starts,
    values: Uint32Array.from(values),
    valueClass,
    isHub,
    hash,
  }
}

function hashOf(key: string): number {
  let state = 0x811c9dc5
  for (let i = 0; i < key.length; i++) state = Math.imul(state ^ key.charCodeAt(i), 0x01000193)
  state ^= state >>> 16
  state = Math.imul(state, 0x85ebca6b)
  return (state ^ (state >>> 13)) >>> 0
}
