import type { LinkDetails } from './link-records.ts'
import type { Condition } from './record-model.ts'

/** Why a record is in its cluster: the strongest pair it makes there. */
export interface RecordExplanation {
  readonly id: string
  readonly cluster: string
  readonly with: string
  /** The whole evidence, in bits: `prior` and all lines. */
  readonly bits: number
  /** What any two records start from. */
  readonly prior: number
  readonly evidence: readonly {
    readonly field: string
    readonly when: Condition | 'otherwise'
    readonly bits: number
    readonly values: readonly [string, string]
  }[]
}

/**
 * For each record that is not the first of its cluster, in the order given: the other record of the cluster that it most
 * agrees with, and what each field says about the two.
 */
export function* explainRecords(details: LinkDetails): Generator<RecordExplanation> {
  const { table, links, of } = details
  const partner = new Int32Array(table.size).fill(-1)
  const most = new Float64Array(table.size).fill(Number.NEGATIVE_INFINITY)
  for (let at = 0; at < links.bits.length; at++) {
    const [a, b, bits] = [links.a[at]!, links.b[at]!, links.bits[at]!]
    if (of[a] !== of[b]) continue
    if (bits > most[a]!) {
      most[a] = bits
      partner[a] = b
    }
    if (bits > most[b]!) {
      most[b] = bits
      partner[b] = a
    }
  }
  const recordAt = new Int32Array(table.size)
  table.given.forEach((given, record) => {
    recordAt[given] = record
  })
  const begun = new Set<number>()
  for (const record of recordAt) {
    const cluster = of[record]!
    const isFirst = !begun.has(cluster)
    begun.add(cluster)
    if (!isFirst && partner[record]! >= 0) yield explanationOf(record, partner[record]!, details)
  }
}

function explanationOf(
  record: number,
  other: number,
  { table, comparators, scorer, prior, of }: LinkDetails,
): RecordExplanation {
  const evidence = scorer.evidence(record, other).map(({ comparison, level, bits }) => {
    const { model, field } = comparators[comparison]!
    const valueIn = (at: number): string => field.values[field.codes[at]!] ?? ''
    return {
      field: field.name,
      when: model.levels[level]?.when ?? ('otherwise' as const),
      bits: rounded(bits),
      values: [valueIn(record), valueIn(other)] as const,
    }
  })
  return {
    id: table.ids[record]!,
    cluster: table.ids[of[record]!]!,
    with: table.ids[other]!,
    bits: rounded(scorer.bits(record, other) + prior),
    prior: rounded(prior),
    evidence: evidence.sort((a, b) => Math.abs(b.bits) - Math.abs(a.bits)),
  }
}

const rounded = (bits: number): number => Math.round(bits * 100) / 100
