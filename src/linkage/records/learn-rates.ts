import type { Blocks } from './blocking.ts'
import type { Comparator } from './compare-records.ts'
import { leastRate, type Rates } from './level-rates.ts'
import { missingLevel } from './record-model.ts'
import { seededRandom } from './seeded-random.ts'

const pairsARule = 20_000
const rounds = 25
/** Fewer pairs teach more of their own chance than of what is usual. */
const fewestPairs = 1000
/** Weight of what the model says, in pairs: what the data hardly shows stays as it was. */
const expertPairs = 100

/** What one rule taught. */
export interface Lesson {
  readonly rule: string
  readonly pairs: number
  /** The share of the rule’s pairs thought to be true. */
  readonly share: number
}

/**
 * m, by expectation and maximisation (Dempster, Laird and Rubin 1977) over the pairs of one blocking rule at a time, u held.
 * Comparisons of the fields the rule looks up by, and those of their groups, agree in its pairs anyway, and are left out of its lesson; each
 * comparison takes the mean of the rules that can teach it. Over all blocked pairs at once, everything would seem to match.
 */
export function learnRates(
  comparators: readonly Comparator[],
  rules: readonly Blocks[],
  u: Rates,
  expert: Rates,
  seed: number,
): { readonly m: number[][]; readonly lessons: readonly Lesson[] } {
  const sums = expert.map((rates) => rates.map((rate) => rate * expertPairs))
  const lessons: Lesson[] = []
  rules.forEach((blocks, at) => {
    const groups = comparators.flatMap(({ model, field }) =>
      model.group !== undefined && blocks.fields.includes(field.name) ? [model.group] : [],
    )
    const taught = comparators.flatMap(({ model, field }, index) => {
      const isLookedUp = blocks.fields.includes(field.name) || groups.includes(model.group ?? '')
      return model.learn && !isLookedUp ? [index] : []
    })
    if (taught.length < 2) return
    const patterns = patternsOf(comparators, taught, blocks, seed + at)
    const pairs = patterns.reduce((sum, { count }) => sum + count, 0)
    if (pairs < fewestPairs) return
    const { share, expected } = maximise(taught, patterns, u, expert)
    lessons.push({ rule: blocks.rule, pairs, share })
    taught.forEach((comparison, place) => {
      expected[place]!.forEach((count, level) => {
        sums[comparison]![level]! += count
      })
    })
  })
  const m = sums.map((counts) => {
    const total = counts.reduce((sum, count) => sum + count, 0)
    return counts.map((count) => Math.max(leastRate, count / total))
  })
  return { m, lessons }
}

interface Pattern {
  readonly levels: Uint8Array
  count: number
}

/** Pairs of the rule, drawn by chance, gathered by how they agree. */
function patternsOf(
  comparators: readonly Comparator[],
  taught: readonly number[],
  { starts, members, largest, pairs }: Blocks,
  seed: number,
): Pattern[] {
  const random = seededRandom(seed)
  const patterns = new Map<string, Pattern>()
  const keep = Math.min(1, pairsARule / Math.max(1, pairs))
  const levels = new Uint8Array(taught.length)
  for (let key = 0; key + 1 < starts.length; key++) {
    const [from, to] = [starts[key]!, starts[key + 1]!]
    if (to - from < 2 || to - from > largest) continue
    for (let one = from; one < to; one++)
      for (let other = one + 1; other < to; other++) {
        if (keep < 1 && random() >= keep) continue
        for (let place = 0; place < taught.length; place++)
          levels[place] = comparators[taught[place]!]!.level(members[one]!, members[other]!)
        const name = String.fromCharCode(...levels)
        const known = patterns.get(name)
        if (known) known.count++
        else patterns.set(name, { levels: levels.slice(), count: 1 })
      }
  }
  return [...patterns.values()]
}

function maximise(taught: readonly number[], patterns: readonly Pattern[], u: Rates, expert: Rates) {
  let share = 0.5
  let m = taught.map((comparison) => expert[comparison]!.slice())
  let expected = m
  for (let round = 0; round < rounds; round++) {
    expected = m.map((rates) => rates.map(() => 0))
    let [matches, all] = [0, 0]
    for (const { levels, count } of patterns) {
      let [match, stranger] = [share, 1 - share]
      for (let place = 0; place < taught.length; place++) {
        const level = levels[place]!
        if (level === missingLevel) continue
        match *= m[place]![level]!
        stranger *= u[taught[place]!]![level]!
      }
      const weight = (count * match) / (match + stranger)
      matches += weight
      all += count
      for (let place = 0; place < taught.length; place++)
        if (levels[place] !== missingLevel) expected[place]![levels[place]!]! += weight
    }
    share = Math.min(1 - 1e-6, Math.max(1e-6, matches / all))
    m = expected.map((counts, place) => {
      const told = expert[taught[place]!]!
      const total = counts.reduce((sum, count) => sum + count, expertPairs)
      return counts.map((count, level) => Math.max(leastRate, (count + told[level]! * expertPairs) / total))
    })
  }
  return { share, expected }
}
