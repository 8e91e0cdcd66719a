import { type Family, families } from './families.ts'
import { Random, streams } from './random.ts'
import { campaignsOf, type World } from './world.ts'

/** How one gang works: drawn once from its number, so that nothing has to be kept. */
export interface Gang {
  readonly number: number
  readonly size: number
  readonly family: Family
  readonly familyIndex: number
  readonly start: number
  readonly span: number
  readonly campaigns: number
  /** Victims served by one value. */
  readonly phone: number
  readonly email: number
  readonly handle: number
  readonly pseudonym: number
  readonly ad: number
  readonly accountDays: number
  readonly siteDays: number
  /** Accounts and sites in use at one time. */
  readonly accounts: number
  readonly sites: number
  readonly mailStyle: number
  readonly platform: string
  readonly hasOneHost: boolean
  readonly hasLinkPerVictim: boolean
  /** How often its victims cite anything, against the family's usual. */
  readonly observed: number
  readonly buysStory: boolean
}

const platforms: Readonly<Record<Family, readonly string[]>> = {
  fake_shop: ['instagram', 'facebook', 'tiktok'],
  fake_seller: ['leboncoin', 'vinted', 'facebook', 'whatsapp'],
  fake_buyer: ['leboncoin', 'vinted', 'whatsapp'],
  fake_rental: ['facebook', 'whatsapp', 'leboncoin'],
  account_hacking: ['whatsapp', 'telegram', 'instagram'],
  blackmail: ['snapchat', 'instagram', 'telegram'],
  romance_scam: ['instagram', 'facebook', 'tinder', 'telegram', 'whatsapp'],
  ransomware: ['telegram', 'signal'],
}

export function gangOf(world: World, number: number): Gang {
  const { options, seed } = world
  const random = new Random(seed, streams.gang, number)
  const size = world.size[number]!
  const familyIndex = world.family[number]!
  const family = families[familyIndex]!
  const { rotation, sites, observation } = options
  const lasting = ([from, to]: readonly [number, number]): number =>
    Math.max(1, random.spread(Math.max(from, 0.5), Math.max(to, 1)) * rotation.factor)
  const scale = Math.log2(size)
  return {
    number,
    size,
    family,
    familyIndex,
    start: world.start[number]!,
    span: world.span[number]!,
    campaigns: campaignsOf(world, number),
    phone: lasting(rotation.phone),
    email: lasting(rotation.email),
    handle: lasting(rotation.handle),
    pseudonym: lasting(rotation.pseudonym),
    ad: lasting(rotation.ad),
    accountDays: lasting(rotation.accountDays),
    siteDays: lasting(rotation.siteDays),
    accounts: 1 + random.below(1 + scale / 3),
    sites: 1 + random.below(1 + scale / 3),
    mailStyle: random.below(4),
    platform: random.pick(platforms[family]),
    hasOneHost: random.chance(sites.oneHost),
    hasLinkPerVictim: random.chance(sites.linkPerVictim),
    observed: observation.factor * random.factor(observation.deviation),
    buysStory: random.chance(size > 1 ? options.templates.sold : options.templates.soldToSingletons),
  }
}
