import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { textsIn, typographyFaults } from '../text-faults.ts'
import { citeLaw, lawAt } from './law-at.ts'
import { lawConcepts, lawTable } from './law-table.ts'

const today = '2026-11-24'

describe('the law table', () => {
  it('has one article in force today for every concept', () => {
    for (const concept of lawConcepts) {
      expect(lawTable.filter((row) => row.concept === concept && lawAt(concept, today) === row)).toHaveLength(
        1,
      )
    }
  })

  it('never has two rows of a concept in force on one day', () => {
    const clashes = lawTable.filter((a, index) =>
      lawTable.some(
        (b, other) =>
          other > index &&
          a.concept === b.concept &&
          (a.from ?? '') <= (b.to ?? '9') &&
          (b.from ?? '') <= (a.to ?? '9'),
      ),
    )
    expect(clashes).toEqual([])
  })

  it('knows no number of criminal procedure after its renumbering', () => {
    expect(lawAt('account_freeze', '2028-12-31')).toMatchObject({ number: '706-154' })
    expect(lawAt('account_freeze', '2029-01-01')).toBeUndefined()
    expect(lawAt('fraud', '2029-01-01')).toMatchObject({ number: '313-1' })
  })

  it('cites an article in both languages', () => {
    const fraud = lawAt('fraud', today)
    expect(fraud && citeLaw(fraud, 'fr')).toBe('article\u00a0313-1 du code pénal')
    expect(textsIn(lawTable).flatMap(typographyFaults)).toEqual([])
  })

  it('is the only place that holds an article number', () => {
    const numbers = lawTable.map(({ number }) => number).filter((number) => /\d{3}-\d/u.test(number))
    const pattern = new RegExp(
      `(?<![\\d-])(?:${numbers.map((number) => number.replace('. ', '\\.? ?')).join('|')})(?![\\d-])`,
      'u',
    )
    const root = join(import.meta.dirname, '..')
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /(?<!\.test)\.tsx?$/u.test(file),
    )
    expect(files.length).toBeGreaterThan(40)
    const holders = files.filter((file) => pattern.test(readFileSync(join(root, file), 'utf8')))
    expect(holders).toEqual([join('law', 'law-table.ts')])
  })
})
