import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proofTimes } from '#test/support/proof-times.ts'
import { doNow } from '../orientation/do-now.ts'
import { problemsOf } from './check-draft.ts'
import { applicable } from './conditions.ts'
import { countryCodes } from './countries.ts'
import { currencyCodes } from './currencies.ts'
import type { Answer, Answers, FormDefinition, GroupQuestion, GroupRow, Question } from './definition.ts'
import { filingIdentifiers } from './filing-identifiers.ts'
import { acceptedForms } from './form-catalogue.ts'
import { identify } from './identify.ts'
import { parseAnswers } from './parse-answers.ts'
import { readAnswer, readRow } from './read-answer.ts'
import { proposalsIn } from './read-paste.ts'
import { shapeText } from './shape-text.ts'
import { summary } from './summary.ts'
import { factsPeriod, totalsOf } from './totals.ts'
import {
  allQuestions,
  nextQuestion,
  sectionStatus,
  submittedAnswers,
  visibleQuestions,
  withAnswer,
} from './walk.ts'
import { writeFields, writeRow } from './write-fields.ts'

const today = '2026-11-24'
const typed = { owner: 'suspect', source: 'typed' } as const
const samples = {
  iban: ['FR7699001010000000000000137', 'fr76 9900 1010', 'DE89 3704 0044 0532 0130 00'],
  phone: ['06 39 98 11 90', '+33199001122', '0039 nonsense'],
  email: ['vente@boutique.example', 'pas une adresse'],
  url: ['hxxps://boutique[.]example/chaussures', 'boutique.example'],
  wallet: ['bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq', '0x00'],
  handle: ['@vendeur_pro', 'insta: vendeur'],
  text: ['K. MARTIN', 'Studio 12, rue des Lilas', '１２３', 'a\u202eb'],
}

const line = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
const sample = (kind: string): fc.Arbitrary<string> =>
  fc.constantFrom(...(samples[kind as keyof typeof samples] ?? samples.text))
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date(today), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const shaped = {
  email: 'jeanne@exemple.example',
  phone: '+33199001122',
  postcode: '78120',
  card_tail: '4242',
}

/** Any answer a person could give to a question; `null` where leaving it empty is allowed. */
function anAnswer(question: Question): fc.Arbitrary<Answer | null> {
  const unknown: Answer = question.kind === 'date' ? { precision: 'unknown' } : { unknown: true }
  return fc.oneof(
    { weight: 6, arbitrary: told(question) },
    ...(question.optional ? [{ weight: 1, arbitrary: fc.constant(null) }] : []),
    ...(question.mayBeUnknown ? [{ weight: 1, arbitrary: fc.constant(unknown) }] : []),
  )
}

function told(question: Question): fc.Arbitrary<Answer> {
  switch (question.kind) {
    case 'text': {
      if (question.shape !== undefined) return fc.constant(shaped[question.shape])
      const text = question.identifier ? sample(question.identifier[0] ?? 'text') : line
      return text.map((value) => shapeText(question, value)).filter((value) => value !== '')
    }
    case 'choice':
      return fc.constantFrom(...question.choices.map(({ id }) => id))
    case 'choices':
      return fc.subarray(
        question.choices.map(({ id }) => id),
        { minLength: question.none ? 0 : 1 },
      )
    case 'files':
      return fc.subarray(['f-1', 'f-2', 'f-3'])
    case 'country':
      return fc.constantFrom(...countryCodes)
    case 'amount':
      return fc.record({
        cents: fc.integer({ min: 1, max: 10_000_000_000 }),
        currency: fc.constantFrom(...currencyCodes),
      })
    case 'date':
      return fc.oneof(
        day.map((date): Answer => ({ precision: 'day', date })),
        ...(question.time ? [day.map((date): Answer => ({ precision: 'day', date, time: '09:10' }))] : []),
        ...(question.approximate
          ? [day.map((date): Answer => ({ precision: 'month', month: date.slice(0, 7) }))]
          : []),
      )
    case 'identifiers':
      return fc
        .subarray([...question.kinds], { minLength: 1 })
        .chain((kinds) => fc.tuple(...kinds.map((kind) => sample(kind).map((raw) => ({ kind, raw })))))
        .map((found) => found.map(({ kind, raw }) => identify(kind, shapeText(plain, raw), typed).identifier))
    case 'paste':
      return fc
        .tuple(
          line,
          sample('iban'),
          sample('phone'),
          fc.array(fc.constantFrom('suspect', 'victim', 'no'), { minLength: 9, maxLength: 9 }),
        )
        .map(([words, iban, phone, verdicts]) =>
          paste(`Message : ${words} envoyez sur ${iban} ou appelez le ${phone}.`, verdicts),
        )
    case 'group':
      return fc.array(aRow(question), { minLength: 1, maxLength: 3 })
  }
}

