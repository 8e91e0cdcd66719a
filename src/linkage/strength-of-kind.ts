import type { Identifier } from './identifier.ts'
import type { ValueStrength } from './identifiers/rules.ts'
import { rulesOf } from './identifiers/rules-of-kinds.ts'

/** Whether a value alone may tie two filings, being no hub: an account number may, a name never. */
export function strengthOfKind({ kind, value }: Identifier): ValueStrength {
  return rulesOf[kind].strength(value)
}
