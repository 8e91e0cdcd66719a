import { type IdentifierKind, showIdentifier } from '#linkage'
import type { Locale, Text } from '../locale.ts'
import { formatAmount } from '../wording/format-amount.ts'
import { formatToldDate } from '../wording/format-date.ts'
import { kindNames } from '../wording/identifier-kinds.ts'
import { isUnknown } from './conditions.ts'
import type {
  AmountAnswer,
  Answer,
  Choice,
  DateAnswer,
  IdentifierAnswer,
  PasteAnswer,
  Question,
} from './definition.ts'
import { identifyAs } from './identify.ts'

/** Who reads: « vous » is the person's alone. */
export type Reader = 'person' | 'officer'

const unknownText: Readonly<Record<Reader, Text>> = {
  person: { fr: 'Vous ne savez pas', en: 'You do not know' },
  officer: { fr: 'Ne sait pas', en: 'Not known' },
}
export const notGiven: Text = { fr: 'Non renseigné', en: 'Not given' }
const none: Text = { fr: 'Aucun', en: 'None' }

/** An answer in words, one line a value; « Non renseigné » when there is none. Groups are laid out by `summary`. */
export function answerText(
  question: Question,
  answer: Answer | undefined,
  locale: Locale,
  reader: Reader = 'person',
): readonly string[] {
  if (answer === undefined) return [notGiven[locale]]
  if (isUnknown(answer)) return [unknownText[reader][locale]]
  switch (question.kind) {
    case 'text':
      return question.identifier === undefined
        ? (answer as string).split('\n')
        : [shownAs(question.identifier, answer as string)]
    case 'choice':
      return [labelOf(question.choices, answer as string, locale)]
    case 'choices': {
      const chosen = answer as readonly string[]
      if (chosen.length === 0) return [(question.none ?? none)[locale]]
      return question.choices.filter(({ id }) => chosen.includes(id)).map(({ label }) => label[locale])
    }
    case 'date':
      return [formatToldDate(answer as DateAnswer, locale) ?? unknownText[reader][locale]]
    case 'amount':
      return [formatAmount(answer as AmountAnswer, locale)]
    case 'country':
      return [countryName(answer as string, locale)]
    case 'identifiers':
      return (answer as readonly IdentifierAnswer[]).map((identifier) => identifierText(identifier, locale))
    case 'paste':
      return (answer as PasteAnswer).text.split('\n')
    case 'files':
    case 'group': {
      const { length } = answer as readonly unknown[]
      return [length === 0 ? none[locale] : String(length)]
    }
  }
}

/** « IBAN : FR76 9900 … », grouped for the eye. */
function identifierText({ kind, value }: IdentifierAnswer, locale: Locale): string {
  const separator = locale === 'fr' ? '\u00a0: ' : ': '
  return `${kindNames[kind].label[locale]}${separator}${showIdentifier({ kind, value })}`
}

export function countryName(code: string, locale: Locale): string {
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code
}

const labelOf = (choices: readonly Choice[], id: string, locale: Locale): string =>
  choices.find((choice) => choice.id === id)?.label[locale] ?? id

function shownAs(kinds: readonly IdentifierKind[], raw: string): string {
  const read = identifyAs(kinds, raw, { owner: 'suspect', source: 'typed' })
  return read === undefined || read.doubt !== undefined ? raw : showIdentifier(read.identifier)
}
