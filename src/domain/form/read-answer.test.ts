import { describe, expect, it } from 'vitest'
import { typographyFaults } from '../text-faults.ts'
import { problemsOf } from './check-draft.ts'
import type { FormDefinition, GroupQuestion, PasteAnswer, Question } from './definition.ts'
import { doubtText } from './doubt-text.ts'
import { currentForm } from './form-catalogue.ts'
import { problemText } from './problem-text.ts'
import { problemCodes } from './problems.ts'
import { readAnswer, readRow, rowQuestions } from './read-answer.ts'
import { proposalsIn } from './read-paste.ts'
import { findQuestion } from './walk.ts'

const today = '2026-11-24'
const form = currentForm('fake_shop', 'report') as FormDefinition
const complaint = currentForm('fake_shop', 'complaint') as FormDefinition
const asked = (id: string, within = form): Question => {
  const found = findQuestion(within, id)?.question
  if (found === undefined) throw new Error(`no question ${id}`)
  return found
}
const payments = asked('paiement') as GroupQuestion
const read = (id: string, fields: Record<string, string | string[]>, within = form) =>
  readAnswer(
    asked(id, within),
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value].flat()])),
    today,
  )
const said = (id: string, fields: Record<string, string | string[]>, within = form) => {
  const reading = read(id, fields, within)
  return 'problems' in reading
    ? reading.problems.map((problem) => problemText(problem, within, 'fr'))
    : reading.answer
}

describe('what is typed badly is read all the same', () => {
  it('strips what cannot be seen', () => {
    expect(said('achat', { value: ' une\u0000 paire\u202e de\u200b chaussures\u00a0 \ud800' })).toBe(
      'une paire de chaussures',
    )
  })

  it('keeps the lines of a story and nothing else of its spaces', () => {
    expect(read('recit', { text: '\r\nBonjour\r\nfin \n' })).toMatchObject({
      answer: { text: 'Bonjour\nfin', identifiers: [] },
    })
  })

  it('never keeps more of a card than its end', () => {
    const fields = {
      'moyen.value': ['carte'],
      'montant.amount': ['50'],
      'date.precision': ['unknown'],
      'carte-fin.value': ['4970 1012 3456 7890'],
    }
    expect(readRow(payments, fields, today, 0)).toMatchObject({ answer: { 'carte-fin': '7890' } })
  })

  it('reads own phone and mail in any spelling', () => {
    expect(said('telephone', { value: '+33 (0)1.99.00.11.22' }, complaint)).toBe('+33199001122')
    expect(said('mail', { value: ' Jeanne@Exemple.example ' }, complaint)).toBe('Jeanne@Exemple.example')
    expect(said('code-postal', { value: 'F-78 120' })).toBe('78120')
  })

  it('takes « je ne sais pas » where it may be true, alone or as a choice', () => {
    expect(said('achat', { unknown: 'yes' })).toEqual({ unknown: true })
    expect(said('recu', { value: 'unknown' })).toEqual({ unknown: true })
    expect(said('debut', { precision: 'unknown' })).toEqual({ precision: 'unknown' })
    expect(said('pour-qui', { value: 'unknown' })).toEqual(['Choisissez une des réponses proposées.'])
  })

  it('lets an optional question be passed and a list be empty on purpose', () => {
    expect(read('site', {})).toEqual({ answer: null, doubts: [] })
    expect(said('demande', { none: 'yes' })).toEqual([])
    expect(said('demande', {})).toEqual(['Choisissez au moins une réponse'])
  })
})

