import { families, profiles } from './families.ts'
import type { GeneratorOptions } from './options.ts'
import { chanceOf, hash, Random, streams } from './random.ts'
import { blocksFor, phoneBook } from './values/phone-number.ts'

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
  /** The broker of the gang's brokered campaign, or −1. */
  readonly broker: Int32Array
  readonly brokeredCampaign: Uint16Array
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

const mostFilings = 20_000_000

export function planWorld(options: GeneratorOptions, seed: number): World {
  const { filings } = options
  if (!Number.isInteger(filings) || filings < 1 || filings > mostFilings)
    throw new RangeError(`filings: expected a whole number from 1 to ${mostFilings}, found ${filings}`)
  if (options.days < 30 || options.days > 10_000)
    throw new RangeError(`days: expected 30 to 10000, found ${options.days}`)
  const size = drawSizes(options, seed)
  const family = drawFamilies(options, seed, size)
  const { start, span } = drawTimes(options, seed, size)
  const world = { options, seed, gangs: size.length, size, family, start, span }
  return {
    ...world,
    ...drawPhones(world),
    ...drawTies(world),
    storiesOnSale: countStories(world),
    ...drawArrivals(world),
  }
}

type Gangs = Pick<World, 'options' | 'seed' | 'gangs' | 'size' | 'family' | 'start' | 'span'>

function drawSizes({ filings, series }: GeneratorOptions, seed: number): Uint16Array {
  const random = new Random(seed, streams.plan, 1)
  const largest = Math.min(series.largest, 65_535, Math.max(5, Math.floor(filings * series.largestShare)))
  const sizes: number[] = []
  let left = filings - Math.round(filings * Math.min(series.singletons, 1))
  while (left > 0) {
    // Inverse of the Pareto law cut at the largest size.
    const cut = 1 - (2 / (largest + 1)) ** series.tail
    const drawn = Math.floor(2 * (1 - random.unit() * cut) ** (-1 / series.tail))
    const size = Math.min(drawn, largest, left)
    sizes.push(size)
    left -= size
  }
  const gangs = new Uint16Array(sizes.length + Math.round(filings * Math.min(series.singletons, 1))).fill(1)
  gangs.set(sizes)
  return gangs
}

/** Families are drawn by what each still lacks, so that the shares hold whatever gang is huge. */
function drawFamilies({ filings, families: { shares } }: GeneratorOptions, seed: number, size: Uint16Array) {
  const random = new Random(seed, streams.plan, 2)
  const total = families.reduce((sum, family) => sum + shares[family], 0)
  if (total <= 0) throw new RangeError('families.shares: at least one must be above 0')
  const lacking = families.map((family) => (filings * shares[family]) / total)
  const drawn = new Uint8Array(size.length)
  let sum = filings
  for (let gang = 0; gang < size.length; gang++) {
    let mark = random.unit() * sum
    let family = 0
    while (family < families.length - 1 && mark >= lacking[family]!) mark -= lacking[family++]!
    drawn[gang] = family
    const taken = Math.min(lacking[family]!, size[gang]!)
    lacking[family]! -= taken
    sum -= taken
  }
  return drawn
}

function drawTimes({ days, series }: GeneratorOptions, seed: number, size: Uint16Array) {
  const start = new Uint16Array(size.length)
  const span = new Uint16Array(size.length)
  const random = new Random(seed, streams.plan, 3)
  for (let gang = 0; gang < size.length; gang++) {
    const length = size[gang] === 1 ? 1 : series.median * (size[gang]! / 2) ** 0.32 * random.factor(0.6)
    span[gang] = Math.max(1, Math.min(Math.round(length), Math.floor(days * 0.9)))
    start[gang] = random.below(days - span[gang]!)
  }
  return { start, span }
}

function drawPhones({ options, seed, size, family, gangs }: Gangs) {
  const firstPhone = new Uint32Array(gangs)
  const { phone, factor } = options.rotation
  let needed = 0
  for (let gang = 0; gang < gangs; gang++) {
    firstPhone[gang] = needed
    const used = profiles[families[family[gang]!]!].cited.phone ?? 0
    if (size[gang]! > 1) needed += Math.ceil(size[gang]! / Math.max(1, phone[0] * factor)) + 1
    else if (chanceOf(seed, streams.plan, 4, gang) < used) needed++
  }
  const recycledPhones = Math.ceil((needed * options.adversaries.recycledPhones) / 2.5)
  const recycledSites = Math.ceil((gangs * options.adversaries.resoldSites) / 2.5)
  for (let gang = 0; gang < gangs; gang++) firstPhone[gang]! += recycledPhones
  const lastPhone = needed + recycledPhones
  return { firstPhone, lastPhone, phoneAt: phoneBook(blocksFor(lastPhone)), recycledPhones, recycledSites }
}

/** Campaigns of a gang, all about as long. */
export function campaignsOf({ options, seed, size }: Pick<World, 'options' | 'seed' | 'size'>, gang: number) {
  const usual = options.series.campaign * (0.5 + chanceOf(seed, streams.plan, 5, gang))
  return Math.max(1, Math.round(size[gang]! / usual))
}

