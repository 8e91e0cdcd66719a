import type { Identifier } from '../identifier.ts'
import { type Family, families, type GangKind, profiles } from './families.ts'
import { type Gang, gangOf } from './gang.ts'
import { gangValue } from './gang-values.ts'
import { hubsCited, planHubs } from './hubs.ts'
import { asTyped, inWrongField, withTypo } from './mistakes.ts'
import { narrate, type ToldIdentifier } from './narrative/narrate.ts'
import { detectedGroup, isPasted, storyOf } from './near-duplicates.ts'
import type { GeneratorOptions } from './options.ts'
import { planWorld } from './plan-world.ts'
import { Random, streams } from './random.ts'
import { accountNumber } from './values/account-number.ts'
import { fullName, plain } from './values/names.ts'
import { ownNumber } from './values/phone-number.ts'
import { mailProviders } from './values/words.data.ts'
import { victimOf, type World } from './world.ts'

export interface GeneratedFiling {
  readonly id: string
  /** Days since the beginning of the period. */
  readonly day: number
  readonly family: Family
  readonly text?: string
  readonly identifiers: readonly Identifier[]
  /** An opaque group of texts a detector takes for near-duplicates. */
  readonly template?: string
}

export interface Truth {
  readonly id: string
  /** Who did it. */
  readonly series: string
  /** Series tied by a broker's accounts or by rented hosting. */
  readonly network: string
}

/** Filings in the order of their arrival, each with its truth. The same options and seed always give the same. */
export function* generateFilings(
  options: GeneratorOptions,
  seed: number,
): Generator<{ readonly filing: GeneratedFiling; readonly truth: Truth }> {
  const world = planWorld(options, seed)
  const hubs = planHubs(world)
  const gangs = new GangCache(world)
  const width = String(options.filings).length
  for (let place = 0; place < options.filings; place++) {
    const gang = gangs.get(world.gangAt[place]!)
    const id = `F${String(place + 1).padStart(width, '0')}`
    const filing = tell(world, gang, place, id, gangs, hubs)
    yield {
      filing,
      truth: { id, series: `S${gang.number + 1}`, network: `N${world.network[gang.number]! + 1}` },
    }
  }
}

/** Gangs of several filings come back soon; those of one never do. */
class GangCache {
  private readonly world: World
  private readonly known = new Map<number, Gang>()

  constructor(world: World) {
    this.world = world
  }

  get(number: number): Gang {
    const found = this.known.get(number)
    if (found) return found
    const gang = gangOf(this.world, number)
    if (gang.size > 1) {
      if (this.known.size >= 50_000) this.known.clear()
      this.known.set(number, gang)
    }
    return gang
  }
}

function tell(
  world: World,
  gang: Gang,
  place: number,
  id: string,
  gangs: GangCache,
  hubs: ReturnType<typeof planHubs>,
): GeneratedFiling {
  const { options, seed } = world
  const day = world.dayAt[place]!
  const index = world.indexAt[place]!
  const victim = victimOf(world, gang.number, index)
  const random = new Random(seed, streams.filing, place, 2)
  const isAgain = victim !== index
  const isSupplement = isAgain && random.chance(options.repeats.supplements)

  const cited = citeGang(world, gang, victim, random, isSupplement ? 0.7 : 1)
  if (random.chance(options.adversaries.poisoned))
    cited.push(...citeStranger(world, gang, place, random, gangs))
  for (let count = hubsCited(world, place); count > 0; count--) {
    const hub = hubs.cite(random, day, gang.family)
    if (hub) cited.push(hub)
  }
  const own = random.chance(options.mistakes.ownData) ? ownData(world, gang, victim) : undefined
  if (own) cited.push(own)

  // Of their own stream: how a value is spelt never decides which are cited.
  const spelling = new Random(seed, streams.filing, place, 3)
  const inFields: Identifier[] = []
  const inText: ToldIdentifier[] = []
  for (const identifier of cited) {
    const [typo, swapped, typed, only, again] = [
      random.unit(),
      random.unit(),
      random.unit(),
      random.unit(),
      random.unit(),
    ]
    const { mistakes, observation } = options
    const said =
      typo < mistakes.typo ? { ...identifier, value: withTypo(identifier.value, spelling) } : identifier
    if (only < observation.narrativeOnly || again < observation.repeated)
      inText.push({ ...said, isOwn: identifier === own })
    if (only < observation.narrativeOnly) continue
    const shown = typed < mistakes.format ? { ...said, value: asTyped(said, spelling) } : said
    inFields.push(swapped < mistakes.swapped ? inWrongField(shown, spelling) : shown)
  }
  shuffle(inFields, random)

  const pasted = !isSupplement && isPasted(gang, random)
  const story = storyOf(world, gang, victim)
  const group = pasted ? detectedGroup(world, gang, story, victim, random) : undefined
  const family = random.chance(options.families.wrong) ? otherFamily(world, gang.family, random) : gang.family
  return {
    id,
    day,
    family,
    ...(options.text && {
      text: narrate(world, gang, {
        place,
        day,
        cited: inText,
        isSupplement,
        story: pasted ? story : undefined,
      }),
    }),
    identifiers: inFields,
    ...(group !== undefined && { template: group }),
  }
}

