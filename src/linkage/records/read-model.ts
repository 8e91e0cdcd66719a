import { type KeyExpression, mostKeys, readKeyExpression } from './key-expression.ts'
import type {
  BlockingRule,
  CertainModel,
  ComparisonModel,
  Condition,
  FieldModel,
  LevelModel,
  RecordModel,
} from './record-model.ts'

/** What is wrong in a model: where in it, what was expected, what stands there. */
export class ModelError extends Error {
  readonly path: string

  constructor(path: string, expected: string, found: unknown) {
    super(`${path}: expected ${expected}, found ${shown(found)}`)
    this.path = path
  }
}

const shown = (found: unknown): string =>
  found === undefined ? 'nothing' : (JSON.stringify(found) ?? String(found)).slice(0, 80)

const readings = ['text', 'words', 'digits', 'date'] as const
const orders = ['dmy', 'mdy'] as const
const textConditions = [
  'equal',
  'sound',
  'contains',
  'synonym',
  'jaroWinkler',
  'edits',
  'prefix',
  'words',
  'shared',
  'crossed',
]
const dateConditions = ['equal', 'digit', 'swapped', 'month', 'year', 'years', 'edits', 'prefix']

/** Reads a model as written in JSON; what is left out has the value that suits most tables. */
export function readModel(given: unknown): RecordModel {
  const model = object(given, 'model')
  only(model, 'model', [
    'about',
    'id',
    'fields',
    'synonyms',
    'comparisons',
    'groups',
    'blocking',
    'certain',
    'seed',
  ])
  const fields = entries(model.fields, 'fields', readField)
  if (Object.keys(fields).length === 0) throw new ModelError('fields', 'at least one field', model.fields)
  const groups = entries(model.groups ?? {}, 'groups', (share, path) => number(share, path, 0, 1))
  const readKeys = (keys: unknown, path: string): string[] => {
    const read = list(keys, path, 1).map((key, at) => readKey(key, `${path}[${at}]`, fields))
    if (read.length > mostKeys) throw new ModelError(path, `${mostKeys} keys at most`, read.length)
    return read
  }
  const comparisons = list(model.comparisons, 'comparisons', 1).map((comparison, at) =>
    readComparison(comparison, `comparisons[${at}]`, fields, groups),
  )
  const blocking = list(model.blocking, 'blocking', 1).map((rule, at): BlockingRule => {
    const path = `blocking[${at}]`
    if (Array.isArray(rule)) return { keys: readKeys(rule, path) }
    const given = object(rule, path)
    only(given, path, ['keys', 'pairsPerRecord'])
    return {
      keys: readKeys(given.keys, `${path}.keys`),
      ...(given.pairsPerRecord !== undefined && {
        pairsPerRecord: number(given.pairsPerRecord, `${path}.pairsPerRecord`, 0, 1e6),
      }),
    }
  })
  return {
    id: text(model.id ?? 'id', 'id'),
    fields,
    synonyms: list(model.synonyms ?? [], 'synonyms', 0).map((group, at) =>
      list(group, `synonyms[${at}]`, 2).map((name, place) => text(name, `synonyms[${at}][${place}]`)),
    ),
    comparisons,
    groups,
    blocking,
    certain: readCertain(model.certain, readKeys),
    seed: number(model.seed ?? 1, 'seed', 0, 2 ** 32 - 1),
  }
}

function readField(given: unknown, path: string): FieldModel {
  const field = object(given, path)
  only(field, path, ['column', 'columns', 'read', 'order', 'missing'])
  const columns =
    field.columns === undefined
      ? [text(field.column, `${path}.column`)]
      : list(field.columns, `${path}.columns`, 1).map((column, at) => text(column, `${path}.columns[${at}]`))
  return {
    columns,
    read: oneOf(field.read ?? 'text', `${path}.read`, readings),
    order: oneOf(field.order ?? 'dmy', `${path}.order`, orders),
    missing: list(field.missing ?? [], `${path}.missing`, 0).map((value, at) =>
      text(value, `${path}.missing[${at}]`),
    ),
  }
}

function readComparison(
  given: unknown,
  path: string,
  fields: RecordModel['fields'],
  groups: RecordModel['groups'],
): ComparisonModel {
  const comparison = object(given, path)
  only(comparison, path, ['field', 'levels', 'frequency', 'group', 'learn'])
  const field = oneOf(comparison.field, `${path}.field`, Object.keys(fields))
  const allowed = fields[field]!.read === 'date' ? dateConditions : textConditions
  const levels = list(comparison.levels, `${path}.levels`, 1).map((level, at) =>
    readLevel(level, `${path}.levels[${at}]`, allowed, fields),
  )
  const sum = levels.reduce((all, { m }) => all + m, 0)
  if (sum > 1 + 1e-9)
    throw new ModelError(`${path}.levels`, 'values of m that sum to 1 at most', Number(sum.toFixed(4)))
  const strangers = levels.reduce((all, { u = 0 }) => all + u, 0)
  if (strangers >= 1)
    throw new ModelError(
      `${path}.levels`,
      'values of u that sum to less than 1',
      Number(strangers.toFixed(4)),
    )
  const frequency =
    comparison.frequency === undefined ? undefined : object(comparison.frequency, `${path}.frequency`)
  if (frequency) only(frequency, `${path}.frequency`, ['weight', 'floor'])
  return {
    field,
    levels,
    ...(frequency && {
      frequency: {
        weight: number(frequency.weight ?? 1, `${path}.frequency.weight`, 0, 1),
        floor: number(frequency.floor ?? 1e-5, `${path}.frequency.floor`, 1e-9, 1),
      },
    }),
    ...(comparison.group !== undefined && {
      group: oneOf(comparison.group, `${path}.group`, Object.keys(groups)),
    }),
    learn: boolean(comparison.learn ?? true, `${path}.learn`),
  }
}

