import type { IdentifierKind } from '../identifier.ts'

export const families = [
  'fake_shop',
  'fake_seller',
  'fake_buyer',
  'fake_rental',
  'account_hacking',
  'blackmail',
  'romance_scam',
  'ransomware',
] as const
export type Family = (typeof families)[number]

/** Kinds a gang hands to its victims; the others only come with noise. */
export type GangKind = Extract<
  IdentifierKind,
  'phone' | 'email' | 'iban' | 'url' | 'wallet' | 'handle' | 'name' | 'pseudonym' | 'ad_ref' | 'ip'
>

export interface FamilyProfile {
  /** How often a victim of such a gang can cite each kind and does. */
  readonly cited: Readonly<Partial<Record<GangKind, number>>>
  /** How often the message received is pasted into the filing. */
  readonly pasted: number
  /** How often a new wallet is made for each victim rather than for a campaign. */
  readonly walletPerVictim: number
}

export const profiles: Readonly<Record<Family, FamilyProfile>> = {
  fake_shop: {
    cited: { url: 0.85, email: 0.45, iban: 0.3, phone: 0.15, name: 0.2 },
    pasted: 0.6,
    walletPerVictim: 0,
  },
  fake_seller: {
    cited: { phone: 0.55, ad_ref: 0.4, iban: 0.55, email: 0.3, pseudonym: 0.35, name: 0.45, handle: 0.15 },
    pasted: 0.65,
    walletPerVictim: 0,
  },
  fake_buyer: {
    cited: { phone: 0.65, url: 0.45, email: 0.45, pseudonym: 0.35, handle: 0.2, name: 0.2 },
    pasted: 0.75,
    walletPerVictim: 0,
  },
  fake_rental: {
    cited: { iban: 0.65, email: 0.65, phone: 0.5, name: 0.6, ad_ref: 0.4, url: 0.15 },
    pasted: 0.75,
    walletPerVictim: 0,
  },
  account_hacking: {
    cited: { phone: 0.6, url: 0.45, iban: 0.4, name: 0.25, email: 0.15, ip: 0.1 },
    pasted: 0.65,
    walletPerVictim: 0,
  },
  blackmail: {
    cited: { wallet: 0.7, email: 0.6, handle: 0.4, phone: 0.2, pseudonym: 0.3, ip: 0.1 },
    pasted: 0.85,
    walletPerVictim: 0.5,
  },
  romance_scam: {
    cited: {
      handle: 0.65,
      phone: 0.45,
      pseudonym: 0.7,
      iban: 0.4,
      email: 0.3,
      wallet: 0.25,
      name: 0.3,
      url: 0.15,
    },
    pasted: 0.55,
    walletPerVictim: 0.1,
  },
  ransomware: {
    cited: { email: 0.8, wallet: 0.75, url: 0.25, handle: 0.2, ip: 0.2 },
    pasted: 0.85,
    walletPerVictim: 0.7,
  },
}
