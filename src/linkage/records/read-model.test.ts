import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ModelError, readModel } from './read-model.ts'

const small = {
  id: 'id',
  fields: {
    name: { column: 'name' },
    born: { column: 'born', read: 'date' },
    place: { columns: ['town', 'country'], read: 'words' },
  },
  comparisons: [{ field: 'name', levels: [{ when: 'equal', m: 0.8 }], frequency: {} }],
  blocking: [['first(name, 3)', 'year(born)']],
  certain: { rules: [['name', 'born']], recall: 0.5 },
}

/** The small model with one place changed. */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(small) as Record<string, unknown>
  const steps = path.split('.')
  let at: Record<string, unknown> = copy
  for (const step of steps.slice(0, -1)) at = at[step] as Record<string, unknown>
  at[steps.at(-1)!] = value
  return copy
}

const level = 'comparisons.0.levels.0'

describe('a model that cannot be read says where, what was expected and what stands there', () => {
  test.each([
    ['', 7, 'model: expected an object, found 7'],
    ['colour', 'red', /^model: expected only about, id, fields, .*, found "colour"$/],
    ['id', 3, 'id: expected a text, found 3'],
    ['seed', -1, 'seed: expected a number from 0 to 4294967295, found -1'],
    ['fields', {}, 'fields: expected at least one field, found {}'],
    ['fields.a-b', { column: 'x' }, 'fields: expected names of letters, digits and _, found "a-b"'],
    ['fields.name', 'name', 'fields.name: expected an object, found "name"'],
    ['fields.name', {}, 'fields.name.column: expected a text, found nothing'],
    ['fields.name.size', 1, 'fields.name: expected only column, columns, read, order, missing, found "size"'],
    ['fields.name.read', 'loud', 'fields.name.read: expected one of text, words, digits, date, found "loud"'],
    ['fields.born.order', 'ymd', 'fields.born.order: expected one of dmy, mdy, found "ymd"'],
    ['fields.place.columns', [], 'fields.place.columns: expected a list of 1 or more, found []'],
    ['fields.place.columns', [''], 'fields.place.columns[0]: expected a text, found ""'],
    ['fields.name.missing', 'none', 'fields.name.missing: expected a list, found "none"'],
    ['synonyms', [['bob']], 'synonyms[0]: expected a list of 2 or more, found ["bob"]'],
    ['synonyms', [['bob', 1]], 'synonyms[0][1]: expected a text, found 1'],
    ['groups', { where: 2 }, 'groups.where: expected a number from 0 to 1, found 2'],
    ['comparisons', [], 'comparisons: expected a list of 1 or more, found []'],
    ['comparisons.0.colour', 1, /^comparisons\[0\]: expected only field, levels, .*, found "colour"$/],
    ['comparisons.0.field', 'nam', 'comparisons[0].field: expected one of name, born, place, found "nam"'],
    ['comparisons.0.group', 'g', /^comparisons\[0\]\.group: expected one of .*, found "g"$/],
    ['comparisons.0.learn', 1, 'comparisons[0].learn: expected true or false, found 1'],
    ['comparisons.0.levels', [], 'comparisons[0].levels: expected a list of 1 or more, found []'],
    ['comparisons.0.frequency', true, 'comparisons[0].frequency: expected an object, found true'],
    [
      'comparisons.0.frequency',
      { weight: 2 },
      'comparisons[0].frequency.weight: expected a number from 0 to 1, found 2',
    ],
    [
      'comparisons.0.frequency',
      { floor: 0 },
      'comparisons[0].frequency.floor: expected a number from 1e-9 to 1, found 0',
    ],
    [
      'comparisons.0.frequency',
      { cap: 0 },
      'comparisons[0].frequency: expected only weight, floor, found "cap"',
    ],
    [`${level}.m`, 1.5, 'comparisons[0].levels[0].m: expected a number from 0 to 1, found 1.5'],
    [`${level}.u`, 0, 'comparisons[0].levels[0].u: expected a number from 1e-7 to 1, found 0'],
    [`${level}.p`, 0, 'comparisons[0].levels[0]: expected only when, m, u, found "p"'],
    [
      `${level}.when`,
      'same',
      /^comparisons\[0\]\.levels\[0\]\.when: expected a condition among equal, sound, .*, found "same"$/,
    ],
    [`${level}.when`, 'year', /expected a condition among equal, sound, .*, found "year"$/],
    [`${level}.when`, {}, /expected a condition among .*, found \{\}$/],
    [`${level}.when`, { equal: 1 }, 'comparisons[0].levels[0].when: expected "equal", found {"equal":1}'],
    [`${level}.when`, 'edits', 'comparisons[0].levels[0].when: expected {"edits": a number}, found "edits"'],
    [
      `${level}.when`,
      { edits: 0 },
      'comparisons[0].levels[0].when.edits: expected a number from 1 to 10, found 0',
    ],
    [
      `${level}.when`,
      { edits: 1, words: 1 },
      'comparisons[0].levels[0].when: expected only edits, found "words"',
    ],
    [
      `${level}.when`,
      { crossed: 'nam' },
      'comparisons[0].levels[0].when.crossed: expected one of name, born, place, found "nam"',
    ],
    [
      'comparisons.0.levels',
      [
        { when: 'equal', m: 0.8 },
        { when: 'sound', m: 0.3 },
      ],
      'comparisons[0].levels: expected values of m that sum to 1 at most, found 1.1',
    ],
    [
      'comparisons.0.levels',
      [
        { when: 'equal', m: 0.1, u: 0.6 },
        { when: 'sound', m: 0.3, u: 0.5 },
      ],
      'comparisons[0].levels: expected values of u that sum to less than 1, found 1.1',
    ],
    ['blocking', [], 'blocking: expected a list of 1 or more, found []'],
    ['blocking.0', [], 'blocking[0]: expected a list of 1 or more, found []'],
    ['blocking.0', 'name', 'blocking[0]: expected an object, found "name"'],
    [
      'blocking.0',
      { keys: ['name'], budget: 1 },
      'blocking[0]: expected only keys, pairsPerRecord, found "budget"',
    ],
    [
      'blocking.0',
      { keys: ['name'], pairsPerRecord: -1 },
      'blocking[0].pairsPerRecord: expected a number from 0 to 1000000, found -1',
    ],
    ['blocking.0', Array(9).fill('name'), 'blocking[0]: expected 8 keys at most, found 9'],
    ['blocking.0.1', 'year(bron)', 'blocking[0][1]: expected a field among name, born, place, found "bron"'],
    [
      'blocking.0.1',
      'yeer(born)',
      /^blocking\[0\]\[1\]: expected a function among first, last, .*, found "yeer\(born\)"$/,
    ],
    [
      'blocking.0.1',
      'first(name)',
      'blocking[0][1]: expected a field or a function of one, such as first(surname, 4), found "first(name)"',
    ],
    ['blocking.0.1', 'year(born', /expected a field or a function of one/],
    ['certain', undefined, 'certain: expected an object, found nothing'],
    ['certain.rules', [], 'certain.rules: expected a list of 1 or more, found []'],
    [
      'certain.rules.0',
      ['nam'],
      'certain.rules[0][0]: expected a field among name, born, place, found "nam"',
    ],
    ['certain.recall', 0, 'certain.recall: expected a number from 0.001 to 1, found 0'],
    ['certain.share', 1, 'certain: expected only rules, recall, found "share"'],
  ] as const)('%s = %j', (path, value, sentence) => {
    const read = () => readModel(path === '' ? value : changed(path, value))
    expect(read).toThrow(ModelError)
    expect(read).toThrow(sentence)
  })
})

test('what is left out has its usual value', () => {
  const model = readModel(small)
  expect(model).toMatchObject({ id: 'id', seed: 1, synonyms: [], groups: {} })
  expect(model.fields.name).toEqual({ columns: ['name'], read: 'text', order: 'dmy', missing: [] })
  expect(model.comparisons[0]).toMatchObject({ learn: true, frequency: { weight: 1, floor: 1e-5 } })
  expect(model.blocking[0]).toEqual({ keys: ['first(name, 3)', 'year(born)'] })
})

test('the example of the README can be read', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const model = readModel(JSON.parse(/```json\n(.*?)```/s.exec(readme)![1]!))
  expect(Object.keys(model.fields)).toEqual(['name', 'born'])
})

test.each(['persons', 'census', 'watch-list'])('the example %s can be read', (name) => {
  const path = new URL(`./models/${name}.json`, import.meta.url)
  expect(readModel(JSON.parse(readFileSync(path, 'utf8'))).comparisons.length).toBeGreaterThan(7)
})
