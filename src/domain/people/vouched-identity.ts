import type { VouchedIdentity } from '../form/identity-answers.ts'
import { isLocalDate } from '../local-date.ts'
import type { VerifiedIdentity } from './identity.ts'

/** INSEE code of France in the civil status FranceConnect states. */
const france = '99100'

/**
 * A stated civil status in the shape of answers. What it leaves out or states in a way no answer can hold (a day of
 * birth unknown to the registry, a country told by a code alone) is asked of the person.
 */
export function vouchedIdentity(identity: VerifiedIdentity): VouchedIdentity {
  const { birthName, usedName, firstNames, sex, birthDate, birthPlace, birthCountry } = identity
  return {
    birth_name: birthName,
    first_names: firstNames,
    ...(usedName && { used_name: usedName }),
    ...(sex !== 'unspecified' && { sex: sex === 'female' ? 'femme' : 'homme' }),
    ...(isLocalDate(birthDate) && { birth_date: { precision: 'day', date: birthDate } as const }),
    ...(birthPlace && { birth_place: `Insee ${birthPlace}` }),
    ...(birthCountry === france && { birth_country: 'FR' }),
  }
}
