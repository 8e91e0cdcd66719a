import type { Family } from './families.ts'

/**
 * The world that is generated. Shares and probabilities are in [0, 1]; durations in days. The defaults aim at what French
 * filings look like (families as in THESEE's first year) and are as hard for simple rules as published figures say.
 */
export interface GeneratorOptions {
  readonly filings: number
  /** Length of the period in which they arrive. */
  readonly days: number
  /** Whether narratives are written: the costly half, never changing anything else. */
  readonly text: boolean
  readonly families: {
    readonly shares: Readonly<Record<Family, number>>
    /** Filings put under another family by the person who tells. */
    readonly wrong: number
  }
  readonly series: {
    /** Share of filings that are the only one of their author. */
    readonly singletons: number
    /** Exponent of the heavy tail of sizes: P(size ≥ s) ~ s^−tail. The smaller, the bigger the gangs. */
    readonly tail: number
    readonly largest: number
    /** No gang has a larger share of all filings: keeps small worlds from being one gang's. */
    readonly largestShare: number
    /** Median days of activity of a gang of two; larger gangs last longer. */
    readonly median: number
    /** Median victims of one campaign of a gang. */
    readonly campaign: number
    /** A campaign keeps the story of the one before it. */
    readonly sameStory: number
  }
  readonly rotation: {
    /** Victims served by one value, least and most, drawn for each gang. */
    readonly phone: readonly [number, number]
    readonly email: readonly [number, number]
    readonly handle: readonly [number, number]
    readonly pseudonym: readonly [number, number]
    readonly ad: readonly [number, number]
    /** Days an account or a site lives. */
    readonly accountDays: readonly [number, number]
    readonly siteDays: readonly [number, number]
    /** Multiplies all of the above: below 1 values change faster. */
    readonly factor: number
    /** A victim is still served by an earlier value. */
    readonly overlap: number
  }
  readonly sites: {
    /** Gangs whose sites all live under one hosting name of their own. */
    readonly oneHost: number
    /** Gangs that rent hosting also rented by others: their series are one network. */
    readonly rentedHost: number
    /** Gangs whose links differ for each victim. */
    readonly linkPerVictim: number
  }
  readonly brokers: {
    /** Gangs whose victims for some weeks pay into accounts of a broker. */
    readonly share: number
    /** Campaigns, each of another gang, served by one broker. */
    readonly campaigns: readonly [number, number]
    /** How long a gang is a client. */
    readonly days: readonly [number, number]
    /** Victims of those weeks who pay the broker rather than the gang's own account. */
    readonly use: number
    /** Brokers who serve one trade only. */
    readonly oneTrade: number
    /** Lone authors who use a broker too. */
    readonly singletons: number
  }
  readonly observation: {
    /** Multiplies how often a kind is cited. */
    readonly factor: number
    /** How much gangs differ from each other in that. */
    readonly deviation: number
    readonly most: number
    /** Identifiers told in the narrative only. */
    readonly narrativeOnly: number
    /** Identifiers of a field told again in the narrative. */
    readonly repeated: number
  }
  readonly mistakes: {
    readonly typo: number
    /** Values as people type them rather than in normal form. */
    readonly format: number
    /** Put into the field of another kind. */
    readonly swapped: number
    /** Filings in which the victim's own data stands among the author's. */
    readonly ownData: number
    /** Misspelt words of a narrative. */
    readonly spelling: number
  }
  readonly repeats: {
    /** Filings of a gang that come from the person of the one before: sent twice, or a supplement. */
    readonly share: number
    /** The same among series of two. */
    readonly pairs: number
    /** Of these, supplements that add what was forgotten. */
    readonly supplements: number
  }
  readonly hubs: {
    /** Filings that cite things everybody cites. */
    readonly share: number
    /** How many such values there are. */
    readonly values: number
    /** Of these, those that appear in mid-stream… */
    readonly rising: number
    /** …and those mostly cited in one family. */
    readonly oneFamily: number
    /** Days after which half of the rising ones are gone again, least and most. */
    readonly risingDays: readonly [number, number]
  }
  readonly templates: {
    /** `imperfect` adds what a near-duplicate detector would say; `none` lets the texts speak. */
    readonly detector: 'imperfect' | 'none'
    /** Pasted messages the detector leaves alone. */
    readonly missed: number
    /** Parts a story falls into for the detector, at most. */
    readonly parts: number
    /** Stories confused with another of the family. */
    readonly confused: number
    /** Gangs of which some campaigns tell a bought story. */
    readonly sold: number
    /** Lone authors who do: beginners invent less. */
    readonly soldToSingletons: number
    /** Buyers of one story, about. */
    readonly buyers: number
    /** Words exchanged for synonyms each time a story is told. */
    readonly spun: number
  }
  readonly adversaries: {
    /** Filings that also cite values of an unrelated gang. */
    readonly poisoned: number
    /** Phone numbers that had another owner. */
    readonly recycledPhones: number
    /** Sites that had another owner. */
    readonly resoldSites: number
  }
}

