import { countryName } from '#domain/form/answer-text.ts'
import { countryCodes } from '#domain/form/countries.ts'
import { currencyCodes } from '#domain/form/currencies.ts'
import type { Question, RowQuestion } from '#domain/form/definition.ts'
import { kindLabel } from '#domain/form/doubt-text.ts'
import { allOf, type Fields, firstOf } from '#domain/form/fields.ts'
import type { Locale } from '#domain/locale.ts'
import { AmountField } from '../ui/amount-field.tsx'
import { Checkboxes } from '../ui/checkboxes.tsx'
import { Choice } from '../ui/choice.tsx'
import { DateFields } from '../ui/date-fields.tsx'
import { Field } from '../ui/field.tsx'
import { FieldGroup } from '../ui/field-group.tsx'
import { Question as QuestionFrame } from '../ui/question.tsx'
import { Radios } from '../ui/radios.tsx'
import { Select } from '../ui/select.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { draftTexts } from './texts.ts'

/** What to say beside each field, by the field's name on the page. */
export type FieldErrors = Readonly<Record<string, string>>

export interface QuestionFieldsProps {
  readonly question: Exclude<Question, { kind: 'group' | 'files' | 'paste' }>
  readonly fields: Fields
  readonly errors: FieldErrors
  readonly locale: Locale
  /** Before the name of each field, where the page holds several questions: `QUESTION.` in a row of a group. */
  readonly prefix?: string
  /** The question is the page. */
  readonly heading?: boolean | undefined
  /** What was told before and could be the answer, each with the words for where. */
  readonly known?: readonly KnownChoice[] | undefined
}

export interface KnownChoice {
  readonly value: string
  readonly from: string
}

/** The controls of one question; their names are those the engine reads back. */
export function QuestionFields(props: QuestionFieldsProps) {
  const { question } = props
  switch (question.kind) {
    case 'text':
      return <TextQuestion {...props} question={question} />
    case 'choice':
      return <ChoiceQuestion {...props} question={question} />
    case 'choices':
      return <ChoicesQuestion {...props} question={question} />
    case 'date':
      return <DateQuestion {...props} question={question} />
    case 'amount':
      return <AmountQuestion {...props} question={question} />
    case 'country':
      return <CountryQuestion {...props} question={question} />
    case 'identifiers':
      return <IdentifiersQuestion {...props} question={question} />
  }
}

type Of<Kind extends Question['kind']> = Omit<QuestionFieldsProps, 'question'> & {
  readonly question: Extract<Question, { kind: Kind }>
}

function basics({ question, errors, locale, prefix = '', heading }: QuestionFieldsProps, field: string) {
  return {
    name: prefix + field,
    label: question.label[locale],
    heading,
    optional: question.optional,
    hint: question.hint?.[locale],
    error: errors[prefix + field],
  }
}

const keyboards = { email: 'email', phone: 'tel', postcode: 'numeric', card_tail: 'numeric' } as const

function TextQuestion(props: Of<'text'>) {
  const { question, fields, prefix = '' } = props
  if (props.known && props.known.length > 0) return <KnownQuestion {...props} known={props.known} />
  const shared = { ...basics(props, 'value'), value: firstOf(fields, `${prefix}value`) }
  const { shape, identifier, autocomplete } = question
  return (
    <>
      {question.long ? (
        <TextArea {...shared} rows={8} />
      ) : (
        <Field
          {...shared}
          inputMode={shape && keyboards[shape]}
          autocomplete={autocomplete}
          mono={identifier !== undefined && !identifier.includes('name') && !identifier.includes('pseudonym')}
          width={shape === 'postcode' || shape === 'card_tail' ? 'short' : 'full'}
        />
      )}
      <UnknownBox {...props} />
    </>
  )
}

