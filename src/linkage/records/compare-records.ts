import { firstMet } from './conditions.ts'
import { LevelCache } from './level-cache.ts'
import { type ComparisonModel, missingLevel, type RecordModel } from './record-model.ts'
import type { Field, RecordTable } from './record-table.ts'

/** The level of a pair of records in one comparison: the first that holds, their number when none does, or `missingLevel`. */
export interface Comparator {
  readonly model: ComparisonModel
  readonly field: Field
  readonly level: (a: number, b: number) => number
}

export function comparators(table: RecordTable, model: RecordModel): Comparator[] {
  const synonyms = new Map(model.synonyms.flatMap((group, at) => group.map((name) => [name, at] as const)))
  return model.comparisons.map((comparison) => {
    const field = table.fields.get(comparison.field)!
    return { model: comparison, field, level: levelOf(comparison, field, table, synonyms) }
  })
}

function levelOf(
  { levels }: ComparisonModel,
  field: Field,
  table: RecordTable,
  synonyms: ReadonlyMap<string, number>,
): Comparator['level'] {
  const { codes } = field
  const conditions = levels.map(({ when }) => when)
  const equal = conditions.indexOf('equal')
  const byValue = levelOfValues(conditions.length === 1 && equal === 0, firstMet(conditions, field, synonyms))
  const ofValues = (one: number, other: number): number =>
    one < 0 || other < 0 ? missingLevel : one === other && equal >= 0 ? equal : byValue(one, other)
  const crossed = conditions.findIndex((when) => typeof when === 'object' && 'crossed' in when)
  if (crossed < 0) return (a, b) => ofValues(codes[a]!, codes[b]!)
  const areCrossed = crossing((conditions[crossed] as { crossed: string }).crossed, field, table)
  return (a, b) => {
    const level = ofValues(codes[a]!, codes[b]!)
    return level > crossed && areCrossed(a, b) ? crossed : level
  }
}

function levelOfValues(
  asksOnlyEqual: boolean,
  compare: (a: number, b: number) => number,
): (one: number, other: number) => number {
  if (asksOnlyEqual) return (one, other) => (one === other ? 0 : 1)
  const cache = new LevelCache()
  return (first, second) =>
    first < second ? cache.level(first, second, compare) : cache.level(second, first, compare)
}

/** Whether what stands in this field of a record stands in that field of the other. */
function crossing(name: string, field: Field, table: RecordTable): (a: number, b: number) => boolean {
  const other = table.fields.get(name)!
  const codeOf = new Map(other.values.map((value, code) => [value, code]))
  const there = Int32Array.from(field.values, (value) => codeOf.get(value) ?? -2)
  return (a, b) => {
    const [one, two] = [field.codes[a]!, field.codes[b]!]
    const [first, second] = [one < 0 ? -2 : there[one]!, two < 0 ? -2 : there[two]!]
    const [otherA, otherB] = [other.codes[a]!, other.codes[b]!]
    // What is missing on the other side of the cross does not speak against it.
    if (first >= 0 && first === otherB) return otherA < 0 || two < 0 || second === otherA
    return second >= 0 && second === otherA && (otherB < 0 || one < 0)
  }
}
