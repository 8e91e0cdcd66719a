import { expect, test } from 'vitest'
import { parisDay } from '#domain/filing/deadline.ts'
import { problemsOf } from '#domain/form/check-draft.ts'
import type { PasteAnswer } from '#domain/form/definition.ts'
import { filingIdentifiers } from '#domain/form/filing-identifiers.ts'
import { currentForm } from '#domain/form/form-catalogue.ts'
import { parseAnswers } from '#domain/form/parse-answers.ts'
import { offenceTypes } from '#domain/offence.ts'
import { hubReason } from '#linkage'
import { seededChance } from './chance.ts'
import { inventPerson } from './people.ts'
import { plainAnswers } from './plain-answers.ts'
import { planFilings } from './plan-filings.ts'
import { mistype } from './tell.ts'
import { tellFiling } from './tell-filing.ts'

const now = new Date('2026-03-10T09:00:00Z')
const chance = seededChance('stories')
const planned = planFilings(chance, 300, now)
const told = planned.map((filing) => {
  const form = currentForm(filing.scheme.type, filing.kind)!
  const answers = plainAnswers(form, tellFiling(chance, filing, inventPerson(chance)))
  return { filing, form, answers }
})

test('every invented filing passes the checks of its form on the day it is sent', () => {
  for (const { filing, form, answers } of told) {
    const where = `${form.type} ${form.kind}`
    const sent: unknown = JSON.parse(JSON.stringify(answers))
    const read = parseAnswers(form, sent)
    expect([...read.problems, ...problemsOf(form, read.answers, parisDay(filing.at))], where).toEqual([])
  }
})

test('the year holds every type, both kinds, and never a filing to come', () => {
  expect(new Set(planned.map(({ scheme }) => scheme.type))).toEqual(new Set(offenceTypes))
  expect(planned.filter(({ kind }) => kind === 'complaint').length).toBeGreaterThan(90)
  expect(planned.every(({ at }) => at < now)).toBe(true)
  expect(planned.map(({ at }) => at.getTime())).toEqual(
    planned.map(({ at }) => at.getTime()).sort((a, b) => a - b),
  )
})

test('the year lasts twelve months, and its values are hubs, rare, and of mailboxes anybody may have', () => {
  const months = new Set(planned.map(({ at }) => at.toISOString().slice(0, 7)))
  expect(months.size).toBeGreaterThanOrEqual(12)
  const cited = told.flatMap(({ form, answers }) => filingIdentifiers(form, answers))
  expect(cited.filter((each) => hubReason(each) !== undefined).length).toBeGreaterThan(5)
  expect(cited.some(({ value }) => value.endsWith('@gmail.com'))).toBe(true)
})

test('people slip as they type, never in what ties', () => {
  const said = 'Il écrivait du 06.39.98.11.90 et voulait un virement sur studio-paris.example'
  const typed = Array.from({ length: 50 }, (_, time) => mistype(seededChance(`slip ${time}`), said))
  expect(new Set(typed).size).toBeGreaterThan(3)
  for (const text of typed) expect(text).toMatch(/06\.39\.98\.11\.90 .*studio-paris\.example$/)
})

test('stories vary, are whole sentences, and leave no place unfilled', () => {
  const stories = told.map(({ answers }) => (answers.recit as PasteAnswer).text)
  expect(new Set(stories).size).toBeGreaterThan(stories.length * 0.9)
  for (const story of stories)
    expect(story.replaceAll('[.]', '.')).not.toMatch(/[{}[\]]|undefined| {2}|\b[Dd]e une?\b/)
})

test('phones are reserved for fiction and banks do not exist', () => {
  const cited = told.flatMap(({ form, answers }) => filingIdentifiers(form, answers))
  const values = (kind: string) => cited.filter((each) => each.kind === kind).map(({ value }) => value)
  expect(values('iban').length).toBeGreaterThan(50)
  for (const iban of values('iban')) expect(iban).toMatch(/^FR\d\d99\d{20}/)
  for (const phone of values('phone'))
    if (phone !== '3639') expect(phone).toMatch(/^\+33(63998|19900|26191|35301|46571|53649)\d+$/)
  for (const url of values('url')) expect(new URL(url).hostname).toMatch(/\.example$/)
})

test('the same seed tells the same year', () => {
  const again = planFilings(seededChance('x'), 40, now)
  expect(again).toEqual(planFilings(seededChance('x'), 40, now))
  expect(again).not.toEqual(planFilings(seededChance('y'), 40, now))
})
