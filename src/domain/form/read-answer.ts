import type { LocalDate } from '../local-date.ts'
import {
  checkAnswer,
  checkRow,
  hasNone,
  MAX_IDENTIFIER_LENGTH,
  MAX_IDENTIFIERS,
  mainField,
} from './check-answer.ts'
import { cleanLine } from './clean-text.ts'
import { holds } from './conditions.ts'
import type { Answer, GroupQuestion, GroupRow, Question, RowQuestion, TextQuestion } from './definition.ts'
import { type AnswerDoubt, doubtsOf } from './doubts.ts'
import { allOf, type Fields, fieldsUnder, firstOf, isTicked } from './fields.ts'
import { identify } from './identify.ts'
import { type Flaw, flaw, type Problem } from './problems.ts'
import { readAmount } from './read-amount.ts'
import { readDate } from './read-date.ts'
import { readPaste } from './read-paste.ts'
import { shapeText } from './shape-text.ts'

/** An answer to keep (`null`: left empty, as allowed) with its doubts; or what is wrong, with what was typed. */
export type Reading<A = Answer | null> =
  | { readonly answer: A; readonly doubts: readonly AnswerDoubt[] }
  | { readonly problems: readonly Problem[]; readonly typed: Fields }

/** Reads what a browser posted from the page of a question (names in `fields.ts`), as leniently as meaning allows. */
export function readAnswer(question: Question, fields: Fields, today: LocalDate): Reading {
  if (question.kind === 'group') return readGroup(question, fields, today)
  const read = readValue(question, fields, today)
  const problems = isFlaw(read) ? [{ question: question.id, ...read }] : checkAnswer(question, read, today)
  if (problems.length > 0 || isFlaw(read)) return { problems, typed: fields }
  return { answer: read, doubts: doubtsOf(question, read) }
}

/** Reads the page of one row of a group (fields `QUESTION.FIELD`); questions that do not apply to the row are ignored. */
export function readRow(
  group: GroupQuestion,
  fields: Fields,
  today: LocalDate,
  row: number,
): Reading<GroupRow> {
  const answers: Record<string, Answer> = {}
  const flaws: Problem[] = []
  for (const item of rowQuestions(group, fields, today)) {
    const read = readValue(item, fieldsUnder(fields, `${item.id}.`), today)
    if (isFlaw(read))
      flaws.push({ ...read, question: group.id, row, item: item.id, field: `${item.id}.${read.field}` })
    else if (read !== null) answers[item.id] = read
  }
  const unread = new Set(flaws.map(({ item }) => item))
  const problems = [...flaws, ...checkRow(group, answers, row, today).filter(({ item }) => !unread.has(item))]
  if (problems.length > 0) return { problems: inOrder(group, problems), typed: fields }
  return { answer: answers, doubts: doubtsOf(group, [answers]).map((doubt) => ({ ...doubt, row })) }
}

/** The questions that apply to a row given what its page holds so far: its means decides the fields. */
export function rowQuestions(group: GroupQuestion, fields: Fields, today: LocalDate): readonly RowQuestion[] {
  return readSoFar(group, fields, today).questions
}

/** What can be read of a row given what its page holds so far, right or not yet. */
export function toldSoFar(group: GroupQuestion, fields: Fields, today: LocalDate): GroupRow {
  return readSoFar(group, fields, today).answers
}

function readSoFar(group: GroupQuestion, fields: Fields, today: LocalDate) {
  const answers: Record<string, Answer> = {}
  const questions = group.questions.filter((item) => {
    if (item.when !== undefined && !holds(item.when, answers)) return false
    const read = readValue(item, fieldsUnder(fields, `${item.id}.`), today)
    if (read !== null && !isFlaw(read)) answers[item.id] = read
    return true
  })
  return { questions, answers }
}

function readGroup(group: GroupQuestion, fields: Fields, today: LocalDate): Reading {
  const numbers = [...new Set(Object.keys(fields).flatMap((name) => /^(\d{1,4})\./u.exec(name)?.[1] ?? []))]
  const rows = numbers
    .sort((a, b) => Number(a) - Number(b))
    .map((number) => fieldsUnder(fields, `${number}.`))
    .filter(isFilled)
  const readings = rows.slice(0, group.maxRows + 1).map((row, index) => readRow(group, row, today, index))
  const problems = readings.flatMap((reading) => ('problems' in reading ? reading.problems : []))
  if (problems.length > 0) return { problems, typed: fields }
  const answer = readings.flatMap((reading) => ('answer' in reading ? [reading.answer] : []))
  if (answer.length === 0 && group.optional) return { answer: null, doubts: [] }
  const wrong = checkAnswer(group, answer, today)
  return wrong.length > 0 ? { problems: wrong, typed: fields } : { answer, doubts: doubtsOf(group, answer) }
}

