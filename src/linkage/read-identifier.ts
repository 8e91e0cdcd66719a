import type { Identifier, IdentifierKind } from './identifier.ts'
import type { ReadValue } from './identifiers/rules.ts'
import { rulesOf } from './identifiers/rules-of-kinds.ts'
import { armedText } from './reading-view.ts'

/**
 * What a person typed in a field of that kind, in normal form. Every spelling is accepted silently (spaces, dots,
 * `+33`, `hxxp`, `(at)`, lower case); a value that looks mistyped is kept with its doubt, since the author may have
 * given a false one. Nothing only when nothing was typed.
 */
export function readIdentifier(kind: IdentifierKind, typed: string): ReadValue | undefined {
  const rules = rulesOf[kind]
  const cleaned = clean(typed, rules.maxLength)
  if (cleaned === '') return undefined
  const armed = asWritten.has(kind) ? cleaned : clean(armedText(cleaned), rules.maxLength)
  const { value, doubt } = rules.read(armed === '' ? cleaned : armed)
  const kept = clean(value, rules.maxLength)
  return doubt ? { value: kept, doubt } : { value: kept }
}

/** The value grouped for human eyes: IBAN by four, French phone by two. Reading it again gives the same value. */
export function showIdentifier({ kind, value }: Identifier): string {
  return rulesOf[kind].show(value)
}

const asWritten: ReadonlySet<IdentifierKind> = new Set([
  'name',
  'pseudonym',
  'address',
  'ad_ref',
  'parcel',
  'transaction',
  'coupon',
])

/** One line of printable text: compatibility forms folded, control and direction characters removed, spaces gathered, cut. */
function clean(text: string, maxLength: number): string {
  return text
    .slice(0, maxLength * 4)
    .toWellFormed()
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, maxLength)
    .replace(/[\ud800-\udbff]$/, '')
    .trim()
}