function readLevel(
  given: unknown,
  path: string,
  allowed: readonly string[],
  fields: RecordModel['fields'],
): LevelModel {
  const level = object(given, path)
  only(level, path, ['when', 'm', 'u'])
  const where = `${path}.when`
  const named = typeof level.when === 'string' ? level.when : Object.keys(object(level.when, where))[0]
  if (named === undefined || !allowed.includes(named))
    throw new ModelError(where, `a condition among ${allowed.join(', ')}`, level.when)
  return {
    when: readCondition(level.when, named, where, fields),
    m: number(level.m, `${path}.m`, 0, 1),
    ...(level.u !== undefined && { u: number(level.u, `${path}.u`, 1e-7, 1) }),
  }
}

const bounds: Readonly<Record<string, readonly [from: number, to: number]>> = {
  jaroWinkler: [0, 1],
  words: [0, 1],
  shared: [1, 64],
  edits: [1, 10],
  prefix: [1, 64],
  years: [0, 1000],
}

function readCondition(
  given: unknown,
  named: string,
  path: string,
  fields: RecordModel['fields'],
): Condition {
  const bound = bounds[named]
  if (bound === undefined && named !== 'crossed') {
    if (typeof given !== 'string') throw new ModelError(path, `"${named}"`, given)
    return named as Condition
  }
  if (typeof given === 'string')
    throw new ModelError(path, `{"${named}": ${bound ? 'a number' : 'a field'}}`, given)
  const condition = object(given, path)
  only(condition, path, [named])
  const value = condition[named]
  return (
    bound
      ? { [named]: number(value, `${path}.${named}`, ...bound) }
      : { crossed: oneOf(value, `${path}.crossed`, Object.keys(fields)) }
  ) as Condition
}

function readCertain(given: unknown, readKeys: (keys: unknown, path: string) => string[]): CertainModel {
  const certain = object(given, 'certain')
  only(certain, 'certain', ['rules', 'recall'])
  return {
    rules: list(certain.rules, 'certain.rules', 1).map((rule, at) => readKeys(rule, `certain.rules[${at}]`)),
    recall: number(certain.recall, 'certain.recall', 0.001, 1),
  }
}

function readKey(given: unknown, path: string, fields: RecordModel['fields']): string {
  const written = text(given, path)
  const read: KeyExpression | string = readKeyExpression(written)
  if (typeof read === 'string') throw new ModelError(path, read, given)
  if (!Object.hasOwn(fields, read.field))
    throw new ModelError(path, `a field among ${Object.keys(fields).join(', ')}`, read.field)
  return written
}

function object(given: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new ModelError(path, 'an object', given)
  return given as Readonly<Record<string, unknown>>
}

function entries<T>(
  given: unknown,
  path: string,
  read: (value: unknown, path: string) => T,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(object(given, path)).map(([name, value]) => {
      if (!/^\w+$/.test(name)) throw new ModelError(path, 'names of letters, digits and _', name)
      return [name, read(value, `${path}.${name}`)]
    }),
  )
}

function only(given: Readonly<Record<string, unknown>>, path: string, names: readonly string[]): void {
  const other = Object.keys(given).find((name) => !names.includes(name))
  if (other !== undefined) throw new ModelError(path, `only ${names.join(', ')}`, other)
}

function list(given: unknown, path: string, fewest: number): readonly unknown[] {
  if (!Array.isArray(given) || given.length < fewest)
    throw new ModelError(path, fewest === 0 ? 'a list' : `a list of ${fewest} or more`, given)
  return given
}

function text(given: unknown, path: string): string {
  if (typeof given !== 'string' || given === '') throw new ModelError(path, 'a text', given)
  return given
}

function number(given: unknown, path: string, from: number, to: number): number {
  if (typeof given !== 'number' || !(given >= from && given <= to))
    throw new ModelError(path, `a number from ${from} to ${to}`, given)
  return given
}

function boolean(given: unknown, path: string): boolean {
  if (typeof given !== 'boolean') throw new ModelError(path, 'true or false', given)
  return given
}

function oneOf<const T extends string>(given: unknown, path: string, among: readonly T[]): T {
  if (!among.includes(given as T)) throw new ModelError(path, `one of ${among.join(', ')}`, given)
  return given as T
}