describe('what cannot be read is said clearly, and kept', () => {
  it.each<[string, Record<string, string | string[]>, string]>([
    ['achat', {}, 'Indiquez ce que vous avez commandé'],
    [
      'achat',
      { value: 'x'.repeat(501) },
      'Ce texte est trop long\u00a0: la limite est de 500 caractères. Raccourcissez-le ou joignez-le aux preuves.',
    ],
    [
      'achat',
      { value: 'x', unknown: 'yes' },
      'Deux réponses se contredisent\u00a0: gardez ce que vous avez indiqué, ou la case cochée.',
    ],
    ['debut', { day: '1', month: '1', year: '1850' }, 'Cette date est antérieure à 1900. Vérifiez l’année.'],
    [
      'debut',
      { day: '25', month: '11', year: '2026' },
      'Cette date est dans le futur. Indiquez une date passée, au plus tard aujourd’hui.',
    ],
    [
      'debut',
      { day: '31', month: '2', year: '2026' },
      'Cette date n’existe pas dans le calendrier. Vérifiez le jour et le mois.',
    ],
    ['debut', { day: '12', month: '13', year: '2026' }, 'Le mois va de 1 à 12. Vous avez écrit 13.'],
    ['montant-demande', { amount: '-5' }, 'Indiquez un montant supérieur à zéro.'],
    [
      'montant-demande',
      { amount: '900000000000' },
      'Ce montant dépasse 100\u202f000\u202f000. Vérifiez le nombre de chiffres.',
    ],
    ['montant-demande', { amount: '5', currency: 'ABC' }, 'Choisissez une devise de la liste.'],
    ['code-postal', { value: '7812' }, 'Le code postal compte 5 chiffres.'],
    [
      'fichiers',
      { value: Array.from({ length: 51 }, (_, index) => `f-${index}`) },
      'La limite est de 50 éléments. Gardez les plus utiles et décrivez les autres dans le récit.',
    ],
  ])('%s %j', (id, fields, sentence) => {
    expect(said(id, fields)).toEqual([sentence])
    expect(read(id, fields)).toMatchObject({
      typed: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value].flat()])),
    })
  })

  it('refuses ten megabytes at once', () => {
    const huge = 'a\u0000'.repeat(5_000_000)
    const start = performance.now()
    expect(read('recit', { text: huge })).toMatchObject({ problems: [{ code: 'too_long', field: 'text' }] })
    expect(read('achat', { value: huge })).toMatchObject({ problems: [{ code: 'too_long' }] })
    expect(read('identifiants', { phone: huge })).toMatchObject({
      problems: [{ code: 'too_long', field: 'phone' }],
    })
    expect(performance.now() - start).toBeLessThan(200)
  })

  it('has a sentence for every code, in both languages', () => {
    for (const code of problemCodes) {
      const problem = {
        question: 'debut',
        code,
        params: { max: 12, month: 13, start: today, today },
      } as const
      const [fr, en] = [problemText(problem, form, 'fr'), problemText(problem, form, 'en')]
      expect(typographyFaults({ fr, en })).toEqual([])
      expect(fr + en).not.toContain('{')
    }
  })

  it('says which date comes first', () => {
    const day = (date: string) => ({ precision: 'day', date }) as const
    const [problem] = problemsOf(form, { debut: day('2026-11-12'), fin: day('2026-11-01') }, today).filter(
      ({ question }) => question === 'fin',
    )
    expect(problem && problemText(problem, form, 'fr')).toBe(
      'Cette date vient avant le début des faits (12\u00a0novembre 2026). Corrigez l’une des deux.',
    )
  })

  it('tolerates one day at submission, for a phone where it is already tomorrow', () => {
    const on = (date: string) =>
      problemsOf(form, { debut: { precision: 'day', date } }, today).filter(
        ({ question }) => question === 'debut',
      )
    expect(on('2026-11-25')).toEqual([])
    expect(on('2026-11-26')).toMatchObject([{ code: 'date_future' }])
  })
})

describe('doubt is not an error', () => {
  it('keeps an IBAN that looks mistyped, and asks once', () => {
    const fields = {
      'moyen.value': ['virement'],
      'montant.amount': ['450'],
      'date.value': ['24/11/2026'],
      'iban.value': ['FR76 9900 1010 0000 0000 0000 138'],
    }
    const reading = readRow(payments, fields, today, 2)
    if (!('doubts' in reading)) throw new Error('refused')
    expect(reading.answer).toMatchObject({ iban: 'FR76 9900 1010 0000 0000 0000 138' })
    expect(reading.doubts).toMatchObject([
      { question: 'paiement', row: 2, item: 'iban', field: 'iban.value', kind: 'iban' },
    ])
    const [doubt] = reading.doubts
    expect(doubt && doubtText(doubt, 'fr')).toBe(
      'Cet IBAN semble contenir une faute de frappe. Le garder tel quel\u00a0?',
    )
  })
})

