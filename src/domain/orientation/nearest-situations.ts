import type { Locale, Text } from '../locale.ts'
import type { OrientationAnswers } from './orient.ts'
import type { Situation } from './situation.ts'
import { firstAnswers } from './situations.ts'

export interface NearSituation {
  readonly label: Text
  /** Answers of the orientation that lead there. */
  readonly answers: OrientationAnswers
}

const MOST = 3
const LONGEST_SENTENCE = 500

/** The situations a free sentence resembles most, at most three, the nearest first; none when no word is known. */
export function nearestSituations(sentence: string, locale: Locale): readonly NearSituation[] {
  const told = [...new Set(wordsOf(sentence.slice(0, LONGEST_SENTENCE)))]
  const { entries, weight } = indexes[locale]
  return entries
    .map(({ near, words }) => ({
      near,
      score: told.reduce((sum, word) => sum + bestMatch(word, words, weight), 0),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ near }) => near)
}

interface Entry {
  readonly near: NearSituation
  readonly words: readonly string[]
}

function indexFor(locale: Locale): {
  readonly entries: readonly Entry[]
  readonly weight: (word: string) => number
} {
  const entries = firstAnswers.flatMap((first): readonly Entry[] =>
    'situations' in first
      ? first.situations.map((situation) =>
          entry(situation, { situation: first.id, precision: situation.id }, locale),
        )
      : [entry(first, { situation: first.id }, locale)],
  )
  const counts = new Map<string, number>()
  for (const { words } of entries) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { entries, weight: (word) => Math.log(1 + entries.length / (counts.get(word) ?? 1)) }
}

function entry(situation: Situation, answers: OrientationAnswers, locale: Locale): Entry {
  const words = wordsOf(`${situation.words[locale]} ${situation.label[locale]}`)
  return { near: { label: situation.label, answers }, words: [...new Set(words)] }
}

/** Best agreement of one word told with the words of a situation, rare words counting more. */
function bestMatch(told: string, words: readonly string[], weight: (word: string) => number): number {
  return words.reduce((best, word) => Math.max(best, likeness(told, word) * weight(word)), 0)
}

function likeness(a: string, b: string): number {
  if (a === b) return 1
  const shorter = Math.min(a.length, b.length)
  if (shorter >= 4 && (a.startsWith(b) || b.startsWith(a))) return 0.8
  if (shorter < 5) return 0
  const allowed = shorter >= 8 ? 2 : 1
  return editDistance(a, b, allowed) <= allowed ? 0.6 : 0
}

/** Edits between two words, swapped neighbours counting one (optimal string alignment); stops past the limit. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + same,
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1)
      }
      current.push(cost)
    }
    before = previous
    previous = current
  }
  return previous[b.length] ?? limit + 1
}

const emptyWords = new Set(
  (
    'les des une mon mes ton ses son sur par pour pas plus que qui quoi avec dans est ont ete etre avoir fait faire moi lui ' +
    'elle ils vous nous mais donc car cette ces aux chez tout tres jai quelqu quelque chose aucune situations ' +
    'the and was were has have had for with from that this not but you your they them his her its into about'
  ).split(' '),
)

function wordsOf(text: string): readonly string[] {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 3 && !emptyWords.has(word))
}

const indexes = { fr: indexFor('fr'), en: indexFor('en') }
