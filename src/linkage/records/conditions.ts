import { areDayAndMonthSwapped, isOneDigitOff, yearsApart } from './dates.ts'
import { type FieldWords, sharedLetters, sharedRarity, wordsOf } from './field-words.ts'
import type { Condition } from './record-model.ts'
import type { Field } from './record-table.ts'
import { isWithinEdits, jaroWinkler } from './similarity.ts'
import { sound } from './sound.ts'

/** Whether two values of a field, by their numbers, agree in a way. */
type Test = (a: number, b: number) => boolean

/** What is worked out once for a field, and only when a condition asks for it. */
interface Prepared {
  readonly words: () => FieldWords
  readonly sounds: () => readonly string[]
  readonly synonyms: ReadonlyMap<string, number>
}

/** The place of the first condition that two values meet, or how many conditions there are. `crossed` is not tested here. */
export function firstMet(
  conditions: readonly Condition[],
  field: Field,
  synonyms: ReadonlyMap<string, number>,
): (a: number, b: number) => number {
  const prepared: Prepared = {
    words: once(() => wordsOf(field)),
    sounds: once(() => field.values.map(sound)),
    synonyms,
  }
  const measures = new Map<string, Measure>()
  const tests = conditions.map((condition) => testOf(condition, field.values, prepared, measures))
  const { values } = field
  return (one, other) => {
    // One order of the two, so that no measure can tell which came first.
    const [a, b] = values[one]! < values[other]! ? [one, other] : [other, one]
    for (const measure of measures.values()) measure.last = undefined
    for (let level = 0; level < tests.length; level++) if (tests[level]!(a, b)) return level
    return tests.length
  }
}

/** A figure that several conditions compare with bounds of their own, taken once for a pair. */
interface Measure {
  readonly of: (a: number, b: number) => number
  last: number | undefined
}

function testOf(
  condition: Condition,
  values: readonly string[],
  { words, sounds, synonyms }: Prepared,
  measures: Map<string, Measure>,
): Test {
  const atLeast = (name: string, bound: number, of: Measure['of']): Test => {
    const measure: Measure = measures.get(name) ?? { of, last: undefined }
    measures.set(name, measure)
    return (a, b) => {
      measure.last ??= measure.of(a, b)
      return measure.last >= bound
    }
  }
  if (typeof condition === 'object') {
    if ('jaroWinkler' in condition)
      return atLeast('jaroWinkler', condition.jaroWinkler, (a, b) => jaroWinkler(values[a]!, values[b]!))
    if ('shared' in condition)
      return atLeast('shared', condition.shared, (a, b) => sharedRarity(words(), a, b))
    if ('words' in condition) return atLeast('words', condition.words, (a, b) => sharedLetters(words(), a, b))
    if ('edits' in condition) return (a, b) => isWithinEdits(values[a]!, values[b]!, condition.edits)
    if ('years' in condition) return (a, b) => yearsApart(values[a]!, values[b]!) <= condition.years
    if ('prefix' in condition) return (a, b) => haveSamePrefix(values[a]!, values[b]!, condition.prefix)
    return () => false
  }
  switch (condition) {
    case 'equal':
      return (a, b) => a === b
    case 'sound':
      return (a, b) => sounds()[a] === sounds()[b]
    case 'contains':
      return (a, b) => areContained(values[a]!, values[b]!)
    case 'synonym':
      return (a, b) => synonyms.has(values[a]!) && synonyms.get(values[a]!) === synonyms.get(values[b]!)
    case 'digit':
      return (a, b) => isOneDigitOff(values[a]!, values[b]!)
    case 'swapped':
      return (a, b) => areDayAndMonthSwapped(values[a]!, values[b]!)
    case 'month':
      return (a, b) => values[a]!.slice(4, 6) !== '00' && haveSamePrefix(values[a]!, values[b]!, 6)
    case 'year':
      return (a, b) => haveSamePrefix(values[a]!, values[b]!, 4)
  }
}

function haveSamePrefix(a: string, b: string, length: number): boolean {
  const end = Math.min(length, Math.max(a.length, b.length))
  for (let at = 0; at < end; at++) if (a.charCodeAt(at) !== b.charCodeAt(at)) return false
  return true
}

/** Whether the words of one, or their beginnings, are all in the other: « bristol » in « bristol city of », « ed » in « edward ». */
function areContained(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const words = long.split(' ')
  return short.split(' ').every((word) => words.some((other) => other.startsWith(word)))
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

/** Conditions of which a rare value says more than a usual one. The rest compare parts, of which the share is not counted. */
export const tellsByValue = (condition: Condition): boolean =>
  typeof condition === 'object'
    ? 'jaroWinkler' in condition || 'edits' in condition || 'words' in condition
    : condition !== 'month' && condition !== 'year'