function citeGang(world: World, gang: Gang, victim: number, random: Random, share: number): Identifier[] {
  const cited: Identifier[] = []
  const { most } = world.options.observation
  for (const kind of kindsOf[gang.family]) {
    const usual = profiles[gang.family].cited[kind]!
    // A lone author either has a number or none: drawn with the world, where numbers are given out.
    const hasOne = !(kind === 'phone' && gang.size === 1) || hasPhone(world, gang.number)
    const chance = kind === 'phone' && gang.size === 1 ? gang.observed : usual * gang.observed
    if (!random.chance(Math.min(most, chance) * share) || !hasOne) continue
    const identifier = gangValue(world, gang, kind, victim)
    if (identifier) cited.push(identifier)
  }
  return cited
}

const kindsOf = Object.fromEntries(
  families.map((family) => [family, Object.keys(profiles[family].cited)]),
) as unknown as Readonly<Record<Family, readonly GangKind[]>>

const hasPhone = (world: World, gang: number): boolean =>
  world.firstPhone[gang] !== (world.firstPhone[gang + 1] ?? world.lastPhone)

/** One or two values of a gang that was told of at about the same time and has nothing to do with this one. */
function citeStranger(
  world: World,
  gang: Gang,
  place: number,
  random: Random,
  gangs: GangCache,
): Identifier[] {
  const last = world.gangAt.length - 1
  const at = Math.min(last, Math.max(0, place + random.between(-500, 500)))
  const other = gangs.get(world.gangAt[at]!)
  if (other.number === gang.number) return []
  const cited = citeGang(world, other, victimOf(world, other.number, world.indexAt[at]!), random, 1)
  return cited.slice(0, random.between(1, 2))
}

/** Something of the victim's own that lands among the author's. */
function ownData(world: World, gang: Gang, victim: number): Identifier {
  const random = new Random(world.seed, streams.victim, gang.number, victim, 50)
  switch (random.below(4)) {
    case 0:
      return { kind: 'phone', value: ownNumber(random.digits(7)) }
    case 1:
      return { kind: 'name', value: fullName(random) }
    case 2:
      return { kind: 'iban', value: accountNumber(random) }
    default:
      return {
        kind: 'email',
        value: `${plain(fullName(random))}.${random.word(6)}@${random.pick(mailProviders)}`,
      }
  }
}

function otherFamily(world: World, family: Family, random: Random): Family {
  const { shares } = world.options.families
  let mark = random.unit() * families.reduce((sum, other) => sum + (other === family ? 0 : shares[other]), 0)
  for (const other of families) {
    if (other === family) continue
    mark -= shares[other]
    if (mark < 0) return other
  }
  return family
}

function shuffle<T>(items: T[], random: Random): void {
  for (let to = items.length - 1; to > 0; to--) {
    const from = random.below(to + 1)
    const held = items[to]!
    items[to] = items[from]!
    items[from] = held
  }
}
