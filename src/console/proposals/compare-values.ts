import type { IdentifierKind } from '#linkage'
import type { ShownEvidence, ShownIdentifier } from '../links/link-words.ts'

export interface ComparedRow {
  readonly kind: IdentifierKind | 'offence'
  readonly left: readonly ShownIdentifier[]
  readonly right: readonly ShownIdentifier[]
  /** What was stored about this kind; empty when nothing was counted. */
  readonly evidence: readonly ShownEvidence[]
  readonly bits: number
  readonly sign: ShownEvidence['sign']
}

/** Both sides kind by kind: what agreed, what differed, what one side alone has. Weightiest first. */
export function compareValues(
  left: readonly ShownIdentifier[],
  right: readonly ShownIdentifier[],
  evidence: readonly ShownEvidence[],
): readonly ComparedRow[] {
  const kinds = new Set([
    ...evidence.map(({ kind }) => kind),
    ...left.map(({ kind }) => kind),
    ...right.map(({ kind }) => kind),
  ])
  const rows = [...kinds].map((kind): ComparedRow => {
    const about = evidence.filter((line) => line.kind === kind)
    const weightiest = about.toSorted((a, b) => Math.abs(b.bits) - Math.abs(a.bits))[0]
    return {
      kind,
      left: agreedFirst(left, right, kind),
      right: agreedFirst(right, left, kind),
      evidence: about,
      bits: about.reduce((sum, line) => sum + line.bits, 0),
      sign: weightiest?.sign ?? '~',
    }
  })
  return rows.sort((a, b) => Math.abs(b.bits) - Math.abs(a.bits))
}

/** The values of a kind, those the other side has too before the rest: few are shown, and these are why. */
function agreedFirst(
  side: readonly ShownIdentifier[],
  other: readonly ShownIdentifier[],
  kind: ComparedRow['kind'],
): readonly ShownIdentifier[] {
  const agreed = new Set(other.filter((one) => one.kind === kind).map(({ value }) => value))
  return side
    .filter((one) => one.kind === kind)
    .toSorted((a, b) => Number(agreed.has(b.value)) - Number(agreed.has(a.value)))
}
