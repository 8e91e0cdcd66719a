import { drawFollowUpCode } from '#domain/filing/follow-up-code.ts'
import type { Answers, GroupRow, IdentifierAnswer } from '#domain/form/definition.ts'
import { formFor } from '#domain/form/form-catalogue.ts'
import type { FilingKind, OffenceType } from '#domain/offence.ts'
import type { VerifiedIdentity } from '#domain/people/identity.ts'
import { type IdentifierKind, readIdentifier } from '#linkage'
import type { Context } from '#server/context.ts'
import { plainAnswers } from '#server/demo/plain-answers.ts'
import type { Submission } from '#server/filings/check-submission.ts'
import { issueFormToken } from '#server/filings/form-token.ts'
import type { SettableClock } from './time-and-chance.ts'

export interface Told {
  readonly kind?: FilingKind
  readonly type?: OffenceType
  /** Identifiers of the author, as typed. */
  readonly identifiers?: readonly (readonly [kind: IdentifierKind, typed: string])[]
  readonly payments?: readonly GroupRow[]
  readonly answers?: Answers
}

/**
 * A submission that passes every check: what is not told is answered plainly. Its form token is old enough, so that it
 * takes the normal lane.
 */
export function aSubmission(
  context: Context & { readonly clock: SettableClock },
  { kind = 'report', type = 'fake_shop', identifiers = [], payments, answers = {} }: Told = {},
): Submission {
  const { clock, random } = context
  const form = formFor(type, kind)!
  const told: Answers = {
    ...(identifiers.length > 0 && { identifiants: identifiers.map(stated) }),
    ...(payments && { paye: 'oui', paiement: payments }),
    ...answers,
  }
  const formToken = issueFormToken(context)
  clock.advance(21_000)
  return {
    kind,
    type,
    formVersion: form.version,
    locale: 'fr',
    orientation: { situation: type },
    answers: plainAnswers(form, told),
    idempotencyKey: random.token(),
    evidenceBag: random.token(),
    ...(kind === 'report' && { followUpCode: drawFollowUpCode(random.bytes) }),
    formToken,
  }
}

/** One payment by transfer; what it leaves out is answered plainly. */
export function aTransfer(iban: string, euros = 450, date = '2026-03-01'): GroupRow {
  return {
    moyen: 'virement',
    montant: { cents: euros * 100, currency: 'EUR' },
    date: { precision: 'day', date },
    iban,
  }
}

/** An IBAN of a bank that does not exist, with valid check digits (ISO 13616, and the French key). */
export function anIban(number: number): string {
  const account = `9900104037${String(number).padStart(11, '0')}`
  const key = 97 - Number(BigInt(`${account}00`) % 97n)
  const national = account + String(key).padStart(2, '0')
  const check = 98 - Number(BigInt(`${national}152700`) % 97n)
  return `FR${String(check).padStart(2, '0')}${national}`
}

/** A number reserved for fiction. */
export const aPhone = (number: number): string => `+3363998${String(number).padStart(4, '0')}`

export function anIdentity(subject = 'sub-1'): VerifiedIdentity {
  return {
    issuer: 'https://fc.example',
    subject,
    level: 'eidas1',
    at: '2026-03-10T09:00:00.000Z',
    birthName: 'Moreau',
    firstNames: 'Jeanne',
    sex: 'female',
    birthDate: '1984-05-03',
    birthPlace: '75107',
    birthCountry: '99100',
  }
}

function stated([kind, raw]: readonly [IdentifierKind, string]): IdentifierAnswer {
  return { kind, value: readIdentifier(kind, raw)?.value ?? raw, raw, owner: 'suspect', source: 'typed' }
}