/** A currency or a precision alone is what the page came with, not something the person told. */
const isFilled = (row: Fields): boolean =>
  Object.entries(row).some(
    ([name, values]) =>
      !/\.(?:currency|precision)$/u.test(name) && values.some((value) => value.trim() !== ''),
  )

function readValue(
  question: Exclude<Question, GroupQuestion>,
  fields: Fields,
  today: LocalDate,
): Answer | Flaw | null {
  const told = readTold(question, fields, today)
  if (question.kind === 'date' || !question.mayBeUnknown || !isTicked(fields, 'unknown')) return told
  return told === null ? { unknown: true } : flaw('value_and_unknown', mainField(question))
}

function readTold(
  question: Exclude<Question, GroupQuestion>,
  fields: Fields,
  today: LocalDate,
): Answer | Flaw | null {
  switch (question.kind) {
    case 'text':
      return readText(question, fields)
    case 'choice':
      return readChoice(question, firstOf(fields, 'value').trim())
    case 'choices':
    case 'files':
      return readList(question, fields)
    case 'date':
      return readDate(question, fields, today)
    case 'amount':
      return readAmount(fields)
    case 'country':
      return cleanLine(firstOf(fields, 'value').slice(0, 100)).toUpperCase() || null
    case 'identifiers':
      return readIdentifiers(question.kinds, fields)
    case 'paste':
      return readPaste(question, fields)
  }
}

/** Typed, or chosen among what was told before; both at once, one of them is a mistake that only the person can tell. */
function readText(question: TextQuestion, fields: Fields): string | Flaw | null {
  const read = (typed: string) => readLimited(question.maxLength, typed, (text) => shapeText(question, text))
  const typed = read(firstOf(fields, 'value'))
  const chosen = read(firstOf(fields, 'known'))
  if (typed !== null && chosen !== null && typed !== chosen) return flaw('value_and_unknown', 'value')
  return typed ?? chosen
}

/** Far above the limit nothing is worth cleaning: a huge text is refused before it costs anything. */
function readLimited(max: number, typed: string, shape: (typed: string) => string): string | Flaw | null {
  return typed.length > max * 4 + 1000 ? flaw('too_long', 'value', { max }) : shape(typed) || null
}

function readChoice(question: Question, value: string): Answer | null {
  return value === 'unknown' && question.mayBeUnknown ? { unknown: true } : value || null
}

function readList(question: Question, fields: Fields): Answer | Flaw | null {
  const chosen = [...new Set(allOf(fields, 'value').map((value) => value.trim()))].filter(
    (value) => value !== '',
  )
  const none = hasNone(question) && isTicked(fields, 'none')
  if (none && chosen.length > 0) return flaw('value_and_unknown', 'value')
  return chosen.length > 0 ? chosen : none ? [] : null
}

function readIdentifiers(
  kinds: readonly Parameters<typeof identify>[0][],
  fields: Fields,
): Answer | Flaw | null {
  const told = kinds
    .flatMap((kind) => allOf(fields, kind).map((typed) => ({ kind, typed })))
    .filter(({ typed }) => typed.trim() !== '')
  const [first] = told
  if (first && told.length > MAX_IDENTIFIERS) return flaw('too_many', first.kind, { max: MAX_IDENTIFIERS })
  const long = told.find(({ typed }) => typed.length > MAX_IDENTIFIER_LENGTH * 4)
  if (long !== undefined) return flaw('too_long', long.kind, { max: MAX_IDENTIFIER_LENGTH })
  const read = told
    .map(({ kind, typed }) => ({ kind, raw: cleanLine(typed) }))
    .filter(({ raw }) => raw !== '')
    .map(({ kind, raw }) => identify(kind, raw, { owner: 'suspect', source: 'typed' }).identifier)
  return read.length > 0 ? read : null
}

function inOrder(group: GroupQuestion, problems: readonly Problem[]): readonly Problem[] {
  const rank = (problem: Problem): number => group.questions.findIndex(({ id }) => id === problem.item)
  return [...problems].sort((a, b) => rank(a) - rank(b))
}

function isFlaw(read: Answer | Flaw | null): read is Flaw {
  return read !== null && typeof read === 'object' && 'code' in read
}
