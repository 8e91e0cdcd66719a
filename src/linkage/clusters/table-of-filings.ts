import { type EvidenceClass, evidenceClasses } from './cluster-model.ts'
import type { FilingTable } from './filing-table.ts'

/** One filing as clustering is told of it: values already in the form in which they are compared. */
export interface TabledFiling {
  readonly id: string
  readonly day: number
  readonly family: string
  readonly values: readonly { readonly of: EvidenceClass; readonly value: string; readonly isHub: boolean }[]
}

export interface TabledFilings {
  /** In order of day: neighbours in a value's list are neighbours in time. Values are numbered by class. */
  readonly table: FilingTable
  /** Which filing each row of the table is: the how manieth that was added. */
  readonly order: Uint32Array
}

export interface TableBuilder {
  readonly add: (filing: TabledFiling) => void
  readonly finish: () => TabledFilings
}

const placeOf = new Map<EvidenceClass, number>(evidenceClasses.map((name, place) => [name, place]))
/** Offences beyond so many are one: nobody tells so many apart. */
const mostFamilies = 65_535

/** Filings into columns, one after the other: nothing of them is kept but numbers, so that a nation's worth can stream by. */
export function tableBuilder(): TableBuilder {
  const families = new Map<string, number>()
  const known = evidenceClasses.map(() => new Map<string, number>())
  const hubs = evidenceClasses.map(() => [] as boolean[])
  const ids: string[] = []
  const day = growing(Int32Array)
  const family = growing(Uint16Array)
  const ends = growing(Uint32Array)
  const classes = growing(Uint8Array)
  const numbers = growing(Uint32Array)

  const numberOf = (place: number, value: string, isHub: boolean): number => {
    const found = known[place]!.get(value)
    if (found !== undefined) return found
    const next = known[place]!.size
    known[place]!.set(value, next)
    hubs[place]!.push(isHub)
    return next
  }
  const familyOf = (name: string): number => {
    const found = families.get(name)
    if (found !== undefined) return found
    const next = Math.min(families.size, mostFamilies)
    families.set(name, next)
    return next
  }
  return {
    add: (filing) => {
      ids.push(filing.id)
      day.push(filing.day)
      family.push(familyOf(filing.family))
      for (const { of, value, isHub } of filing.values) {
        const place = placeOf.get(of)!
        classes.push(place)
        numbers.push(numberOf(place, value, isHub))
      }
      ends.push(numbers.length())
    },
    finish: () => {
      const days = day.all()
      const order = new Uint32Array(ids.length)
      for (let at = 0; at < order.length; at++) order[at] = at
      order.sort((a, b) => days[a]! - days[b]! || (ids[a]! < ids[b]! ? -1 : 1))

      const firstOf = [0]
      for (const { size } of known) firstOf.push(firstOf.at(-1)! + size)
      const valueClass = new Uint8Array(firstOf.at(-1)!)
      const isHub = new Uint8Array(valueClass.length)
      hubs.forEach((some, place) => {
        valueClass.fill(place, firstOf[place]!, firstOf[place + 1]!)
        some.forEach((hub, at) => {
          isHub[firstOf[place]! + at] = hub ? 1 : 0
        })
      })
      const starts = new Uint32Array(order.length + 1)
      const values = new Uint32Array(numbers.length())
      const [end, place, number] = [ends.all(), classes.all(), numbers.all()]
      let filled = 0
      order.forEach((filing, row) => {
        const begin = filled
        for (let at = filing === 0 ? 0 : end[filing - 1]!; at < end[filing]!; at++)
          values[filled++] = firstOf[place[at]!]! + number[at]!
        values.subarray(begin, filled).sort()
        let kept = begin
        for (let at = begin; at < filled; at++)
          if (at === begin || values[at] !== values[kept - 1]) values[kept++] = values[at]!
        filled = kept
        starts[row + 1] = filled
      })
      const told = family.all()
      return {
        order,
        table: {
          filings: order.length,
          day: Int32Array.from(order, (filing) => days[filing]!),
          family: Uint16Array.from(order, (filing) => told[filing]!),
          families: Math.max(1, Math.min(families.size, mostFamilies + 1)),
          starts,
          values: values.slice(0, filled),
          valueClass,
          isHub,
          hash: Uint32Array.from(order, (filing) => hashOf(ids[filing]!)),
        },
      }
    },
  }
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array

/** A typed array that doubles when it is full. */
function growing<T extends Numbers>(kind: new (length: number) => T) {
  let held = new kind(1024)
  let length = 0
  return {
    push: (value: number) => {
      if (length === held.length) {
        const larger = new kind(2 * length)
        larger.set(held)
        held = larger
      }
      held[length++] = value
    },
    length: () => length,
    all: () => held.subarray(0, length) as T,
  }
}

function hashOf(key: string): number {
  let state = 0x811c9dc5
  for (let i = 0; i < key.length; i++) state = Math.imul(state ^ key.charCodeAt(i), 0x01000193)
  state ^= state >>> 16
  state = Math.imul(state, 0x85ebca6b)
  return (state ^ (state >>> 13)) >>> 0
}
