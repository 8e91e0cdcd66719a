import { describe, expect, it } from 'vitest'
import { filingKinds, offenceTypes } from '../offence.ts'
import { textsIn, typographyFaults } from '../text-faults.ts'
import type { Condition, FormDefinition, Question } from './definition.ts'
import { acceptedForms, currentForm, formFor, kindsOf, minutesFor } from './form-catalogue.ts'
import { mustLearn } from './must-learn.ts'
import { allQuestions } from './walk.ts'

const named = acceptedForms.map((form) => [`${form.type}, ${form.kind}`, form] as const)

function questionsRead(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(questionsRead)
  if ('any' in condition) return condition.any.flatMap(questionsRead)
  return 'not' in condition ? questionsRead(condition.not) : [condition.question]
}

/** Answers a condition waits for must be answers that can be given. */
function unanswerable(condition: Condition, before: readonly Question[]): readonly string[] {
  if ('all' in condition) return condition.all.flatMap((part) => unanswerable(part, before))
  if ('any' in condition) return condition.any.flatMap((part) => unanswerable(part, before))
  if ('not' in condition) return unanswerable(condition.not, before)
  const question = before.find(({ id }) => id === condition.question)
  if ('answered' in condition) return question === undefined ? [condition.question] : []
  const awaited = 'includes' in condition ? [condition.includes] : [condition.is].flat()
  const choices = question && 'choices' in question ? question.choices.map(({ id }) => id) : []
  return awaited.filter((id) => !choices.includes(id))
}

function checkConditions(questions: readonly Question[]): void {
  questions.forEach((question, index) => {
    const before = questions.slice(0, index)
    if (question.when !== undefined) {
      const ids = before.map(({ id }) => id)
      expect(questionsRead(question.when).filter((id) => !ids.includes(id))).toEqual([])
      expect(unanswerable(question.when, before)).toEqual([])
    }
    if (question.kind === 'group') checkConditions(question.questions)
  })
}

describe.each(named)('the form %s', (_, form: FormDefinition) => {
  const questions = allQuestions(form)
  const every = questions.flatMap((question): readonly Question[] =>
    question.kind === 'group' ? [question, ...question.questions] : [question],
  )

  it('has one id for each question, which can be an address', () => {
    const ids = questions.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id } of [...every, ...form.sections]) expect(id).toMatch(/^[a-z][a-z-]*[a-z]$/u)
  })

  it('names no offence in its addresses', () => {
    const telling = /arnaque|faux|fausse|escroc|chantage|rancon|pirat|romance|plainte|victime$|fraude|menace/u
    expect([...questions, ...form.sections].map(({ id }) => id).filter((id) => telling.test(id))).toEqual([])
  })

  it('names no offence in the titles of its pages, which stay in the history', () => {
    const telling =
      /arnaqu|faux|fausse|escroc|chantage|ran[cç]on|pirat|sentiment|fraude|menac|scam|fake|fraud|blackmail|ransom|hack|threat/iu
    const titles = [
      ...form.sections.map(({ title }) => title),
      ...questions.map(({ label }) => label),
      ...questions.flatMap((question) => (question.kind === 'group' ? [question.noun] : [])),
    ]
    expect(titles.flatMap(({ fr, en }) => [fr, en]).filter((title) => telling.test(title))).toEqual([])
  })

  it('reads in its conditions only what was asked before, and only answers that can be given', () => {
    checkConditions(questions)
  })

  it('has choices that differ, none of them called unknown', () => {
    for (const question of every) {
      if (!('choices' in question)) continue
      const ids = question.choices.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids).not.toContain('unknown')
    }
  })

  it('never requires an identifier of the author', () => {
    const required = every.filter(
      (question) =>
        (question.kind === 'identifiers' ||
          (question.kind === 'text' && question.identifier !== undefined)) &&
        !question.optional,
    )
    expect(required.map(({ id }) => id)).toEqual([])
  })

  it('offers a way on to who does not know, at every fact', () => {
    const stuck = questions.filter(
      (question) =>
        !question.optional &&
        !question.mayBeUnknown &&
        !('none' in question && question.none) &&
        !['pour-qui', 'forme', 'recit', 'paiement'].includes(question.id) &&
        form.sections.find(({ id }) => id === 'vous')?.questions.includes(question) !== true,
    )
    expect(stuck.map(({ id }) => id)).toEqual([])
  })

  it('starts what to do when empty with a verb', () => {
    for (const { empty } of every) {
      expect(empty.fr).toMatch(/^(?:Indiquez|Choisissez|Ajoutez|Collez|Racontez|Décrivez) /u)
      expect(empty.en).toMatch(/^(?:Give|Choose|Add|Paste|Tell|Describe) /u)
    }
  })

  it('speaks both languages, with French typography', () => {
    const texts = textsIn(form)
    expect(texts.length).toBeGreaterThan(50)
    expect(texts.flatMap(typographyFaults)).toEqual([])
  })

  it('takes about the time the first pages announce', () => {
    expect(minutesFor(form)).toBeGreaterThanOrEqual(5)
    expect(minutesFor(form)).toBeLessThanOrEqual(form.kind === 'report' ? 10 : 20)
  })
})

