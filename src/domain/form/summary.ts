import { showIdentifier } from '#linkage'
import type { Locale } from '../locale.ts'
import { kindNames } from '../wording/identifier-kinds.ts'
import { say } from '../wording/say.ts'
import { answerText, notGiven, type Reader } from './answer-text.ts'
import { answerTo, applicable, isUnknown } from './conditions.ts'
import type {
  Answer,
  Answers,
  FormDefinition,
  FormSection,
  GroupQuestion,
  GroupRow,
  PasteAnswer,
  Question,
} from './definition.ts'
import { allQuestions } from './walk.ts'

export interface SummaryRow {
  readonly question: string
  /** Two or three words. */
  readonly label: string
  /** The question as it was asked. */
  readonly asked: string
  /** One line a value. */
  readonly lines: readonly string[]
  readonly isGiven: boolean
  /** False for « vous ne savez pas » too. */
  readonly isKnown: boolean
  /** Said to screen readers after « Modifier »: « Modifier : début ». */
  readonly changeHint: string
  /** Rows of a group, each with its own answers; what was left empty in it is not listed. */
  readonly entries?: readonly SummaryEntry[]
  /** Identifiers kept from a text. */
  readonly identifiers?: readonly SummaryIdentifier[]
}

export interface SummaryIdentifier {
  readonly name: string
  /** Grouped for the eye. */
  readonly value: string
  readonly owner: 'suspect' | 'victim'
}

export interface SummaryEntry {
  readonly title: string
  readonly rows: readonly SummaryRow[]
}

/** The whole filing as it was told: for the person reading over, and for the officer. */
export function summary(
  form: FormDefinition,
  answers: Answers,
  locale: Locale,
  reader: Reader = 'person',
): readonly { readonly section: FormSection; readonly rows: readonly SummaryRow[] }[] {
  const { questions, answers: kept } = applicable(allQuestions(form), answers)
  const shown = new Set(questions)
  return form.sections.map((section) => ({
    section,
    rows: section.questions
      .filter((question) => shown.has(question))
      .map((question) => summaryRow(question, kept, locale, reader)),
  }))
}

function summaryRow(question: Question, answers: Answers, locale: Locale, reader: Reader): SummaryRow {
  const answer = answerTo(question.id, answers)
  const label = question.short[locale]
  const row: SummaryRow = {
    question: question.id,
    label,
    asked: question.label[locale],
    lines: answerText(question, answer, locale, reader),
    isGiven: answer !== undefined,
    isKnown: answer !== undefined && isKnown(answer),
    changeHint: say({ fr: 'Modifier\u00a0: {label}', en: 'Change: {label}' }, locale, {
      label: lowerFirst(label),
    }),
  }
  if (answer === undefined || isUnknown(answer)) return row
  if (question.kind === 'group') {
    const entries = (answer as readonly GroupRow[]).map((told, index) =>
      entry(question, told, index, locale, reader),
    )
    return { ...row, lines: entries.map((each) => headline(each, locale)), entries }
  }
  if (question.kind !== 'paste') return row
  const identifiers = (answer as PasteAnswer).identifiers.map((found) => ({
    name: kindNames[found.kind].label[locale],
    value: showIdentifier(found),
    owner: found.owner,
  }))
  return { ...row, identifiers }
}

function entry(
  group: GroupQuestion,
  told: GroupRow,
  index: number,
  locale: Locale,
  reader: Reader,
): SummaryEntry {
  const { questions, answers } = applicable(group.questions, told)
  const rows = questions
    .map((question) => summaryRow(question, answers, locale, reader))
    .filter(({ isGiven }) => isGiven)
  return { title: `${group.noun[locale]} ${index + 1}`, rows }
}

const isKnown = (answer: Answer): boolean =>
  !isUnknown(answer) &&
  !(typeof answer === 'object' && 'precision' in answer && answer.precision === 'unknown')

/** The first three known answers of a row say which it is: « Virement, 450,00 €, 24 novembre 2026 ». */
function headline({ rows }: SummaryEntry, locale: Locale): string {
  return (
    rows
      .filter(({ isKnown }) => isKnown)
      .slice(0, 3)
      .flatMap(({ lines }) => lines[0] ?? [])
      .join(', ') || notGiven[locale]
  )
}

/** A label inside a sentence; an acronym keeps its capitals. */
const lowerFirst = (label: string): string =>
  /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)
