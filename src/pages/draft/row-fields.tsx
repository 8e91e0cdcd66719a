import { answerText } from '#domain/form/answer-text.ts'
import type { RowQuestion } from '#domain/form/definition.ts'
import { type Fields, firstOf } from '#domain/form/fields.ts'
import type { Locale } from '#domain/locale.ts'
import { type FieldErrors, type KnownChoice, QuestionFields } from './question-fields.tsx'
import { draftTexts } from './texts.ts'

export interface RowFieldsProps {
  readonly questions: readonly RowQuestion[]
  /** The question that was asked alone before: its answer, and where it is changed. */
  readonly decided?: { readonly question: RowQuestion; readonly change: string } | undefined
  readonly fields: Fields
  readonly errors: FieldErrors
  readonly locale: Locale
  /** The only question is the page. */
  readonly heading?: boolean
  readonly known?: Readonly<Record<string, readonly KnownChoice[]>>
  /** Before the name of each field, where the page holds several rows. */
  readonly prefix?: string
}

/** The fields of one row, under what it is about. */
export function RowFields(props: RowFieldsProps) {
  const { questions, decided, fields, errors, locale, heading, known = {}, prefix = '' } = props
  const decidedField = `${prefix}${decided?.question.id}.value`
  return (
    <>
      {decided && (
        <p class="with-change">
          <b>{answerText(decided.question, firstOf(fields, decidedField), locale)}</b>
          <a href={decided.change}>{draftTexts[locale].change}</a>
          <input type="hidden" name={decidedField} value={firstOf(fields, decidedField)} />
        </p>
      )}
      {questions.map((item) => (
        <QuestionFields
          key={item.id}
          question={item}
          fields={fields}
          errors={errors}
          locale={locale}
          prefix={`${prefix}${item.id}.`}
          heading={heading}
          known={known[item.id]}
        />
      ))}
    </>
  )
}
