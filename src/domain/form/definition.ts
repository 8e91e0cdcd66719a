import type { IdentifierKind } from '#linkage'
import type { Text } from '../locale.ts'
import type { FilingKind, OffenceType } from '../offence.ts'

/** A form is data: a filing keeps the version it was told in, and every host evaluates it with one pure engine. */
export interface FormDefinition {
  readonly type: OffenceType
  readonly kind: FilingKind
  readonly version: string
  readonly sections: readonly FormSection[]
}

export interface FormSection {
  /** Slug of the address; neutral, since browser history may be read by others. */
  readonly id: string
  readonly title: Text
  readonly questions: readonly Question[]
}

/** Shown only when the condition holds; conditions read answers of questions that come before. */
export type Condition =
  | { readonly question: string; readonly is: string | readonly string[] }
  | { readonly question: string; readonly includes: string }
  | { readonly question: string; readonly answered: true }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }

export interface Choice {
  readonly id: string
  readonly label: Text
  readonly hint?: Text
}

/** What the identity provider vouches for; such an answer is filled in and locked. */
export type IdentityField =
  | 'birth_name'
  | 'used_name'
  | 'first_names'
  | 'sex'
  | 'birth_date'
  | 'birth_place'
  | 'birth_country'

interface QuestionBase {
  /** Stable for ever: answers are stored under it. Unique in a form; lower case, dashes; slug of the address. */
  readonly id: string
  /** The question, title of its page. */
  readonly label: Text
  /** Two or three words for summaries: « Début des faits ». */
  readonly short: Text
  readonly hint?: Text
  /** « Pourquoi cette question ? » */
  readonly why?: Text
  readonly when?: Condition
  /** May be left empty; shown as « (facultatif) ». */
  readonly optional?: boolean
  /** Offers « Je ne sais pas » as an answer of its own. */
  readonly mayBeUnknown?: boolean
  /** What to do when it is left empty: starts with a verb (« Indiquez… », « Choisissez… »). */
  readonly empty: Text
  /** Filled in and locked when the identity provider vouches for it. */
  readonly identity?: IdentityField
}

/** What a short text must look like once spaces and punctuation are set aside. */
export type TextShape = 'email' | 'phone' | 'postcode' | 'card_tail'

export type TextQuestion = QuestionBase & {
  readonly kind: 'text'
  readonly long?: boolean
  readonly maxLength: number
  readonly autocomplete?: string
  readonly shape?: TextShape
  /** The answer is an identifier of the author, of the first of these kinds that it fits; doubted, never refused. */
  readonly identifier?: readonly IdentifierKind[]
}
export type ChoiceQuestion = QuestionBase & { readonly kind: 'choice'; readonly choices: readonly Choice[] }
export type ChoicesQuestion = QuestionBase & {
  readonly kind: 'choices'
  readonly choices: readonly Choice[]
  /** Label of « rien de tout cela », an answer of its own (the empty list). */
  readonly none?: Text
}
export type DateQuestion = QuestionBase & {
  readonly kind: 'date'
  /** A month is enough. */
  readonly approximate?: boolean
  /** An hour may be added. */
  readonly time?: boolean
  /** Question whose day may not come after this one. */
  readonly notBefore?: string
}
export type AmountQuestion = QuestionBase & { readonly kind: 'amount' }
export type CountryQuestion = QuestionBase & { readonly kind: 'country' }
/** Identifiers of the author, several kinds on one page, never mandatory. */
export type IdentifiersQuestion = QuestionBase & {
  readonly kind: 'identifiers'
  readonly kinds: readonly IdentifierKind[]
}
/** A text read for identifiers that are offered one by one: a pasted message, or the person's own words. */
export type PasteQuestion = QuestionBase & {
  readonly kind: 'paste'
  readonly maxLength: number
  readonly story?: boolean
}
/** Repeated rows (payments): each row answers the inner questions, whose conditions read the row's own answers. */
export type GroupQuestion = QuestionBase & {
  readonly kind: 'group'
  /** One row, without article: « Paiement ». */
  readonly noun: Text
  readonly questions: readonly RowQuestion[]
  readonly maxRows: number
}
/** Files are kept beside the answers; the answer lists them, or is empty when the person has none. */
export type FilesQuestion = QuestionBase & { readonly kind: 'files'; readonly maxFiles: number }

export type RowQuestion =
  | TextQuestion
  | ChoiceQuestion
  | ChoicesQuestion
  | DateQuestion
  | AmountQuestion
  | CountryQuestion
export type Question = RowQuestion | IdentifiersQuestion | PasteQuestion | GroupQuestion | FilesQuestion

/** A day as told: exact, a month, or unknown. Local date, never an instant. */
export type DateAnswer =
  | { readonly precision: 'day'; readonly date: string; readonly time?: string }
  | { readonly precision: 'month'; readonly month: string }
  | { readonly precision: 'unknown' }

export interface AmountAnswer {
  /** Hundredths of the currency, as told. */
  readonly cents: number
  readonly currency: string
}

export interface IdentifierAnswer {
  readonly kind: IdentifierKind
  /** Normal form, or as typed when the shape is not recognised. */
  readonly value: string
  /** As the person typed or pasted it. */
  readonly raw: string
  /** The author's, or the person's own (kept so that it is never linked). */
  readonly owner: 'suspect' | 'victim'
  readonly source: 'typed' | 'pasted'
}

export interface PasteAnswer {
  readonly text: string
  readonly identifiers: readonly IdentifierAnswer[]
}

/** « Je ne sais pas » for every kind but dates, which have a precision for it. */
export type Unknown = { readonly unknown: true }
export type Answer =
  | string
  | readonly string[]
  | DateAnswer
  | AmountAnswer
  | PasteAnswer
  | readonly IdentifierAnswer[]
  | readonly GroupRow[]
  | Unknown
export type GroupRow = { readonly [question: string]: Answer }
export type Answers = { readonly [question: string]: Answer }
