import type { Identifier } from '../identifier.ts'
import { type GangKind, profiles } from './families.ts'
import type { Gang } from './gang.ts'
import { chanceOf, hash, Random, streams } from './random.ts'
import { accountNumber } from './values/account-number.ts'
import { fullName, plain, siteName } from './values/names.ts'
import { walletAddress } from './values/wallet-address.ts'
import { mailboxWords, mailProviders } from './values/words.data.ts'
import type { World } from './world.ts'

/** One stream of values for each kind, so that no two kinds draw the same numbers. */
const pool = {
  phone: 1,
  email: 2,
  iban: 3,
  url: 4,
  wallet: 5,
  handle: 6,
  name: 7,
  pseudonym: 8,
  ad_ref: 9,
  ip: 10,
  host: 11,
} as const

/** What a gang hands to one of its victims, kind by kind. The same arguments always give the same value. */
export function gangValue(world: World, gang: Gang, kind: GangKind, victim: number): Identifier | undefined {
  const value = makers[kind](world, gang, victim)
  return value === undefined ? undefined : { kind, value }
}

type Maker = (world: World, gang: Gang, victim: number) => string | undefined

const makers: Readonly<Record<GangKind, Maker>> = {
  phone: (world, gang, victim) => {
    const rank = world.firstPhone[gang.number]! + turn(world, gang, pool.phone, victim, gang.phone)
    return world.phoneAt(recycled(world, pool.phone, rank, world.options.adversaries.recycledPhones))
  },
  email: (world, gang, victim) => {
    const nth = turn(world, gang, pool.email, victim, gang.email)
    const random = poolValue(world, gang, pool.email, nth)
    if (gang.mailStyle === 0) return `${random.pick(mailboxWords)}@${hostAt(world, gang, victim)}`
    if (gang.mailStyle === 1) {
      // One made-up person, one mailbox after the other: the pattern only a human or an edit distance sees.
      const owner = poolValue(world, gang, pool.email, 1_000_000 + Math.floor(nth / 5))
      return `${plain(fullName(owner))}.${owner.word(5)}${nth % 100}@${owner.pick(mailProviders)}`
    }
    if (gang.mailStyle === 2)
      return `${random.pick(mailboxWords)}.${random.word(6)}@${random.pick(mailProviders)}`
    return `${plain(fullName(random))}.${random.word(6)}@${random.pick(mailProviders)}`
  },
  iban: (world, gang, victim) => accountNumber(accountOf(world, gang, victim)),
  // The mule's own name, whichever value of the account is cited.
  name: (world, gang, victim) => {
    const account = accountOf(world, gang, victim)
    accountNumber(account)
    return fullName(account)
  },
  url: (world, gang, victim) => {
    const host = hostAt(world, gang, victim)
    const random = new Random(world.seed, streams.victim, gang.number, victim, pool.url)
    if (gang.hasLinkPerVictim) return `https://${host}/${random.pick(paths)}/${random.word(7)}`
    return `https://${host}/${random.chance(0.6) ? '' : random.pick(paths)}`
  },
  wallet: (world, gang, victim) => {
    const single = chanceOf(world.seed, streams.gang, gang.number, pool.wallet)
    const isOwn = single < profiles[gang.family].walletPerVictim
    return walletAddress(
      isOwn
        ? poolValue(world, gang, pool.wallet, 1_000_000 + victim)
        : poolValue(world, gang, pool.wallet, campaignAt(gang, victim)),
    )
  },
  handle: (world, gang, victim) => {
    const random = poolValue(world, gang, pool.handle, turn(world, gang, pool.handle, victim, gang.handle))
    return `${gang.platform}:${plain(random.chance(0.5) ? fullName(random) : random.pick(mailboxWords))}_${random.word(3)}`
  },
  pseudonym: (world, gang, victim) => {
    const random = poolValue(
      world,
      gang,
      pool.pseudonym,
      turn(world, gang, pool.pseudonym, victim, gang.pseudonym),
    )
    return random.chance(0.3) ? `${fullName(random).split(' ')[0]}${random.between(1, 99)}` : fullName(random)
  },
  ad_ref: (world, gang, victim) =>
    `2${poolValue(world, gang, pool.ad_ref, turn(world, gang, pool.ad_ref, victim, gang.ad)).digits(9)}`,
  ip: (world, gang, victim) => {
    // RFC 2544's range for measurements: routed to nobody.
    const random = poolValue(world, gang, pool.ip, campaignAt(gang, victim))
    return `198.${random.between(18, 19)}.${random.below(256)}.${random.between(1, 254)}`
  },
}