/** Values told before as choices, and a field for another: it stays in sight, so that no script is needed to reach it. */
function KnownQuestion(props: Of<'text'> & { readonly known: readonly KnownChoice[] }) {
  const { question, fields, errors, locale, known, prefix = '' } = props
  const value = firstOf(fields, `${prefix}value`)
  const chosen = firstOf(fields, `${prefix}known`)
  const { hint, ...shared } = basics(props, 'value')
  const isMono = !question.identifier?.includes('name')
  return (
    <Radios
      name={`${prefix}known`}
      legend={shared.label}
      hint={hint}
      value={chosen || (value === '' ? undefined : another)}
      options={[
        ...known.map(({ value, from }) => ({
          value,
          label: isMono ? <code>{value}</code> : value,
          hint: from,
        })),
        {
          value: another,
          label:
            draftTexts[locale].another[question.identifier?.[0] ?? 'other'] ??
            draftTexts[locale].anotherValue,
          wrong: errors[shared.name] !== undefined,
          children: (
            <Field {...shared} heading={false} label={question.short[locale]} value={value} mono={isMono} />
          ),
        },
      ]}
    />
  )
}

/** Chooses none of the values told before. */
const another = ''

/** Short equal answers stand side by side. */
const shortLabel = 12

function ChoiceQuestion(props: Of<'choice'>) {
  const { question, fields, locale, prefix = '' } = props
  const { optional: _, ...shared } = basics(props, 'value')
  const choices = question.choices.map(({ id, label, hint }) => ({
    value: id,
    label: label[locale],
    hint: hint?.[locale],
  }))
  const unknown = { value: 'unknown', label: draftTexts[locale].unknown }
  return (
    <Radios
      {...shared}
      legend={shared.label}
      value={firstOf(fields, `${prefix}value`)}
      options={question.mayBeUnknown ? [...choices, unknown] : choices}
      tiles={choices.length < 4 && choices.every(({ label }) => label.length <= shortLabel)}
    />
  )
}

function ChoicesQuestion(props: Of<'choices'>) {
  const { question, fields, locale, prefix = '' } = props
  const { optional: _, ...shared } = basics(props, 'value')
  const choices = question.choices.map(({ id, label, hint }) => ({
    value: id,
    label: label[locale],
    hint: hint?.[locale],
  }))
  const apart = [
    ...(question.none ? [{ value: 'none', name: `${prefix}none`, label: question.none[locale] }] : []),
    ...(question.mayBeUnknown
      ? [{ value: 'unknown', name: `${prefix}unknown`, label: draftTexts[locale].unknown }]
      : []),
  ]
  const ticked = apart.filter(({ name }) => firstOf(fields, name) !== '').map(({ value }) => value)
  return (
    <Checkboxes
      {...shared}
      legend={shared.label}
      values={[...allOf(fields, `${prefix}value`), ...ticked]}
      options={[...choices, ...apart]}
    />
  )
}

function DateQuestion(props: Of<'date'>) {
  const { question, fields, errors, locale, prefix = '' } = props
  const texts = draftTexts[locale]
  const part = (name: string, label: string, wide = false) => ({
    name: prefix + name,
    label,
    value: firstOf(fields, prefix + name),
    wrong: errors[prefix + name] !== undefined,
    wide,
  })
  const errorOf = (...names: readonly string[]) =>
    names.map((name) => errors[prefix + name]).find((text) => text !== undefined)
  const dayError = errorOf('day', 'month', 'year', 'time')
  const dayParts = [
    { ...part('day', texts.day), autocomplete: question.identity === 'birth_date' ? 'bday-day' : 'off' },
    part('month', texts.month),
    part('year', texts.year, true),
    ...(question.time ? [part('time', `${texts.time} ${texts.optional}`, true)] : []),
  ]
  const label = question.label[locale]
  if (!question.approximate && !question.mayBeUnknown) {
    return (
      <QuestionFrame
        id={`${prefix}day`}
        legend={label}
        heading={props.heading}
        hint={question.hint?.[locale]}
        error={dayError}
      >
        <DateFields id={`${prefix}date`} label={label} labelUnseen parts={dayParts} />
      </QuestionFrame>
    )
  }
  const monthError = errorOf('about-month', 'about-year')
  return (
    <Radios
      name={`${prefix}precision`}
      legend={label}
      heading={props.heading}
      hint={question.hint?.[locale]}
      error={errors[`${prefix}precision`]}
      value={firstOf(fields, `${prefix}precision`)}
      options={[
        {
          value: 'day',
          label: texts.knowDate,
          wrong: dayError !== undefined,
          children: (
            <DateFields
              id={`${prefix}exact`}
              label={texts.knowDate}
              labelUnseen
              error={dayError}
              parts={dayParts}
            />
          ),
        },
        ...(question.approximate
          ? [
              {
                value: 'month',
                label: texts.aboutMonth,
                wrong: monthError !== undefined,
                children: (
                  <DateFields
                    id={`${prefix}about`}
                    label={texts.aboutMonth}
                    labelUnseen
                    error={monthError}
                    parts={[part('about-month', texts.month), part('about-year', texts.year, true)]}
                  />
                ),
              },
            ]
          : []),
        ...(question.mayBeUnknown ? [{ value: 'unknown', label: texts.unknownDate }] : []),
      ]}
    />
  )
}

