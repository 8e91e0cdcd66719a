/** What may tie two groups of filings, each class counted once: a page, its host and the mailboxes of that host are one. */
export const evidenceClasses = [
  'iban',
  'wallet',
  'phone',
  'email',
  'web',
  'handle',
  'reference',
  'name',
  'place',
  'template',
] as const
export type EvidenceClass = (typeof evidenceClasses)[number]

/** How one class of evidence behaves. Changing a weight is changing one figure here, and one scored run. */
export interface ClassWeight {
  /** Chance that two gangs who meet at a value of this class share it knowingly: a mule's account, a bought script. */
  readonly shared: number
  /** Chance that two filings of one gang, both citing this class, cite the same value; used while a group is too small to tell. */
  readonly repeats: number
  /** Most nats that having nothing in common may count against a merge. */
  readonly against: number
  /** Most nats that agreement may count for a merge. */
  readonly most: number
}

const classWeights: Readonly<Record<EvidenceClass, ClassWeight>> = {
  iban: { shared: 0.1, repeats: 0.4, against: 2, most: 5 },
  wallet: { shared: 0.05, repeats: 0.3, against: 1.5, most: 5 },
  phone: { shared: 0.04, repeats: 0.3, against: 1.5, most: 5 },
  email: { shared: 0.03, repeats: 0.3, against: 1.5, most: 5 },
  web: { shared: 0.05, repeats: 0.5, against: 2, most: 5 },
  handle: { shared: 0.05, repeats: 0.4, against: 1.5, most: 5 },
  reference: { shared: 0.05, repeats: 0.05, against: 0.3, most: 4 },
  name: { shared: 0.5, repeats: 0.3, against: 0.7, most: 1 },
  place: { shared: 0.4, repeats: 0.2, against: 0.4, most: 1 },
  template: { shared: 0.3, repeats: 0.6, against: 3, most: 4 },
}

/** Weights of a logistic regression on values of two generators that share no code: everybody's or one gang's. */
export interface StrangerWeights {
  readonly base: number
  /** For each e-fold of filings that cite it. */
  readonly cited: number
  readonly offence: number
  readonly time: number
  readonly company: number
}

export interface ClusterModel {
  readonly classes: Readonly<Record<EvidenceClass, ClassWeight>>
  /** Chance that a filing cites a value of another gang: a victim of two, a recycled number, an error, poison. */
  readonly stray: number
  /** Share that each further class of evidence keeps of its nats: a gang's values come together. */
  readonly further: number
  /**
   * Most nats that having nothing else in common may count against, over all classes: `least` for two filings, `more` for
   * each e-fold of the smaller side beyond `filings`. A gang's campaigns differ; two large groups tied by one thread are two.
   */
  readonly disjoint: { readonly least: number; readonly more: number; readonly filings: number }
  /** Nats held back for each e-fold of the smaller side beyond ten filings: a wrong merge of large groups costs more. */
  readonly large: number
  /**
   * Weight of the offence: pseudo-counts of the Dirichlet prior, and the most it may count for and against. `forStory`:
   * for, when a template agrees too: a story tells one offence, whoever tells it.
   */
  readonly family: {
    readonly prior: number
    readonly for: number
    readonly forStory: number
    readonly against: number
  }
  /** Whether a value is everybody's: nats, by class, from how often, how, when and in what company it is cited. */
  readonly strangers: Readonly<Record<'other' | 'name' | 'template', StrangerWeights>>
  /** Days after which a number or a domain may have changed hands, and nats lost for each such period between groups. */
  readonly silence: { readonly days: number; readonly nats: number }
  /** Nats kept back from what strays cannot explain. */
  readonly caution: number
  /** Nats that one class must bring for a merge, unless several agree. */
  readonly strong: number
  /** Nats for merging alone, and for asking a human. */
  readonly merge: number
  readonly propose: number
}

export const clusterModel: ClusterModel = {
  classes: classWeights,
  stray: 0.01,
  further: 0.85,
  disjoint: { least: 0.3, more: 1.5, filings: 50 },
  large: 0.2,
  family: { prior: 0.15, for: 1.5, forStory: 0, against: 4 },
  strangers: {
    other: { base: -1.1, cited: 1, offence: 1.1, time: 0.7, company: 1 },
    name: { base: 0.6, cited: 2, offence: 1.3, time: 0.8, company: 0.5 },
    // A story told often is a large gang's: what is for sale is told by few.
    template: { base: 4.1, cited: -1.17, offence: 0.6, time: 0, company: 1.15 },
  },
  silence: { days: 90, nats: 0.5 },
  caution: 0.5,
  strong: 1.2,
  merge: 1.2,
  propose: -0.5,
}
