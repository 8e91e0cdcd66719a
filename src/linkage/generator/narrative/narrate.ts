import type { Identifier, IdentifierKind } from '../../identifier.ts'
import type { Gang } from '../gang.ts'
import { asTyped } from '../mistakes.ts'
import type { Story } from '../near-duplicates.ts'
import { Random, streams } from '../random.ts'
import type { World } from '../world.ts'
import { messages } from './messages.data.ts'
import { misspell, slip } from './misspelling.ts'
import { fill, speak } from './phrase.ts'
import {
  brands,
  closings,
  leftOut,
  mentions,
  ownMentions,
  pasting,
  supplements,
  tellings,
  things,
  towns,
} from './tellings.data.ts'

export interface Told {
  readonly place: number
  readonly day: number
  readonly cited: readonly ToldIdentifier[]
  readonly isSupplement: boolean
  /** The story of the message that is pasted, if one is. */
  readonly story: Story | undefined
}

export interface ToldIdentifier extends Identifier {
  readonly isOwn: boolean
}

/** What the person writes: how it began, what happened, the message received, the values, and what they want. */
export function narrate(world: World, gang: Gang, told: Told): string {
  const random = new Random(world.seed, streams.text, told.place)
  const { mistakes, templates } = world.options
  const said = told.cited.map((identifier) => ({ ...identifier, written: write(identifier, random) }))
  // Who pastes the message speaks of what it speaks of.
  const subject = told.story ? factsOf(storyRandom(world.seed, told.story), gang, 0) : undefined
  const facts = {
    ...factsOf(random, gang, told.day),
    ...(subject && {
      objet: subject.objet,
      prix: subject.prix,
      marque: subject.marque,
      ville: subject.ville,
    }),
  }
  const tell = (from: readonly string[]): string => fill(speak(random.pick(from), random), facts)
  const own: string[] = []
  const inMessage = new Set<IdentifierKind>()

  let message = ''
  if (told.story) {
    const values: Record<string, string> = {}
    for (const { kind, isOwn, written } of said) if (!isOwn) values[kind] ??= written
    const written = retell(world.seed, gang, told.story, values, templates.spun, random)
    for (const [kind, value] of Object.entries(values))
      if (written.includes(value)) inMessage.add(kind as IdentifierKind)
    message = `${tell(pasting)}\n« ${written} »`
  }
  const isNamed = new Set<IdentifierKind>()
  for (const { kind, isOwn, written } of said) {
    // The first value of a kind may already stand in the message.
    if (!isOwn && inMessage.has(kind) && !isNamed.has(kind)) {
      isNamed.add(kind)
      continue
    }
    const ways = (isOwn ? ownMentions : mentions)[kind]
    own.push(ways ? speak(random.pick(ways), random).replace('<x>', () => written) : written)
  }
  const opening = told.isSupplement
    ? tell(supplements)
    : `${tell(tellings[gang.family].began)} ${tell(tellings[gang.family].happened)}`
  const around = own.join(' ')
  const closing = tell(closings)
  const spelt = (text: string): string => misspell(text, mistakes.spelling, random)
  // Values are kept out of the misspelling: they have typos of their own.
  return [spelt(opening), message && misspell(message, mistakes.spelling / 6, random), around, spelt(closing)]
    .filter((part) => part !== '')
    .join(random.chance(0.5) ? ' ' : '\n')
}

/** A story told once more: its sentences and words, some exchanged, left out or in another order. */
function retell(
  seed: number,
  gang: Gang,
  told: Story,
  values: Readonly<Record<string, string>>,
  spun: number,
  random: Random,
): string {
  const story = storyRandom(seed, told)
  const facts = factsOf(story, gang, 0)
  const sentences: string[] = []
  for (const ways of messages[gang.family]) {
    const count = story.chance(0.5) ? 2 : 1
    const first = story.below(ways.length)
    for (let nth = 0; nth < count; nth++) {
      const sentence = speak(ways[(first + nth) % ways.length]!, story, random, spun)
      if (!random.chance(0.06)) sentences.push(fill(sentence, { ...leftOut, ...facts, ...values }))
    }
  }
  if (random.chance(0.12) && sentences.length > 3) {
    const at = random.between(1, sentences.length - 2)
    sentences.splice(at, 2, sentences[at + 1]!, sentences[at]!)
  }
  return sentences.join(' ')
}

const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'.split(
  '|',
)

const storyRandom = (seed: number, { x, y }: Story): Random => new Random(seed, streams.template, x, y)

function factsOf(random: Random, gang: Gang, day: number) {
  const told = Math.max(0, day - random.below(12)) % 365
  const price = Math.round(random.spread(30, 4000))
  return {
    objet: random.pick(things),
    ville: random.pick(towns),
    marque: random.pick(brands[gang.family]),
    prix: String(price),
    frais: String(Math.max(5, Math.round(price / random.between(4, 9)))),
    remise: String(random.between(3, 8) * 10),
    jours: String(random.between(2, 30)),
    surface: String(random.between(18, 95)),
    commande: random.word(3, 'ABCDEFGHJKLMNPQRSTUVWXYZ') + random.digits(6),
    date: `${1 + (told % 28)} ${months[Math.floor(told / 30.5)]}`,
  }
}

function write(identifier: ToldIdentifier, random: Random): string {
  const written = random.chance(0.5) ? asTyped(identifier, random) : identifier.value
  if (identifier.kind !== 'name' && identifier.kind !== 'pseudonym') return written
  return random.chance(0.12) ? written.replace(/[\p{L}]{4,}$/u, (word) => slip(word, random)) : written
}
