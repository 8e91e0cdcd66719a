import { type Doubt, type IdentifierKind, readIdentifier } from '#linkage'
import { westernDigits } from './clean-text.ts'
import type { IdentifierAnswer } from './definition.ts'

/** An identifier of the author as it is kept: what was typed beside its normal form, or itself when none is recognised. */
export function identify(
  kind: IdentifierKind,
  raw: string,
  told: Pick<IdentifierAnswer, 'owner' | 'source'>,
): { readonly identifier: IdentifierAnswer; readonly doubt?: Doubt } {
  const { value, doubt } = readIdentifier(kind, westernDigits(raw)) ?? { value: raw }
  const identifier: IdentifierAnswer = { kind, value: value || raw, raw, ...told }
  return doubt === undefined ? { identifier } : { identifier, doubt }
}

/** The same for a field that takes several kinds: the first that raises no doubt, else the last. */
export function identifyAs(
  kinds: readonly IdentifierKind[],
  raw: string,
  told: Pick<IdentifierAnswer, 'owner' | 'source'>,
): ReturnType<typeof identify> | undefined {
  const readings = kinds.map((kind) => identify(kind, raw, told))
  return readings.find(({ doubt }) => doubt === undefined) ?? readings.at(-1)
}
