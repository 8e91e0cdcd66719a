import type { IdentifierKind } from '#linkage'
import type { Locale, Text } from '../locale.ts'
import { kindNames } from '../wording/identifier-kinds.ts'
import { say } from '../wording/say.ts'
import type { AnswerDoubt } from './doubts.ts'

/** What looks mistyped, asked once and kept either way: « Cet IBAN semble contenir une faute de frappe. Le garder tel quel ? » */
export function doubtText({ kind, doubt }: Pick<AnswerDoubt, 'kind' | 'doubt'>, locale: Locale): string {
  const { this: thisOne, keep } = kindNames[kind]
  const params = { thisOne: thisOne[locale], keep: keep[locale] }
  if (doubt.code === 'wrong_length') {
    const { found, expected } = doubt
    return say(kind === 'phone' ? wrongDigits : wrongLength, locale, { ...params, found, expected })
  }
  return say(doubt.code === 'unknown_shape' ? unknownShape : mistyped, locale, params)
}

/** The name of a kind of identifier, for a field or a list. */
export function kindLabel(kind: IdentifierKind, locale: Locale): string {
  return kindNames[kind].label[locale]
}

const mistyped: Text = {
  fr: '{thisOne} semble contenir une faute de frappe. {keep} tel quel ?',
  en: '{thisOne} seems to contain a typing error. Keep it as it is?',
}

const wrongLength: Text = {
  fr: '{thisOne} compte {found} caractères ; {expected} sont attendus. {keep} tel quel ?',
  en: '{thisOne} has {found} characters; {expected} are expected. Keep it as it is?',
}

const wrongDigits: Text = {
  fr: '{thisOne} compte {found} chiffres ; {expected} sont attendus. {keep} tel quel ?',
  en: '{thisOne} has {found} digits; {expected} are expected. Keep it as it is?',
}

const unknownShape: Text = {
  fr: '{thisOne} n’a pas la forme habituelle. {keep} tel quel ?',
  en: '{thisOne} does not look as usual. Keep it as it is?',
}
