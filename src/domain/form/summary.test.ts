import { describe, expect, it } from 'vitest'
import type { Locale } from '../locale.ts'
import { answerText, type Reader } from './answer-text.ts'
import type { Answers, FormDefinition } from './definition.ts'
import { earlierValues } from './earlier-values.ts'
import { filingIdentifiers } from './filing-identifiers.ts'
import { currentForm } from './form-catalogue.ts'
import { identityAnswers } from './identity-answers.ts'
import { summary } from './summary.ts'
import { departmentOf, factsPeriod, totalsOf } from './totals.ts'
import { findQuestion } from './walk.ts'

const form = currentForm('fake_rental', 'report') as FormDefinition
const iban = 'FR7699001010000000000000137'
const answers: Answers = {
  'pour-qui': 'moi',
  logement: 'Studio',
  'logement-adresse': { unknown: true },
  debut: { precision: 'month', month: '2026-11' },
  fin: { precision: 'unknown' },
  'documents-envoyes': ['identite', 'salaires'],
  'documents-recus': [],
  'code-postal': '78120',
  'lire-un-message': {
    text: `Envoyez sur ${iban}\nOu appelez`,
    identifiers: [
      { kind: 'iban', value: iban, raw: iban, owner: 'suspect', source: 'pasted' },
      { kind: 'phone', value: '+33199001122', raw: '01 99 00 11 22', owner: 'victim', source: 'pasted' },
    ],
  },
  'annonce-lien': 'hxxps://annonces[.]example/studio',
  'annonce-reference': 'AB 1234',
  identifiants: [
    { kind: 'phone', value: '+33639981190', raw: '06 39 98 11 90', owner: 'suspect', source: 'typed' },
    { kind: 'phone', value: '+33199001122', raw: '01 99 00 11 22', owner: 'suspect', source: 'typed' },
    { kind: 'pseudonym', value: 'K. le loueur', raw: 'K. le loueur', owner: 'suspect', source: 'typed' },
  ],
  paye: 'oui',
  paiement: [
    {
      moyen: 'virement',
      montant: { cents: 125_000, currency: 'EUR' },
      date: { precision: 'day', date: '2026-11-24', time: '09:10' },
      iban: 'FR76 9900 1010 0000 0000 0000 137',
      titulaire: 'K. MARTIN',
      verification: 'differe',
      'coupon-code': 'HIDDEN123',
    },
    {
      moyen: 'crypto',
      montant: { unknown: true },
      date: { precision: 'day', date: '2026-10-30' },
      'adresse-crypto': 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
    },
    {
      moyen: 'carte',
      montant: { cents: 5_010, currency: 'EUR' },
      date: { precision: 'unknown' },
      commercant: 'LOC SERVICES',
      'carte-fin': '4242',
    },
    {
      moyen: 'mandat',
      montant: { cents: 10_000, currency: 'USD' },
      date: { precision: 'unknown' },
      'mandat-reference': '123 456 7890',
    },
    {
      moyen: 'compte-en-ligne',
      montant: { cents: 1, currency: 'EUR' },
      date: { precision: 'unknown' },
      compte: 'loueur@mail.example',
    },
  ],
}

const rowOf = (id: string, locale: Locale = 'fr', reader: Reader = 'person') =>
  summary(form, answers, locale, reader)
    .flatMap(({ rows }) => rows)
    .find(({ question }) => question === id)

describe('the summary', () => {
  it('writes every answer as the person would read it', () => {
    expect(rowOf('debut')).toMatchObject({
      label: 'Début',
      lines: ['vers novembre 2026'],
      changeHint: 'Modifier\u00a0: début',
    })
    expect(rowOf('fin')?.lines).toEqual(['Vous ne savez pas'])
    expect(rowOf('logement-adresse')?.lines).toEqual(['Vous ne savez pas'])
    expect(rowOf('fin', 'en')?.lines).toEqual(['You do not know'])
    expect(rowOf('documents-envoyes')?.lines).toEqual(['Une pièce d’identité', 'Des bulletins de salaire'])
    expect(rowOf('documents-recus')?.lines).toEqual(['Aucun'])
    expect(rowOf('plateforme')).toMatchObject({ lines: ['Non renseigné'], isGiven: false })
    expect(rowOf('plateforme', 'en')?.lines).toEqual(['Not given'])
    expect(rowOf('identifiants')?.lines[0]).toBe('Téléphone\u00a0: 06 39 98 11 90')
  })

  it('speaks of the person to the officer', () => {
    expect(rowOf('fin', 'fr', 'officer')?.lines).toEqual(['Ne sait pas'])
    expect(rowOf('logement-adresse', 'fr', 'officer')?.lines).toEqual(['Ne sait pas'])
    expect(rowOf('fin', 'en', 'officer')?.lines).toEqual(['Not known'])
  })

  it('lays out each payment, its means’ fields alone', () => {
    const row = rowOf('paiement')
    expect(row?.lines[0]).toBe('Virement, 1\u202f250,00\u00a0€, 24\u00a0novembre 2026 à 9\u00a0h\u00a010')
    expect(row?.entries?.[0]?.title).toBe('Paiement 1')
    expect(row?.entries?.[0]?.rows.map(({ label, lines }) => [label, lines[0]])).toEqual([
      ['Moyen', 'Virement'],
      ['Montant', '1\u202f250,00\u00a0€'],
      ['Date', '24\u00a0novembre 2026 à 9\u00a0h\u00a010'],
      ['IBAN du bénéficiaire', 'FR76 9900 1010 0000 0000 0000 137'],
      ['Nom affiché', 'K. MARTIN'],
      ['Vérification du nom', 'Le nom ne correspondait pas'],
    ])
    expect(row?.lines.find((line) => line.startsWith('Mandat'))).toMatch(/espèces, 100,00\D+, [\d ]{10,}$/)
    expect(rowOf('paiement', 'en')?.lines[0]).toBe(
      'Bank transfer, €1,250.00, 24\u00a0November 2026 at 9:10\u00a0am',
    )
  })

  it('shows what was kept from a pasted text', () => {
    expect(rowOf('lire-un-message')?.identifiers).toEqual([
      { name: 'IBAN', value: 'FR76 9900 1010 0000 0000 0000 137', owner: 'suspect' },
      { name: 'Téléphone', value: '01 99 00 11 22', owner: 'victim' },
    ])
  })

  it('follows the order of the form and leaves out what does not apply', () => {
    const sections = summary(form, answers, 'fr')
    expect(sections.map(({ section }) => section.id)).toEqual(['faits', 'auteur', 'argent', 'preuves'])
    expect(sections.flatMap(({ rows }) => rows.map(({ question }) => question))).not.toContain(
      'montant-demande',
    )
  })

  it('names a country and a choice that is no longer offered', () => {
    const complaint = currentForm('fake_rental', 'complaint') as FormDefinition
    const country = findQuestion(complaint, 'nationalite')?.question
    expect(country && answerText(country, 'FR', 'fr')).toEqual(['France'])
    expect(country && answerText(country, 'DE', 'en')).toEqual(['Germany'])
  })
})