describe('a payment', () => {
  const row = (fields: Record<string, string>) =>
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]]))

  it('shows the fields of its means', () => {
    const ids = (means: string) =>
      rowQuestions(payments, row({ 'moyen.value': means }), today).map(({ id }) => id)
    expect(ids('virement')).toEqual([
      'moyen',
      'montant',
      'date',
      'iban',
      'titulaire',
      'verification',
      'valide',
    ])
    expect(ids('coupon')).toEqual(['moyen', 'montant', 'date', 'coupon-marque', 'coupon-code'])
    expect(ids('')).toEqual(['moyen', 'montant', 'date'])
  })

  it('takes a value told before as if it were typed, and asks when another is typed beside', () => {
    const iban = 'FR76 9900 1010 0000 0000 0000 137'
    const base = { 'moyen.value': 'virement', 'montant.amount': '450', 'date.value': '24/11/2026' }
    const told = (fields: Record<string, string>) => readRow(payments, row({ ...base, ...fields }), today, 0)
    expect(told({ 'iban.known': iban, 'iban.value': '' })).toMatchObject({ answer: { iban } })
    expect(told({ 'iban.known': '', 'iban.value': iban })).toMatchObject({ answer: { iban } })
    expect(told({ 'iban.known': iban, 'iban.value': iban })).toMatchObject({ answer: { iban } })
    expect(told({ 'iban.known': iban, 'iban.value': 'FR76' })).toMatchObject({
      problems: [{ item: 'iban', field: 'iban.value', code: 'value_and_unknown' }],
    })
  })

  it('ignores the fields of another means', () => {
    const fields = row({
      'moyen.value': 'crypto',
      'montant.amount': '450',
      'date.precision': 'unknown',
      'iban.value': 'FR76',
    })
    expect(readRow(payments, fields, today, 0)).toMatchObject({ answer: { moyen: 'crypto' } })
    expect(readRow(payments, fields, today, 0)).not.toMatchObject({ answer: { iban: 'FR76' } })
  })

  it('names row, question and field of each problem, in order', () => {
    const reading = readRow(
      payments,
      row({
        'moyen.value': 'virement',
        'montant.amount': 'x',
        'date.day': '31',
        'date.month': '2',
        'date.year': '2026',
      }),
      today,
      1,
    )
    expect(reading).toMatchObject({
      problems: [
        { question: 'paiement', row: 1, item: 'montant', field: 'montant.amount', code: 'amount_unreadable' },
        { question: 'paiement', row: 1, item: 'date', field: 'date.day', code: 'date_impossible' },
      ],
    })
    if ('problems' in reading)
      expect(problemText({ ...reading.problems[0]!, code: 'empty' }, form, 'fr')).toBe(
        'Indiquez le montant, même approximatif',
      )
  })

  it('reads several rows on one page, skipping the blank ones', () => {
    const one = { 'moyen.value': 'especes', 'montant.amount': '10', 'date.precision': 'unknown' }
    const fields = Object.fromEntries([
      ...Object.entries(one).map(([name, value]) => [`0.${name}`, [value]]),
      ['1.montant.currency', ['EUR']],
      ...Object.entries(one).map(([name, value]) => [`7.${name}`, [value]]),
    ])
    const reading = readAnswer(payments, fields, today)
    expect('answer' in reading && reading.answer).toHaveLength(2)
    expect(readAnswer(payments, {}, today)).toMatchObject({
      problems: [{ question: 'paiement', code: 'empty' }],
    })
  })
})

describe('a pasted message', () => {
  const text =
    'Bjr envoyez 450e sur FR7699001010000000000000137 ou appelez le 06 39 98 11 90. Votre numéro : 01 99 00 11 22'

  it('is offered value by value, with its words around and a first verdict', () => {
    const proposals = proposalsIn(text)
    expect(proposals.map(({ kind, value }) => [kind, value])).toEqual(
      expect.arrayContaining([
        ['iban', 'FR7699001010000000000000137'],
        ['phone', '+33639981190'],
        ['phone', '+33199001122'],
      ]),
    )
    expect(proposals.find(({ value }) => value === '+33199001122')?.suggested).toBe('victim')
    expect(proposals.map(({ context }) => context)).toEqual([
      { before: 'Bjr envoyez 450e sur ', after: ' ou appelez le 06 39 98' },
      { before: 'ou appelez le ', after: '. Votre numéro : 01 99' },
      { before: '11 90. Votre numéro : ', after: '' },
    ])
  })

  it('keeps what is the author’s, knows what is the person’s, drops the rest', () => {
    const reading = read('lire-un-message', {
      text,
      'as.iban:FR7699001010000000000000137': 'suspect',
      'as.phone:+33639981190': 'no',
      'as.phone:+33199001122': 'victim',
      'as.phone:+33611111111': 'suspect',
    })
    expect(reading).toMatchObject({
      answer: {
        text,
        identifiers: [
          { kind: 'iban', value: 'FR7699001010000000000000137', owner: 'suspect', source: 'pasted' },
          { kind: 'phone', value: '+33199001122', owner: 'victim' },
        ],
      },
    })
    expect('answer' in reading && (reading.answer as PasteAnswer).identifiers).toHaveLength(2)
  })
})
