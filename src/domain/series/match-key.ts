import type { EvidenceSign, Explanation, IdentifierKind } from '#linkage'

export interface MatchSign {
  readonly kind: IdentifierKind
  readonly sign: EvidenceSign
}

const longest = 4

/** What ties, and what speaks against it, one sign a kind, weightiest first: « +IBAN −téléphone ». */
export function matchKey({ evidence }: Explanation): readonly MatchSign[] {
  const signs = new Map<IdentifierKind, EvidenceSign>()
  const byWeight = [...evidence].sort((a, b) => Math.abs(b.bits) - Math.abs(a.bits))
  for (const { kind, sign } of byWeight) if (kind !== 'offence' && !signs.has(kind)) signs.set(kind, sign)
  return [...signs].slice(0, longest).map(([kind, sign]) => ({ kind, sign }))
}
