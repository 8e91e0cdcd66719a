import { drawArrivals } from './arrivals.ts'
import { families, profiles } from './families.ts'
import type { GeneratorOptions } from './options.ts'
import { chanceOf, Random, streams } from './random.ts'
import { drawTies } from './ties.ts'
import { blocksFor, phoneBook } from './values/phone-number.ts'
import type { Gangs, World } from './world.ts'

const golden = (Math.sqrt(5) - 1) / 2

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

function drawSizes({ filings, series }: GeneratorOptions, seed: number): Uint16Array {
  const random = new Random(seed, streams.plan, 1)
  const largest = Math.min(series.largest, 65_535, Math.max(5, Math.floor(filings * series.largestShare)))
  const cut = 1 - (2 / (largest + 1)) ** series.tail
  const first = random.unit()
  const sizes: number[] = []
  let left = filings - Math.round(filings * Math.min(series.singletons, 1))
  while (left > 0) {
    // Inverse of the Pareto law cut at the largest size, at marks a golden section apart: seeds change who is big, not
    // how big the biggest are, or two seeds would be two kinds of world.
    const mark = (first + sizes.length * golden) % 1
    const drawn = Math.floor(2 * (1 - mark * cut) ** (-1 / series.tail))
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

function countStories({ options: { templates }, family, size, gangs }: Gangs): number[] {
  const buyers = families.map(() => 0)
  for (let gang = 0; gang < gangs; gang++)
    buyers[family[gang]!]! += size[gang] === 1 ? templates.soldToSingletons : templates.sold
  return buyers.map((all) => Math.max(1, Math.round(all / Math.max(1, templates.buyers))))
}
