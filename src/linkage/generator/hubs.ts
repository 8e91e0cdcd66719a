import type { Identifier, IdentifierKind } from '../identifier.ts'
import { type Family, families } from './families.ts'
import { chanceOf, Random, streams } from './random.ts'
import { siteName } from './values/names.ts'
import { serviceNumberOfFiction } from './values/phone-number.ts'
import { walletAddress } from './values/wallet-address.ts'
import { lastNames } from './values/words.data.ts'
import type { World } from './world.ts'

/** A value that everybody cites. */
interface Hub {
  readonly kind: IdentifierKind
  /** A page of a service differs at each citation; its host does not. */
  readonly value: string
  readonly hasPages: boolean
  readonly from: number
  readonly to: number
  readonly family: Family | undefined
}

const categories = [
  'marketplace',
  'mailbox',
  'bank_number',
  'bic',
  'parcel_brand',
  'shortener',
  'cdn',
  'common_name',
  'exchange',
  'network_account',
] as const
type Category = (typeof categories)[number]

/** How often each is cited, of all citations of hubs. */
const weights: Readonly<Record<Category, number>> = {
  marketplace: 0.22,
  mailbox: 0.1,
  bank_number: 0.13,
  bic: 0.08,
  parcel_brand: 0.1,
  shortener: 0.1,
  cdn: 0.05,
  common_name: 0.13,
  exchange: 0.04,
  network_account: 0.05,
}

/** The known ones; the rest of each category is made up and on no list. */
const known: Readonly<Partial<Record<Category, readonly string[]>>> = {
  marketplace: [
    'https://www.leboncoin.fr/',
    'https://www.vinted.fr/',
    'https://www.facebook.com/marketplace/',
    'https://www.ebay.fr/',
    'https://www.amazon.fr/',
    'https://www.seloger.com/',
    'https://www.booking.com/',
    'https://www.airbnb.fr/',
  ],
  bank_number: ['+33969399998', '+33969397777', '3477', '3933', '3639', '+33892705705', '+33805805817'],
  bic: [
    'AGRIFRPP',
    'BNPAFRPP',
    'SOGEFRPP',
    'CMCIFRPP',
    'PSSTFRPP',
    'CRLYFRPP',
    'REVOLT21',
    'NTSBDEB1',
    'TRWIBEB1',
  ],
  parcel_brand: [
    'Colissimo',
    'Chronopost',
    'Mondial Relay',
    'La Poste',
    'DHL',
    'UPS',
    'DPD',
    'GLS',
    'Vinted Go',
  ],
  shortener: ['bit.ly', 'tinyurl.com', 'cutt.ly', 'is.gd', 't.ly', 'rebrand.ly', 'shorturl.at'],
  network_account: ['instagram:instagram', 'telegram:telegram', 'facebook:marketplace', 'whatsapp:whatsapp'],
}

export interface Hubs {
  /** A hub that a filing of that family and day would cite, if any is found. */
  cite(random: Random, day: number, family: Family): Identifier | undefined
}

export function planHubs(world: World): Hubs {
  const { seed, options } = world
  const total = Math.max(categories.length, Math.round(options.hubs.values))
  const byCategory = categories.map((category, c) =>
    Array.from({ length: Math.max(1, Math.round(total * weights[category])) }, (_, rank) =>
      planHub(world, category, c, rank),
    ),
  )
  const marks: number[] = []
  for (const category of categories) marks.push((marks.at(-1) ?? 0) + weights[category])
  return {
    cite: (random, day, family) => {
      for (let attempt = 0; attempt < 6; attempt++) {
        const mark = random.unit() * marks.at(-1)!
        const hubs = byCategory[marks.findIndex((end) => mark < end)]!
        const hub = hubs[random.rank(hubs.length)]!
        const isAlive = day >= hub.from && day <= hub.to
        const suits = hub.family === undefined || hub.family === family || random.chance(0.08)
        if (isAlive && suits)
          return { kind: hub.kind, value: hub.hasPages ? hub.value + random.word(6) : hub.value }
      }
      return undefined
    },
  }

  function planHub({ options: { days, hubs } }: World, category: Category, c: number, rank: number): Hub {
    const random = new Random(seed, streams.hub, c, rank)
    const isRising = random.chance(hubs.rising)
    const from = isRising ? Math.floor(days * (0.1 + 0.75 * random.unit())) : 0
    const lasting = random.spread(hubs.risingDays[0], hubs.risingDays[1])
    const goes = random.chance(0.5)
    const biased = random.chance(hubs.oneFamily) ? random.pick(families) : undefined
    const listed = known[category]?.[rank]
    return {
      ...makeHub(category, rank, random, listed),
      from,
      to: isRising && goes ? from + lasting : days,
      family: biased,
    }
  }
}

function makeHub(
  category: Category,
  rank: number,
  random: Random,
  listed: string | undefined,
): Pick<Hub, 'kind' | 'value' | 'hasPages'> {
  const plain = (kind: IdentifierKind, value: string) => ({ kind, value, hasPages: false })
  switch (category) {
    case 'marketplace':
      return { kind: 'url', value: listed ?? `https://${siteName(random)}/`, hasPages: random.chance(0.4) }
    case 'mailbox':
      return plain('email', `${random.pick(['noreply', 'contact', 'service'])}@${siteName(random)}`)
    case 'bank_number':
      return plain('phone', listed ?? serviceNumberOfFiction(rank))
    case 'bic':
      // There is no field for it: people put it where a reference is asked.
      return plain('transaction', `${listed ?? `${random.word(4, 'ABCDEFGHKLMNPRSTUVZ')}FRPP`}XXX`)
    case 'parcel_brand':
      return plain('name', listed ?? `${random.pick(lastNames)} Express`)
    case 'shortener':
      return { kind: 'url', value: `https://${listed ?? `${random.word(4)}.example`}/`, hasPages: true }
    case 'cdn':
      // RFC 5737's ranges for documentation.
      return plain('ip', `${random.pick(['192.0.2', '198.51.100', '203.0.113'])}.${random.between(1, 254)}`)
    case 'common_name':
      return plain('name', lastNames[rank % lastNames.length]!)
    case 'exchange':
      return plain('wallet', walletAddress(random))
    case 'network_account':
      return plain('handle', listed ?? `instagram:aide_${random.word(5)}`)
  }
}

/** How many hubs the filing at that place cites: none for most. */
export function hubsCited(world: World, place: number): number {
  const chance = chanceOf(world.seed, streams.filing, place, 1)
  const { share } = world.options.hubs
  if (chance >= share) return 0
  return 1 + Math.floor((chance / share) * 2.2)
}