const nothing = { fr: '', en: '' }
const plain = {
  id: 'x',
  kind: 'text',
  label: nothing,
  short: nothing,
  empty: nothing,
  maxLength: 500,
} as const

function paste(typedText: string, verdicts: readonly string[]): Answer {
  const text = shapeText({ ...plain, long: true }, typedText)
  const identifiers = proposalsIn(text).flatMap(({ kind, value, raw }, index) => {
    const owner = verdicts[index]
    return owner === 'suspect' || owner === 'victim'
      ? [{ kind, value, raw, owner, source: 'pasted' } as const]
      : []
  })
  return { text, identifiers }
}

function aRow(group: GroupQuestion): fc.Arbitrary<GroupRow> {
  return someAnswers(group.questions).map((answers) => applicable(group.questions, answers).answers)
}

function someAnswers(questions: readonly Question[]): fc.Arbitrary<Answers> {
  return fc
    .tuple(...questions.map((question) => anAnswer(question).map((answer) => [question.id, answer] as const)))
    .map((pairs) =>
      Object.fromEntries(pairs.filter((pair): pair is readonly [string, Answer] => pair[1] !== null)),
    )
}

const formNamed = (name: string): FormDefinition => {
  const form = acceptedForms.find(({ type, kind }) => name === `${type} ${kind}`)
  if (form === undefined) throw new Error(`no form ${name}`)
  return form
}
/** Anything, and things that look almost right. */
const aStrangeValue = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.record({
    precision: fc.constantFrom('day', 'month'),
    date: fc.string({ maxLength: 10 }),
    month: fc.string({ maxLength: 7 }),
  }),
  fc.record({ cents: fc.integer(), currency: fc.string({ maxLength: 3 }) }),
  fc.array(
    fc.record({
      kind: fc.constantFrom('phone', 'iban', 'x'),
      raw: fc.string(),
      owner: fc.constantFrom('suspect', 'victim'),
    }),
  ),
  fc.array(
    fc.record({
      moyen: fc.string(),
      montant: fc.constantFrom(null, { cents: 1, currency: 'ABC' }),
      date: fc.constantFrom({ precision: 'day', date: '2026-99-99' }, 3),
    }),
  ),
  fc.record({
    text: fc.string(),
    identifiers: fc.constantFrom([], [{ kind: 'phone', raw: 'x', owner: 'suspect' }], 'x'),
  }),
)

const aForm = fc.constantFrom(...acceptedForms.map(({ type, kind }) => `${type} ${kind}`))
const aFiling = aForm.chain((name) =>
  fc.record({ name: fc.constant(name), answers: someAnswers(allQuestions(formNamed(name))) }),
)

/** A date before the start is the one thing two good answers can do wrong together. */
const seriousProblems = (form: FormDefinition, answers: Answers) =>
  problemsOf(form, answers, today).filter(({ code }) => code !== 'date_before_start')

describe('reading and writing agree', () => {
  it('reads back every answer it writes', () => {
    fc.assert(
      fc.property(aFiling, fc.constantFrom('fr' as const, 'en' as const), ({ name, answers }, locale) => {
        const form = formNamed(name)
        for (const question of allQuestions(form)) {
          const answer = answers[question.id]
          const reading = readAnswer(question, writeFields(question, answer, locale), today)
          if (answer === undefined) expect(reading).toMatchObject({ answer: null })
          else expect(reading).toMatchObject({ answer })
        }
      }),
      { numRuns: 60 * proofTimes },
    )
  })

  it('reads one row on its own page as it reads it among the others', () => {
    for (const form of acceptedForms) {
      const group = allQuestions(form).find((question) => question.kind === 'group')
      if (group?.kind !== 'group') throw new Error('no group')
      fc.assert(
        fc.property(aRow(group), (row) => {
          expect(readRow(group, writeRow(group, row), today, 0)).toMatchObject({ answer: row })
        }),
        { numRuns: 20 * proofTimes },
      )
    }
  })

  it('parses what it kept, after a journey through JSON', () => {
    fc.assert(
      fc.property(aFiling, ({ name, answers }) => {
        const form = formNamed(name)
        expect(parseAnswers(form, JSON.parse(JSON.stringify(answers)))).toEqual({ answers, problems: [] })
      }),
      { numRuns: 60 * proofTimes },
    )
  })

  it('finds no problem in what it read', () => {
    fc.assert(
      fc.property(aFiling, ({ name, answers }) => {
        expect(seriousProblems(formNamed(name), answers)).toEqual([])
      }),
      { numRuns: 60 * proofTimes },
    )
  })
})

