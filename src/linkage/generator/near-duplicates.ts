import { profiles } from './families.ts'
import type { Gang } from './gang.ts'
import { campaignAt } from './gang-values.ts'
import { chanceOf, hash, type Random, streams } from './random.ts'
import type { World } from './world.ts'

/** A story that a message tells: what its wording is drawn from. */
export interface Story {
  readonly x: number
  readonly y: number
}

/** The story told to the victim: the gang's own of that campaign, or one bought, which others tell too. */
export function storyOf(world: World, gang: Gang, victim: number): Story {
  const { seed, options } = world
  let told = campaignAt(gang, victim)
  while (told > 0 && chanceOf(seed, streams.campaign, gang.number, told) < options.series.sameStory) told--
  const buys = gang.buysStory && (told === 0 || chanceOf(seed, streams.campaign, gang.number, told, 1) < 0.5)
  if (!buys) return { x: gang.number, y: told + 1 }
  // Stories are in fashion: those who begin at about the same time buy the same.
  const onSale = world.storiesOnSale[gang.familyIndex]!
  const fashion =
    gang.start / options.days + 0.1 * (chanceOf(seed, streams.campaign, gang.number, told, 2) - 0.5)
  const bought = Math.floor(Math.min(0.999, Math.max(0, fashion)) * onSale)
  return { x: bought * 8 + gang.familyIndex, y: 0 }
}

/** Whether the message is in the filing, before any detector. */
export const isPasted = (gang: Gang, random: Random): boolean => random.chance(profiles[gang.family].pasted)

/**
 * The group a near-duplicate detector would put the pasted message in: some messages are left alone, a story falls into
 * parts as its wording drifts, and a few stories of one family are taken for each other.
 */
export function detectedGroup(
  world: World,
  gang: Gang,
  story: Story,
  victim: number,
  random: Random,
): string | undefined {
  const { seed, options } = world
  const { missed, parts, confused } = options.templates
  const isMissed = random.chance(missed)
  const chance = random.unit()
  if (options.templates.detector === 'none' || isMissed) return undefined
  const most = 1 + (hash(seed, streams.detector, story.x, story.y, 1) % Math.max(1, Math.round(parts)))
  // The first part holds most; the others come one after the other.
  const part = chance < 0.6 ? 0 : Math.floor((victim / Math.max(gang.size, 1)) * most)
  const isConfused = chanceOf(seed, streams.detector, story.x, story.y, 2) < confused
  const group = isConfused
    ? hash(seed, streams.detector, gang.familyIndex, Math.floor(gang.start / 30), 3)
    : hash(seed, streams.detector, story.x, story.y, 4 + part)
  const second = isConfused ? 0 : hash(seed, streams.detector, story.y, story.x, 5 + part)
  return `t${group.toString(36)}${(second & 0xfff).toString(36)}`
}