/** Brokers and rented hosting: gangs that act at about the same time meet there. */
function drawTies(gangsOfWorld: Gangs) {
  const { options, seed, gangs, size, start, span } = gangsOfWorld
  const random = new Random(seed, streams.plan, 6)
  const broker = new Int32Array(gangs).fill(-1)
  const rentedHost = new Int32Array(gangs).fill(-1)
  const brokeredCampaign = new Uint16Array(gangs)
  const network = Uint32Array.from({ length: gangs }, (_, gang) => gang)
  const rootOf = (gang: number): number => {
    let root = gang
    while (network[root] !== root) root = network[root]!
    return root
  }
  const join = (a: number, b: number): void => {
    const [x, y] = [rootOf(a), rootOf(b)]
    network[Math.max(x, y)] = Math.min(x, y)
  }
  const meet = (members: { gang: number; day: number }[], to: Int32Array, least: number, most: number) => {
    members.sort((a, b) => a.day - b.day || a.gang - b.gang)
    const firsts: number[] = []
    for (let at = 0; at < members.length; ) {
      const count = random.between(least, most)
      for (const { gang } of members.slice(at, at + count)) {
        to[gang] = firsts.length
        join(members[at]!.gang, gang)
      }
      firsts.push(at)
      at += count
    }
    return firsts
  }
  const clients: { gang: number; day: number }[] = []
  const tenants: { gang: number; day: number }[] = []
  for (let gang = 0; gang < gangs && size[gang]! > 1; gang++) {
    if (random.chance(options.brokers.share)) {
      const campaigns = campaignsOf(gangsOfWorld, gang)
      brokeredCampaign[gang] = random.below(campaigns)
      clients.push({ gang, day: start[gang]! + (span[gang]! * brokeredCampaign[gang]!) / campaigns })
    }
    if (random.chance(options.sites.rentedHost)) tenants.push({ gang, day: start[gang]! })
  }
  const brokers = meet(clients, broker, options.brokers.campaigns[0], options.brokers.campaigns[1])
  meet(tenants, rentedHost, 2, 3)
  if (brokers.length > 0)
    for (let gang = 0; gang < gangs; gang++) {
      if (size[gang] !== 1 || !random.chance(options.brokers.singletons)) continue
      const chosen = firstAtOrAfter(start[gang]!, brokers, (at) => clients[at]!.day)
      broker[gang] = chosen
      join(clients[brokers[chosen]!]!.gang, gang)
    }
  for (let gang = 0; gang < gangs; gang++) network[gang] = rootOf(gang)
  return { broker, brokeredCampaign, rentedHost, network }
}

function firstAtOrAfter(day: number, items: readonly number[], dayOf: (item: number) => number): number {
  let [low, high] = [0, items.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (dayOf(items[middle]!) < day) low = middle + 1
    else high = middle
  }
  return low
}

function countStories({ options, family, gangs }: Gangs): number[] {
  const count = families.map(() => 0)
  for (let gang = 0; gang < gangs; gang++) count[family[gang]!]!++
  return count.map((all) =>
    Math.max(1, Math.round((all * options.templates.sold) / options.templates.buyers)),
  )
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

function drawArrivals(world: Gangs) {
  const { options, seed, gangs, size, start, span } = world
  const { filings, days } = options
  const gangIn = new Uint32Array(filings)
  const indexIn = new Uint16Array(filings)
  const dayIn = new Uint16Array(filings)
  const ends = new Uint32Array(days + 1)
  let at = 0
  for (let gang = 0; gang < gangs; gang++)
    for (let index = 0; index < size[gang]!; index++) {
      const victim = victimOf(world, gang, index)
      const moment = (victim + chanceOf(seed, streams.plan, 8, gang, victim)) / size[gang]!
      // People tell after some days; a supplement follows within three weeks.
      const delay = -8 * Math.log(1 - chanceOf(seed, streams.plan, 9, gang, victim))
      const again = victim === index ? 0 : 1 + 20 * chanceOf(seed, streams.plan, 10, gang, index)
      const day = Math.min(
        days - 1,
        Math.floor(start[gang]! + span[gang]! * moment + Math.min(delay, 90) + again),
      )
      gangIn[at] = gang
      indexIn[at] = index
      dayIn[at++] = day
      ends[day + 1]!++
    }
  for (let day = 0; day < days; day++) ends[day + 1]! += ends[day]!
  const next = ends.slice()
  const order = new Uint32Array(filings)
  for (let from = 0; from < filings; from++) order[next[dayIn[from]!]!++] = from
  // Within a day in no order, or the order would tell the gangs.
  for (let day = 0; day < days; day++)
    for (let to = ends[day + 1]! - 1; to > ends[day]!; to--) {
      const other = ends[day]! + (hash(seed, streams.order, to) % (to - ends[day]! + 1))
      const held = order[to]!
      order[to] = order[other]!
      order[other] = held
    }
  const gangAt = new Uint32Array(filings)
  const indexAt = new Uint16Array(filings)
  const dayAt = new Uint16Array(filings)
  for (let place = 0; place < filings; place++) {
    const from = order[place]!
    gangAt[place] = gangIn[from]!
    indexAt[place] = indexIn[from]!
    dayAt[place] = dayIn[from]!
  }
  return { gangAt, indexAt, dayAt }
}
