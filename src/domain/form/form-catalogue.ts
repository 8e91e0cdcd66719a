import { type FilingKind, filingKinds, type OffenceType, offenceTypes } from '../offence.ts'
import type { FormDefinition } from './definition.ts'
import { accountHacking } from './forms/account-hacking.ts'
import { blackmail } from './forms/blackmail.ts'
import { buildForm, type TypeQuestions } from './forms/build-form.ts'
import { fakeBuyer } from './forms/fake-buyer.ts'
import { fakeRental } from './forms/fake-rental.ts'
import { fakeSeller } from './forms/fake-seller.ts'
import { fakeShop } from './forms/fake-shop.ts'
import { otherScam } from './forms/other-scam.ts'
import { ransomware } from './forms/ransomware.ts'
import { romanceScam } from './forms/romance-scam.ts'
import { allQuestions } from './walk.ts'

/** The version new drafts begin in. */
const CURRENT = '2026-11'

const questionsOf: Readonly<Record<OffenceType, TypeQuestions>> = {
  fake_shop: fakeShop,
  fake_seller: fakeSeller,
  fake_buyer: fakeBuyer,
  fake_rental: fakeRental,
  romance_scam: romanceScam,
  account_hacking: accountHacking,
  blackmail,
  ransomware,
  other_scam: otherScam,
}

/** Kinds of filing a type can be told in: *other online scam* takes reports only. */
export function kindsOf(type: OffenceType): readonly FilingKind[] {
  return type === 'other_scam' ? ['report'] : filingKinds
}

/** Every form still accepted, newest first: a draft is finished in the version it was begun in. */
export const acceptedForms: readonly FormDefinition[] = offenceTypes.flatMap((type) =>
  kindsOf(type).map((kind) => buildForm(type, kind, CURRENT, questionsOf[type])),
)

/** The form new drafts of a type begin in; `undefined` when the type does not take this kind of filing. */
export function currentForm(type: OffenceType, kind: FilingKind): FormDefinition | undefined {
  return acceptedForms.find((form) => form.type === type && form.kind === kind)
}

/** The form of a type in one version (the current one by default); `undefined` when it is retired or was never known. */
export function formFor(type: OffenceType, kind: FilingKind, version?: string): FormDefinition | undefined {
  if (version === undefined) return currentForm(type, kind)
  return acceptedForms.find((form) => form.type === type && form.kind === kind && form.version === version)
}

const SECONDS_A_QUESTION = 20

/** Minutes a form takes, for who answers no question that only some answers open. */
export function minutesFor(form: FormDefinition): number {
  const questions = allQuestions(form).filter(({ when }) => when === undefined)
  return Math.ceil((questions.length * SECONDS_A_QUESTION) / 60)
}