describe('walking through a form', () => {
  it('reaches the end of every form whatever is answered, and nothing is left to do there', () => {
    fc.assert(
      fc.property(aFiling, ({ name, answers: given }) => {
        const form = formNamed(name)
        let answers: Answers = {}
        const seen: string[] = []
        let place = nextQuestion(form, answers, seen)
        while (place !== undefined) {
          const { question } = place
          expect(seen).not.toContain(question.id)
          answers = withAnswer(answers, question.id, given[question.id] ?? null)
          seen.push(question.id)
          place = nextQuestion(form, answers, seen, question.id)
        }
        expect(seriousProblems(form, answers)).toEqual([])
        expect(nextQuestion(form, answers, seen)).toBeUndefined()
        expect(sectionStatus(form, answers, seen).every(({ status }) => status === 'done')).toBe(true)
      }),
      { numRuns: 60 * proofTimes },
    )
  })

  it('keeps the answers of questions hidden for a while, and never submits them', () => {
    fc.assert(
      fc.property(aFiling, fc.nat(), ({ name, answers }, pick) => {
        const form = formNamed(name)
        const questions = allQuestions(form).filter((question) => answers[question.id] !== undefined)
        const changed = questions[pick % questions.length]
        if (changed === undefined) return
        const without = withAnswer(answers, changed.id, null)
        const back = withAnswer(without, changed.id, answers[changed.id] ?? null)
        expect(submittedAnswers(form, back)).toEqual(submittedAnswers(form, answers))
        const shown = new Set(visibleQuestions(form, without).map(({ question }) => question.id))
        expect(Object.keys(submittedAnswers(form, without)).filter((id) => !shown.has(id))).toEqual([])
      }),
      { numRuns: 60 * proofTimes },
    )
  })

  it('counts a section as to do, started, then done', () => {
    const form = formNamed('fake_shop report')
    const status = (answers: Answers, seen: string[]) => sectionStatus(form, answers, seen)[0]?.status
    expect(status({}, [])).toBe('todo')
    expect(status({ recu: 'rien' }, [])).toBe('started')
    expect(sectionStatus(form, { fichiers: ['f-1'] }, ['fichiers'])[3]?.status).toBe('done')
  })
})

describe('a hostile client', () => {
  it('gets problems, never an exception', () => {
    fc.assert(
      fc.property(aForm, fc.jsonValue({ maxDepth: 5 }), (name, received) => {
        const form = formNamed(name)
        const { answers } = parseAnswers(form, received)
        problemsOf(form, answers, today)
      }),
    )
  })

  it('gets a problem for each answer replaced by anything', () => {
    fc.assert(
      fc.property(aFiling, fc.nat(), aStrangeValue, ({ name, answers }, pick, value) => {
        const form = formNamed(name)
        const ids = Object.keys(answers)
        const id = ids[pick % ids.length]
        if (id === undefined) return
        const parsed = parseAnswers(form, { ...answers, [id]: value })
        problemsOf(form, parsed.answers, today)
        summary(form, parsed.answers, 'fr')
        filingIdentifiers(form, parsed.answers)
        totalsOf(form, parsed.answers)
        factsPeriod(form, parsed.answers)
        doNow(form.type, parsed.answers)
        expect(Object.keys(parsed.answers).every((known) => known in answers)).toBe(true)
      }),
      { numRuns: 60 * proofTimes },
    )
  })

  it('reads any fields without an exception', () => {
    fc.assert(
      fc.property(
        aForm,
        fc.dictionary(
          fc.constantFrom(
            'value',
            'unknown',
            'day',
            'month',
            'year',
            'precision',
            'amount',
            'text',
            '0.moyen.value',
            '0.date.day',
          ),
          fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 }),
        ),
        (name, fields) => {
          const form = formNamed(name)
          for (const question of allQuestions(form)) readAnswer(question, fields, today)
        },
      ),
    )
  })

  it('names unknown questions and wrong shapes', () => {
    const form = formNamed('fake_shop report')
    const received = JSON.parse('{"__proto__": {"x": 1}, "inconnue": "a", "recu": 3, "achat": "chaussures"}')
    expect(parseAnswers(form, received)).toEqual({
      answers: { achat: 'chaussures' },
      problems: [
        { question: '__proto__', code: 'unknown_question' },
        { question: 'inconnue', code: 'unknown_question' },
        { question: 'recu', code: 'wrong_shape' },
      ],
    })
    expect(parseAnswers(form, [1]).problems).toEqual([{ question: '', code: 'wrong_shape' }])
  })

  it('cannot forge a normal form', () => {
    const form = formNamed('fake_shop report')
    const forged = {
      kind: 'phone',
      value: '+33600000000',
      raw: '06 39 98 11 90',
      owner: 'suspect',
      source: 'typed',
    }
    expect(parseAnswers(form, { identifiants: [forged] }).answers).toEqual({
      identifiants: [{ ...forged, value: '+33639981190' }],
    })
    const elsewhere = { ...forged, source: 'pasted' }
    expect(
      parseAnswers(form, { 'lire-un-message': { text: 'rien', identifiers: [elsewhere] } }).problems,
    ).toHaveLength(1)
  })
})