const paths = ['suivi', 'paiement', 'boutique', 'produit', 'compte', 'dossier', 'annonce', 'p'] as const

const poolValue = (world: World, gang: Gang, kind: number, nth: number): Random =>
  new Random(world.seed, streams.value, gang.number, kind, nth)

/** Which value of a pool serves the victim: it changes every `lasting` victims, but some get an earlier one. */
function turn(world: World, gang: Gang, kind: number, victim: number, lasting: number): number {
  const now = Math.floor(victim / lasting)
  const chance = chanceOf(world.seed, streams.victim, gang.number, victim, kind)
  const { overlap } = world.options.rotation
  if (chance >= overlap) return now
  return Math.max(0, now - 1 - Math.floor((chance / overlap) * 3))
}

export const campaignAt = (gang: Gang, victim: number): number =>
  Math.min(gang.campaigns - 1, Math.floor((victim * gang.campaigns) / gang.size))

/** The day on which the victim was deceived. */
const dayAt = (gang: Gang, victim: number): number => gang.start + (gang.span * (victim + 0.5)) / gang.size

/** The account the victim paid into: the gang's, or in brokered weeks often the broker's. */
function accountOf(world: World, gang: Gang, victim: number): Random {
  const { seed, options } = world
  const broker = world.broker[gang.number]!
  const choice = hash(seed, streams.victim, gang.number, victim, pool.iban)
  const day = dayAt(gang, victim)
  const isBrokered =
    broker >= 0 &&
    day >= world.brokeredFrom[gang.number]! &&
    day <= world.brokeredTo[gang.number]! &&
    (choice % 1000) / 1000 < options.brokers.use
  if (isBrokered) {
    const [least, most] = options.rotation.accountDays
    const days =
      Math.max(1, least + (most - least) * chanceOf(seed, streams.broker, broker)) * options.rotation.factor
    const slot = (choice >>> 12) % (1 + (broker % 2))
    return new Random(seed, streams.broker, broker, 1 + Math.floor(day / days + slot / 2), slot)
  }
  const slot = (choice >>> 12) % gang.accounts
  return poolValue(
    world,
    gang,
    pool.iban,
    Math.floor(day / gang.accountDays + slot / gang.accounts) * 16 + slot,
  )
}

/** The site that served the victim. */
function hostAt(world: World, gang: Gang, victim: number): string {
  const slot = hash(world.seed, streams.victim, gang.number, victim, pool.host) % gang.sites
  const nth = Math.floor(dayAt(gang, victim) / gang.siteDays + slot / gang.sites) * 16 + slot
  const rented = world.rentedHost[gang.number]!
  const name = siteName(poolValue(world, gang, pool.url, nth))
  if (rented >= 0)
    return `${name.slice(0, name.indexOf('.'))}.${hosting(new Random(world.seed, streams.value, rented, 99))}`
  if (gang.hasOneHost)
    return `${name.slice(0, name.indexOf('.'))}.${hosting(poolValue(world, gang, pool.host, 0))}`
  const mark = hash(world.seed, streams.value, gang.number, pool.host, nth + 1)
  if (mark / 2 ** 32 < world.options.adversaries.resoldSites)
    return siteName(new Random(world.seed, streams.value, mark % world.recycledSites, 98))
  return name
}

const hosting = (random: Random): string =>
  `${random.pick(['serv', 'cloud', 'panel', 'web'])}-${random.word(5)}.example`

/** A value with several owners instead of the gang's own, for the share of ranks that are. */
function recycled(world: World, kind: number, rank: number, share: number): number {
  const mark = hash(world.seed, streams.value, rank, kind, 97)
  return mark / 2 ** 32 < share ? mark % world.recycledPhones : rank
}