describe('what a filing tells', () => {
  it('sums payments by currency, unknown amounts left out', () => {
    expect(totalsOf(form, answers)).toEqual([
      { currency: 'EUR', cents: 130_011 },
      { currency: 'USD', cents: 10_000 },
    ])
    expect(totalsOf(form, { ...answers, paye: 'non' })).toEqual([])
  })

  it('spans from the first to the last day the facts may have lasted', () => {
    expect(factsPeriod(form, answers)).toEqual({ first: '2026-10-30', last: '2026-11-30' })
    expect(factsPeriod(form, {})).toEqual({})
  })

  it.each([
    ['78120', '78'],
    ['20000', '2A'],
    ['20200', '2B'],
    ['97400', '974'],
  ])('places the postcode %s in %s', (postcode, department) => {
    expect(departmentOf({ 'code-postal': postcode })).toBe(department)
  })

  it('names every identifier of the author once, and never the person’s own', () => {
    const found = filingIdentifiers(form, answers)
    expect(found.map(({ kind, value, source }) => [kind, value, source])).toEqual([
      ['iban', iban, 'lire-un-message'],
      ['url', 'https://annonces.example/studio', 'annonce-lien'],
      ['ad_ref', 'AB1234', 'annonce-reference'],
      ['phone', '+33639981190', 'identifiants'],
      ['pseudonym', 'K. le loueur', 'identifiants'],
      ['name', 'K. MARTIN', 'paiement'],
      ['wallet', 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq', 'paiement'],
      ['name', 'LOC SERVICES', 'paiement'],
      ['transaction', '1234567890', 'paiement'],
      ['email', 'loueur@mail.example', 'paiement'],
    ])
    expect(found.every(({ owner }) => owner === 'suspect')).toBe(true)
  })

  it('never links the phone and mail of who complains', () => {
    const complaint = currentForm('fake_rental', 'complaint') as FormDefinition
    const own = { ...answers, telephone: '0639981190', mail: 'loueur@mail.example' }
    const kinds = filingIdentifiers(complaint, own).map(({ kind }) => kind)
    expect(kinds).not.toContain('phone')
    expect(kinds).not.toContain('email')
  })

  it('offers what was already told to the fields that could hold it', () => {
    const payments = findQuestion(form, 'paiement')?.question
    const field = (id: string) =>
      payments?.kind === 'group' ? payments.questions.find((item) => item.id === id) : undefined
    const offered = (id: string) => {
      const question = field(id)
      return question?.kind === 'text' ? earlierValues(form, answers, question) : undefined
    }
    expect(offered('iban')).toEqual([
      { value: 'FR76 9900 1010 0000 0000 0000 137', source: 'lire-un-message' },
    ])
    expect(offered('compte')).toContainEqual({ value: '06 39 98 11 90', source: 'identifiants' })
    expect(offered('titulaire')?.map(({ value }) => value)).toEqual(['K. MARTIN', 'LOC SERVICES'])
    expect(offered('coupon-marque')).toEqual([])
  })

  it('fills in what the identity provider vouches for', () => {
    const complaint = currentForm('fake_rental', 'complaint') as FormDefinition
    const birth = { precision: 'day', date: '1984-05-03' } as const
    expect(identityAnswers(complaint, { birth_name: 'MOREAU', birth_date: birth })).toEqual({
      'nom-naissance': 'MOREAU',
      'date-naissance': birth,
    })
    expect(identityAnswers(form, { birth_name: 'MOREAU' })).toEqual({})
  })
})
