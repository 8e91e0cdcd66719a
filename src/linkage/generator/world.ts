import type { GeneratorOptions } from './options.ts'
import { chanceOf, streams } from './random.ts'

/**
 * What is decided before the first filing: who the gangs are, when they act, whom they share brokers and hosting with,
 * and in which order their filings arrive. Everything else is drawn filing by filing. Typed arrays: ten million filings
 * take about 250 MB.
 */
export interface World {
  readonly options: GeneratorOptions
  readonly seed: number
  readonly gangs: number
  readonly size: Uint16Array
  readonly family: Uint8Array
  /** First day of activity and how many days. */
  readonly start: Uint16Array
  readonly span: Uint16Array
  /** Rank of the gang's first phone number. */
  readonly firstPhone: Uint32Array
  readonly phoneAt: (rank: number) => string
  /** The rank after the last number. */
  readonly lastPhone: number
  /** Ranks below it belong to numbers with several owners. */
  readonly recycledPhones: number
  readonly recycledSites: number
  /** The broker whose accounts the gang uses for some weeks, or −1. */
  readonly broker: Int32Array
  readonly brokeredFrom: Uint16Array
  readonly brokeredTo: Uint16Array
  /** Hosting shared with other gangs, or −1. */
  readonly rentedHost: Int32Array
  /** The least gang of those tied by brokers and hosting. */
  readonly network: Uint32Array
  /** Stories on sale in each family. */
  readonly storiesOnSale: readonly number[]
  /** For each place in the order of arrival: the gang, and which of its filings. */
  readonly gangAt: Uint32Array
  readonly indexAt: Uint16Array
  readonly dayAt: Uint16Array
}

/** What is known once the gangs are drawn. */
export type Gangs = Pick<World, 'options' | 'seed' | 'gangs' | 'size' | 'family' | 'start' | 'span'>

/** Campaigns of a gang, all about as long. */
export function campaignsOf(
  { options, seed, size }: Pick<World, 'options' | 'seed' | 'size'>,
  gang: number,
): number {
  const usual = options.series.campaign * (0.5 + chanceOf(seed, streams.plan, 5, gang))
  return Math.max(1, Math.round(size[gang]! / usual))
}

/** Which victim of the gang tells the filing: a few tell twice. */
export function victimOf(
  { options, seed, size }: Pick<World, 'options' | 'seed' | 'size'>,
  gang: number,
  index: number,
) {
  const share = size[gang] === 2 ? options.repeats.pairs : options.repeats.share
  const repeats = (at: number) => at > 0 && chanceOf(seed, streams.plan, 7, gang, at) < share
  return repeats(index) && !repeats(index - 1) ? index - 1 : index
}