function AmountQuestion(props: Of<'amount'>) {
  const { question, fields, errors, locale, prefix = '', heading } = props
  const texts = draftTexts[locale]
  return (
    <>
      <AmountField
        legend={heading ? question.label[locale] : undefined}
        heading={heading}
        hint={heading ? question.hint?.[locale] : undefined}
        error={errors[`${prefix}amount`] ?? errors[`${prefix}currency`]}
        amount={{
          name: `${prefix}amount`,
          label: heading ? texts.amount : question.label[locale],
          value: firstOf(fields, `${prefix}amount`),
        }}
        currency={{
          name: `${prefix}currency`,
          label: texts.currency,
          value: firstOf(fields, `${prefix}currency`) || 'EUR',
          options: currencyCodes.map((code) => ({ value: code, label: code })),
        }}
      />
      <UnknownBox {...props} />
    </>
  )
}

function CountryQuestion(props: Of<'country'>) {
  const { fields, locale, prefix = '' } = props
  const collator = new Intl.Collator(locale)
  const named = countryCodes
    .map((value) => ({ value, label: countryName(value, locale) }))
    .sort((a, b) => collator.compare(a.label, b.label))
  return (
    <>
      <Select
        {...basics(props, 'value')}
        value={firstOf(fields, `${prefix}value`)}
        options={[
          { value: '', label: draftTexts[locale].chooseCountry },
          { value: 'FR', label: countryName('FR', locale) },
          ...named.filter(({ value }) => value !== 'FR'),
        ]}
      />
      <UnknownBox {...props} />
    </>
  )
}

/** One field a kind, and one more where something was told: several numbers are common. */
function IdentifiersQuestion(props: Of<'identifiers'>) {
  const { question, fields, errors, locale, prefix = '', heading } = props
  return (
    <>
      <QuestionFrame
        id={`${prefix}identifiants`}
        legend={question.label[locale]}
        heading={heading}
        hint={question.hint?.[locale]}
      >
        <FieldGroup>
          {question.kinds.flatMap((kind) => {
            const name = prefix + kind
            const told = allOf(fields, name).filter((value) => value.trim() !== '')
            return [...told, ''].map((value, index) => (
              <Field
                key={`${kind} ${value}`}
                name={name}
                id={index === 0 ? name : `${name}-${index + 1}`}
                label={index === 0 ? kindLabel(kind, locale) : `${kindLabel(kind, locale)} ${index + 1}`}
                value={value}
                error={index === 0 ? errors[name] : undefined}
                inputMode={kind === 'phone' ? 'tel' : kind === 'email' ? 'email' : undefined}
                mono={kind !== 'name' && kind !== 'pseudonym' && kind !== 'address'}
              />
            ))
          })}
        </FieldGroup>
      </QuestionFrame>
      <UnknownBox {...props} />
    </>
  )
}

function UnknownBox({
  question,
  fields,
  locale,
  prefix = '',
}: QuestionFieldsProps | Of<RowQuestion['kind']>) {
  if (!question.mayBeUnknown) return null
  const name = `${prefix}unknown`
  return (
    <Choice
      type="checkbox"
      id={name}
      name={name}
      value="yes"
      label={draftTexts[locale].unknown}
      checked={firstOf(fields, name) !== ''}
    />
  )
}
