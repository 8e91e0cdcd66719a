import type { GeneratedFiling } from '../../src/linkage/generator/generate-filings.ts'
import { linkValues, readIdentifier } from '../../src/linkage/index.ts'

/** Filings as postings: what every baseline looks at. */
export interface Postings {
  readonly filings: number
  /** For each value, the filings that cite it (each once). */
  readonly byValue: ReadonlyMap<string, readonly number[]>
  readonly familyOf: readonly string[]
  readonly dayOf: readonly number[]
}

export interface PostingOptions {
  /** Hosts of links beside the links themselves. */
  readonly hosts: boolean
  readonly templates: boolean
}

export function indexFilings(
  filings: Iterable<GeneratedFiling>,
  { hosts, templates }: PostingOptions,
): Postings {
  const byValue = new Map<string, number[]>()
  const familyOf: string[] = []
  const dayOf: number[] = []
  let filing = 0
  for (const { identifiers, template, family, day } of filings) {
    familyOf.push(family)
    dayOf.push(day)
    const values = new Set<string>()
    for (const { kind, value } of identifiers) {
      const read = readIdentifier(kind, value)
      if (!read) continue
      const [exact, ...wider] = linkValues({ kind, value: read.value })
      if (exact) values.add(`${exact.kind} ${exact.value}`)
      if (hosts) for (const wide of wider) if (wide.kind === 'url') values.add(`${wide.kind} ${wide.value}`)
    }
    if (templates && template !== undefined) values.add(`template ${template}`)
    for (const value of values) {
      const cited = byValue.get(value)
      if (cited) cited.push(filing)
      else byValue.set(value, [filing])
    }
    filing++
  }
  return { filings: filing, byValue, familyOf, dayOf }
}

export type Policy = (cited: readonly number[], postings: Postings) => boolean

/**
 * The diversity rule: a value links its filings when at least four fifths of them are of one family and they arrived
 * within 250 days.
 */
export const diversity: Policy = (cited, { familyOf, dayOf }) => {
  const families = new Map<string, number>()
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const filing of cited) {
    const family = familyOf[filing]!
    families.set(family, (families.get(family) ?? 0) + 1)
    first = Math.min(first, dayOf[filing]!)
    last = Math.max(last, dayOf[filing]!)
  }
  return Math.max(...families.values()) >= 0.8 * cited.length && last - first < 250
}

export const noHubPolicy: Policy = () => true
export const flatCap =
  (most: number): Policy =>
  (cited) =>
    cited.length <= most

/** Connected components of filings that share a value the policy lets through: a cluster number for each filing. */
export function components(postings: Postings, links: Policy): Int32Array {
  const above = Int32Array.from({ length: postings.filings }, (_, filing) => filing)
  for (const cited of postings.byValue.values()) {
    if (cited.length < 2 || !links(cited, postings)) continue
    for (const filing of cited) join(above, cited[0]!, filing)
  }
  return above.map((_, filing) => rootOf(above, filing))
}

/** The most that these values can tell: each links within every true series and never across. */
export function ceiling(postings: Postings, trueOf: Int32Array): Int32Array {
  const above = Int32Array.from({ length: postings.filings }, (_, filing) => filing)
  for (const cited of postings.byValue.values()) {
    const firstOf = new Map<number, number>()
    for (const filing of cited) {
      const first = firstOf.get(trueOf[filing]!)
      if (first === undefined) firstOf.set(trueOf[filing]!, filing)
      else join(above, first, filing)
    }
  }
  return above.map((_, filing) => rootOf(above, filing))
}

function rootOf(above: Int32Array, filing: number): number {
  let root = filing
  while (above[root] !== root) {
    above[root] = above[above[root]!]!
    root = above[root]!
  }
  return root
}

function join(above: Int32Array, a: number, b: number): void {
  const [x, y] = [rootOf(above, a), rootOf(above, b)]
  above[Math.max(x, y)] = Math.min(x, y)
}