describe('the catalogue of forms', () => {
  it('has a form for each type and kind, reports alone for the ninth', () => {
    for (const type of offenceTypes) {
      for (const kind of filingKinds)
        expect(currentForm(type, kind) !== undefined).toBe(kindsOf(type).includes(kind))
    }
    expect(currentForm('other_scam', 'complaint')).toBeUndefined()
  })

  it('finds a draft’s version and nothing for one that is retired', () => {
    const form = currentForm('fake_shop', 'report')
    expect(formFor('fake_shop', 'report', form?.version)).toBe(form)
    expect(formFor('fake_shop', 'report', '2020-01')).toBeUndefined()
  })
})

describe('what a form must learn', () => {
  it.each(mustLearn)('$type: $item', ({ type, questions }) => {
    expect(questions.length).toBeGreaterThan(0)
    for (const kind of kindsOf(type)) {
      const form = currentForm(type, kind)
      const ids = form
        ? allQuestions(form).flatMap((q) =>
            q.kind === 'group' ? [q.id, ...q.questions.map(({ id }) => `${q.id}.${id}`)] : [q.id],
          )
        : []
      expect(questions.filter((id) => !ids.includes(id))).toEqual([])
    }
  })

  it('covers every item of the domain for the types told in full', () => {
    const items = (type: string) => mustLearn.filter((row) => row.type === type).map(({ item }) => item)
    for (const type of ['fake_shop', 'fake_rental', 'other_scam'])
      expect(items(type)).toEqual(expect.arrayContaining([...commonItems]))
    expect(items('fake_shop')).toEqual(
      expect.arrayContaining([
        'url',
        'order reference',
        'item',
        'confirmation mail',
        'what came',
        'how the site was found',
      ]),
    )
    expect(items('fake_rental')).toEqual(
      expect.arrayContaining([
        'platform',
        'ad link',
        'ad reference',
        'ad text',
        'property and address',
        'price',
        'documents received',
        'documents sent',
      ]),
    )
    expect(items('other_scam')).toEqual(
      expect.arrayContaining([
        'which',
        'adviser',
        'investment',
        'message',
        'job',
        'recovery',
        'other',
        'number displayed',
      ]),
    )
  })
})

const commonItems = [
  'when, from and to',
  'how contact began',
  'what was asked',
  'what was given',
  'payment: amount and currency',
  'payment: date and time',
  'payment: means',
  'payment by transfer: iban, holder, payee check',
  'payment by card: merchant, last four',
  'payment by coupon: brand, code',
  'payment by crypto: address, transaction',
  'payment by cash service: reference',
  'payment by online account: account',
  'identifiers of the author',
  'what was already done, and when',
  'reason when proof is missing',
  'own words',
  'evidence',
  'loss other than money',
  'other victims known',
  'insurer',
]
