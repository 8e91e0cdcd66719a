/** Levels of assurance of eIDAS, weakest first. */
export const assuranceLevels = ['eidas1', 'eidas2', 'eidas3'] as const
export type AssuranceLevel = (typeof assuranceLevels)[number]

/** Whether a level reaches the one required. An unknown level reaches none. */
export function reaches(level: string | undefined, required: AssuranceLevel): level is AssuranceLevel {
  const found = assuranceLevels.indexOf(level as AssuranceLevel)
  return found >= assuranceLevels.indexOf(required)
}

/** A civil status stated by an identity provider. Shown and locked; never matched with another account by e-mail. */
export interface VerifiedIdentity {
  readonly issuer: string
  readonly subject: string
  readonly level: AssuranceLevel
  /** Instant of the identification, ISO 8601. */
  readonly at: string
  readonly birthName: string
  readonly usedName?: string
  readonly firstNames: string
  readonly sex: 'female' | 'male' | 'unspecified'
  /** `YYYY-MM-DD`; the day or month may be `00` when unknown at the registry. */
  readonly birthDate: string
  /** INSEE code of the commune, empty when born abroad; INSEE code of the country. */
  readonly birthPlace: string
  readonly birthCountry: string
  readonly email?: string
}

/** Reads the claims of FranceConnect's pivot identity. Undefined when one that identifies a person is missing. */
export function identityFromClaims(
  claims: Readonly<Record<string, unknown>>,
  proof: { issuer: string; level: AssuranceLevel; at: Date },
): VerifiedIdentity | undefined {
  const text = (name: string) => {
    const value = claims[name]
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
  }
  const subject = text('sub')
  const birthName = text('family_name')
  const firstNames = text('given_name')
  const birthDate = text('birthdate')
  if (!subject || !birthName || !firstNames || !birthDate || !/^\d{4}-\d{2}-\d{2}$/.test(birthDate))
    return undefined
  const usedName = text('preferred_username')
  const email = text('email')
  const sex = text('gender')
  return {
    issuer: proof.issuer,
    subject,
    level: proof.level,
    at: proof.at.toISOString(),
    birthName,
    ...(usedName && { usedName }),
    firstNames,
    sex: sex === 'female' || sex === 'male' ? sex : 'unspecified',
    birthDate,
    birthPlace: text('birthplace') ?? '',
    birthCountry: text('birthcountry') ?? '',
    ...(email && { email }),
  }
}
