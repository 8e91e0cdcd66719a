import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { problemsOf } from '../form/check-draft.ts'
import { currentForm } from '../form/form-catalogue.ts'
import { allQuestions } from '../form/walk.ts'
import { offenceTypes } from '../offence.ts'
import { textsIn, typographyFaults } from '../text-faults.ts'
import { bars } from './bars.ts'
import { serviceIds, services } from './directory.ts'
import { followUpQuestions } from './follow-up-questions.ts'
import { MOST_QUESTIONS, type OrientationAnswers, type OrientationResult, orient } from './orient.ts'
import { firstAnswers } from './situations.ts'

interface Path {
  readonly answers: OrientationAnswers
  readonly result: OrientationResult
  readonly positions: readonly number[]
}

/** Every way through, followed to its end. */
function everyPath(answers: OrientationAnswers = {}, positions: readonly number[] = []): readonly Path[] {
  const step = orient(answers)
  if ('result' in step) return [{ answers, result: step.result, positions }]
  return step.next.choices.flatMap(({ id }) =>
    everyPath({ ...answers, [step.next.id]: id }, [...positions, step.position]),
  )
}

const paths = everyPath()
const leafOf = ({ situation, precision }: OrientationAnswers): string => `${situation}/${precision ?? ''}`

describe('orientation', () => {
  it('never asks more than four questions, and counts them from one', () => {
    for (const { positions } of paths) {
      expect(positions.length).toBeLessThanOrEqual(MOST_QUESTIONS)
      expect(positions).toEqual(positions.map((_, index) => index + 1))
    }
  })

  it('reaches every situation', () => {
    const leaves = firstAnswers.flatMap((first) =>
      'situations' in first ? first.situations.map(({ id }) => `${first.id}/${id}`) : [`${first.id}/`],
    )
    expect([...new Set(paths.map(({ answers }) => leafOf(answers)))].sort()).toEqual(
      [...new Set(leaves)].sort(),
    )
    expect(new Set(leaves).size).toBe(leaves.length)
  })

  it('reaches danger, every type, and every door', () => {
    expect(paths.some(({ result }) => result.kind === 'danger')).toBe(true)
    const types = new Set(paths.map(({ result }) => result.type))
    for (const type of offenceTypes) expect(types).toContain(type)
    const complaints = new Set(
      paths.filter(({ result }) => result.mayComplain).map(({ result }) => result.type),
    )
    expect(offenceTypes.filter((type) => !complaints.has(type))).toEqual(['other_scam'])
    const doors = new Set(paths.flatMap(({ result }) => result.doors))
    const elsewhere = ['nomoreransom', 'france_victimes', 'suicide_3114']
    expect(serviceIds.filter((id) => !doors.has(id)).sort()).toEqual(elsewhere.sort())
  })

  it('gives every result a title, a sentence and a way on', () => {
    for (const { result } of paths) {
      expect(textsIn(result).flatMap(typographyFaults)).toEqual([])
      expect(result.type !== undefined || result.doors.length > 0).toBe(true)
      expect(result.mayComplain).toBe(result.kind === 'here' && result.noComplaint === undefined)
      if (result.kind === 'elsewhere') expect(result.doors.length).toBeGreaterThan(0)
    }
  })

  it('sends minors, companies and known authors to a unit, a report staying possible', () => {
    const where = (answers: OrientationAnswers) => {
      const step = orient(answers)
      if (!('result' in step)) throw new Error('more questions')
      return step.result
    }
    const rental = { situation: 'annonce', precision: 'louer', argent: 'recent' }
    expect(where({ ...rental, qui: 'moi' })).toMatchObject({
      kind: 'here',
      type: 'fake_rental',
      mayComplain: true,
      bankFirst: true,
    })
    const company = where({ ...rental, qui: 'entreprise' })
    expect(company).toMatchObject({
      kind: 'elsewhere',
      type: 'fake_rental',
      mayComplain: false,
      sentence: bars.entreprise.reason,
    })
    expect(company.clock?.fr).toContain('72')
    const threatened = { situation: 'publication', auteur: 'en-ligne', argent: 'non' }
    expect(where({ ...threatened, qui: 'mineur' }).doors[0]).toBe('minors_3018')
    expect(where({ ...threatened, qui: 'moi', auteur: 'connu' })).toMatchObject({
      doors: ['unit'],
      type: 'blackmail',
    })
    expect(where({ situation: 'carte', precision: 'en-main' })).toMatchObject({
      kind: 'elsewhere',
      doors: ['perceval', 'bank'],
    })
  })

  it('sends to the bank only when money left', () => {
    for (const { answers, result } of paths) {
      if (answers.argent === 'non') expect(result.doors).not.toContain('bank')
      expect(result.bankFirst).toBe(answers.argent === 'recent')
    }
  })

  it('keeps the answers for the form, in its own words', () => {
    for (const { result } of paths) {
      const form = result.type && currentForm(result.type, 'report')
      if (form === undefined) continue
      const ids = allQuestions(form).map(({ id }) => id)
      expect(Object.keys(result.answers).filter((id) => !ids.includes(id))).toEqual([])
      const refused = problemsOf(form, result.answers, '2026-11-24').filter(
        ({ question, code }) => question in result.answers && code !== 'empty',
      )
      expect(refused).toEqual([])
    }
  })

  it('takes any answer without an exception, and what is not offered for no answer', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('situation', 'precision', 'qui', 'argent', 'auteur'), fc.string()),
        (answers) => {
          orient(answers)
        },
      ),
    )
    expect(orient({ situation: '__proto__' })).toEqual(orient({}))
    expect(orient({ situation: 'annonce', precision: 'site' })).toMatchObject({ next: { id: 'precision' } })
  })
})

describe('texts of the orientation', () => {
  it('are complete', () => {
    const data = [firstAnswers, followUpQuestions, bars, services]
    // Words to match a sentence with are plain on purpose.
    const texts = textsIn(data).filter(({ fr, en }) => fr !== '' || en !== '')
    expect(texts.length).toBeGreaterThan(150)
    expect(texts.flatMap(typographyFaults)).toEqual([])
  })

  it('date every service, and give each a way to reach it', () => {
    for (const id of serviceIds) {
      const service = services[id]
      expect(service.id).toBe(id)
      expect(service.lastChecked).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
      expect(service.phone ?? service.sms ?? service.link ?? service.page).toBeTruthy()
    }
  })
})
