import type { IdentifierKind } from './identifier.ts'

/** What agreement on one kind of value is worth. Changing a weight is changing one figure here. */
export interface KindWeight {
  /** m: chance that another filing of the same author cites the same value. */
  readonly m: number
  /** Unrelated filings expected to cite a value that nobody else is known to cite: recycled, resold, mistyped. */
  readonly strangers: number
  /** Least chance that two strangers' values are equal, whatever the number of filings: a card tail is one of 10,000. */
  readonly coincidence: number
  /** Most bits one value may bring beyond making up for the start: no value outvotes everything else. */
  readonly cap: number
}

/**
 * Fellegi–Sunter weights by expert judgement, until confirmed and rejected links are many enough to learn from.
 * bits of an agreement = log2(m / u), where u = max((citations elsewhere + strangers) / filings, coincidence).
 */
export const kindWeights: Readonly<Record<IdentifierKind, KindWeight>> = {
  iban: { m: 0.5, strangers: 0.02, coincidence: 1e-9, cap: 8 },
  wallet: { m: 0.4, strangers: 0.01, coincidence: 1e-9, cap: 8 },
  email: { m: 0.4, strangers: 0.02, coincidence: 1e-9, cap: 7 },
  phone: { m: 0.5, strangers: 0.04, coincidence: 1e-8, cap: 6 },
  url: { m: 0.5, strangers: 0.04, coincidence: 1e-8, cap: 6 },
  handle: { m: 0.4, strangers: 0.04, coincidence: 1e-8, cap: 6 },
  ad_ref: { m: 0.3, strangers: 0.05, coincidence: 1e-8, cap: 5 },
  transaction: { m: 0.2, strangers: 0.05, coincidence: 1e-8, cap: 5 },
  coupon: { m: 0.2, strangers: 0.05, coincidence: 1e-8, cap: 5 },
  parcel: { m: 0.2, strangers: 0.5, coincidence: 1e-7, cap: 2 },
  pseudonym: { m: 0.3, strangers: 0.4, coincidence: 1e-6, cap: 2 },
  name: { m: 0.3, strangers: 0.5, coincidence: 1e-5, cap: 1.5 },
  address: { m: 0.2, strangers: 0.4, coincidence: 1e-6, cap: 2 },
  ip: { m: 0.2, strangers: 0.5, coincidence: 1e-6, cap: 1.5 },
  card_tail: { m: 0.2, strangers: 0.5, coincidence: 1e-4, cap: 1 },
}

/** Two mailboxes of one host, or a site and a mailbox of it: the host may have many holders. */
export const mailHostWeight: KindWeight = { m: 0.3, strangers: 0.3, coincidence: 1e-7, cap: 2 }

/** Filings of an imaginary average group mixed in, so that one citation in a group of one is not taken for certainty. */
export const groupPrior = 2

/** Odds, in bits: +3 is 8 to 1. Between the two a human is asked. */
export const thresholds = { propose: -1, attach: 3 } as const

/** From how many bits the words are « strong » and « probable ». */
export const strengthFrom = { strong: 6, probable: 3 } as const

/** Bits for telling the same offence, or another; the latter grows with the size of the group. */
export const offenceWeight = { agrees: 1, differs: -2 } as const

/** Bits for each strong kind both sides have without a common value, and the most they may count together: numbers rotate. */
export const differingKinds = { each: -0.5, most: -1.5 } as const

/** Past these, citations of a value are strangers' and not one author's. Two signs of three; three for values held by one. */
export const hubModel = {
  minFilings: 12,
  minGroups: 4,
  minGroupsPerFiling: 0.25,
  /** Largest share of one offence among scattered citations, and within one group. */
  oneOffence: 0.7,
  noOffence: 0.5,
  minDays: 250,
} as const

/** Proposals made for one filing, best first: more would not be read. */
export const maxProposals = 5