export const defaultOptions: GeneratorOptions = {
  filings: 100_000,
  days: 730,
  text: true,
  families: {
    shares: {
      fake_shop: 0.4,
      fake_seller: 0.17,
      fake_buyer: 0.11,
      fake_rental: 0.1,
      account_hacking: 0.09,
      blackmail: 0.06,
      romance_scam: 0.05,
      ransomware: 0.02,
    },
    wrong: 0.06,
  },
  series: {
    singletons: 0.55,
    tail: 1.05,
    largest: 5000,
    largestShare: 0.05,
    median: 25,
    campaign: 60,
    sameStory: 0.4,
  },
  rotation: {
    phone: [5, 50],
    email: [8, 80],
    handle: [15, 120],
    pseudonym: [10, 100],
    ad: [2, 12],
    accountDays: [7, 35],
    siteDays: [7, 60],
    factor: 1,
    overlap: 0.12,
  },
  sites: { oneHost: 0.35, rentedHost: 0.06, linkPerVictim: 0.5 },
  brokers: { share: 0.3, campaigns: [2, 3], days: [30, 120], use: 0.7, oneTrade: 0.5, singletons: 0.02 },
  observation: { factor: 1, deviation: 0.25, most: 0.9, narrativeOnly: 0.12, repeated: 0.35 },
  mistakes: { typo: 0.03, format: 0.35, swapped: 0.015, ownData: 0.05, spelling: 0.03 },
  repeats: { share: 0.03, pairs: 0.3, supplements: 0.5 },
  hubs: { share: 0.35, values: 1000, rising: 0.25, oneFamily: 0.3, risingDays: [60, 240] },
  templates: {
    detector: 'imperfect',
    missed: 0.1,
    parts: 3,
    confused: 0.02,
    sold: 0.15,
    soldToSingletons: 0.25,
    buyers: 5,
    spun: 0.25,
  },
  adversaries: { poisoned: 0.0004, recycledPhones: 0.03, resoldSites: 0.02 },
}

/** Options with some parts changed, each named by its path: `{ 'hubs.share': 0.7 }`. */
export type Changes = Readonly<Record<string, unknown>>

/** The options with the changes made. A path or value that fits nothing is an error that says what would. */
export function changeOptions(options: GeneratorOptions, changes: Changes): GeneratorOptions {
  let changed: unknown = options
  for (const [path, value] of Object.entries(changes)) changed = change(changed, path.split('.'), value, path)
  return changed as GeneratorOptions
}

function change(part: unknown, [name, ...rest]: readonly string[], value: unknown, path: string): unknown {
  if (name === undefined) return sameShape(part, value, path)
  if (typeof part !== 'object' || part === null || Array.isArray(part) || !Object.hasOwn(part, name)) {
    const known = typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.keys(part) : []
    throw new RangeError(
      `${path}: no option "${name}"${known.length > 0 ? ` (one of ${known.join(', ')})` : ' below a value'}`,
    )
  }
  return { ...part, [name]: change((part as Record<string, unknown>)[name], rest, value, path) }
}

function sameShape(current: unknown, value: unknown, path: string): unknown {
  if (typeof current === 'object' && !Array.isArray(current))
    throw new RangeError(`${path}: name one of its parts (${Object.keys(current ?? {}).join(', ')})`)
  if (Array.isArray(current)) {
    const pair = Array.isArray(value) && value.length === 2 && value.every((bound) => Number.isFinite(bound))
    if (!pair || value[0] > value[1] || value[0] < 0)
      throw new RangeError(`${path}: expected two numbers, least first, found ${JSON.stringify(value)}`)
    return value
  }
  if (path === 'templates.detector' && value !== 'imperfect' && value !== 'none')
    throw new RangeError(`${path}: expected imperfect or none, found ${JSON.stringify(value)}`)
  if (
    typeof value !== typeof current ||
    (typeof value === 'number' && !(Number.isFinite(value) && value >= 0))
  )
    throw new RangeError(`${path}: expected a ${typeof current}, found ${JSON.stringify(value)}`)
  return value
}
