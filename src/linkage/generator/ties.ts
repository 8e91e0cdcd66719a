import { Random, streams } from './random.ts'
import type { Gangs, World } from './world.ts'

interface Member {
  readonly gang: number
  readonly day: number
  readonly trade: number
}

/** From this size on gangs share brokers with gangs of their scale. */
const bigGang = 20
/** How many of the next in time a broker looks at for another client. */
const reach = 8

/** Brokers and rented hosting: gangs that act at about the same time meet there, and are one network. */
export function drawTies(
  world: Gangs,
): Pick<World, 'broker' | 'brokeredFrom' | 'brokeredTo' | 'rentedHost' | 'network'> {
  const { options, seed, gangs, size, start, span, family } = world
  const random = new Random(seed, streams.plan, 6)
  const network = new Networks(gangs)
  const broker = new Int32Array(gangs).fill(-1)
  const brokeredFrom = new Uint16Array(gangs)
  const brokeredTo = new Uint16Array(gangs)
  const rentedHost = new Int32Array(gangs).fill(-1)
  const clients: Member[][] = [[], []]
  const tenants: Member[] = []
  for (let gang = 0; gang < gangs && size[gang]! > 1; gang++) {
    if (random.chance(options.brokers.share)) {
      const [least, most] = options.brokers.days
      const day = start[gang]! + Math.floor(span[gang]! * 0.7 * random.unit())
      brokeredFrom[gang] = day
      brokeredTo[gang] = day + random.between(least, most)
      clients[size[gang]! < bigGang ? 0 : 1]!.push({ gang, day, trade: family[gang]! })
    }
    if (random.chance(options.sites.rentedHost))
      tenants.push({ gang, day: start[gang]!, trade: family[gang]! })
  }
  const brokers: Member[] = []
  for (const sameScale of clients)
    for (const served of meetings(sameScale, random, options.brokers.campaigns, options.brokers.oneTrade)) {
      for (const { gang } of served) {
        broker[gang] = brokers.length
        network.join(served[0]!.gang, gang)
      }
      brokers.push(served[0]!)
    }
  for (const [host, sharing] of meetings(tenants, random, [2, 3], 0).entries())
    for (const { gang } of sharing) {
      rentedHost[gang] = host
      network.join(sharing[0]!.gang, gang)
    }
  const byDay = [...brokers.keys()].sort((a, b) => brokers[a]!.day - brokers[b]!.day)
  for (let gang = 0; gang < gangs && brokers.length > 0; gang++) {
    if (size[gang] !== 1 || !random.chance(options.brokers.singletons)) continue
    const chosen = byDay[firstFrom(start[gang]!, byDay, (at) => brokers[at]!.day)]!
    broker[gang] = chosen
    brokeredFrom[gang] = start[gang]!
    brokeredTo[gang] = start[gang]! + 30
    network.join(brokers[chosen]!.gang, gang)
  }
  return { broker, brokeredFrom, brokeredTo, rentedHost, network: network.leastOfEach() }
}

/** Twos and threes of members whose days are close, some of one trade only. */
function meetings(
  members: Member[],
  random: Random,
  [least, most]: readonly [number, number],
  oneTrade: number,
): Member[][] {
  members.sort((a, b) => a.day - b.day || a.gang - b.gang)
  const taken = new Uint8Array(members.length)
  return members.flatMap((member, at) => {
    if (taken[at]) return []
    const meeting = [member]
    const wanted = random.between(least, most)
    const sameTrade = random.chance(oneTrade)
    for (let next = at + 1; next < members.length && next <= at + reach && meeting.length < wanted; next++) {
      if (taken[next] || (sameTrade && members[next]!.trade !== member.trade)) continue
      taken[next] = 1
      meeting.push(members[next]!)
    }
    return [meeting]
  })
}

/** Union–find whose roots are the least members. */
class Networks {
  private readonly above: Uint32Array

  constructor(gangs: number) {
    this.above = Uint32Array.from({ length: gangs }, (_, gang) => gang)
  }

  join(a: number, b: number): void {
    const [x, y] = [this.rootOf(a), this.rootOf(b)]
    this.above[Math.max(x, y)] = Math.min(x, y)
  }

  leastOfEach(): Uint32Array {
    return this.above.map((_, gang) => this.rootOf(gang))
  }

  private rootOf(gang: number): number {
    let root = gang
    while (this.above[root] !== root) root = this.above[root]!
    return root
  }
}

function firstFrom(day: number, items: readonly number[], dayOf: (item: number) => number): number {
  let [low, high] = [0, items.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (dayOf(items[middle]!) < day) low = middle + 1
    else high = middle
  }
  return low
}
