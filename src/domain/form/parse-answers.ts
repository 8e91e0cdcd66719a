import { identifierKinds } from '#linkage'
import { cleanLine, cleanText } from './clean-text.ts'
import type { Answer, Answers, FormDefinition, GroupRow, IdentifierAnswer, Question } from './definition.ts'
import { identify } from './identify.ts'
import type { Problem } from './problems.ts'
import { proposalsIn } from './read-paste.ts'
import { shapeText } from './shape-text.ts'
import { allQuestions } from './walk.ts'

/**
 * The answers in a draft that came from elsewhere: anything at all in, answers of the right shape out, and a problem
 * for each part that is not. Normal forms are computed again, never believed. Rules are checked by `problemsOf`.
 */
export function parseAnswers(
  form: FormDefinition,
  received: unknown,
): { readonly answers: Answers; readonly problems: readonly Problem[] } {
  if (!isRecord(received)) return { answers: {}, problems: [{ question: '', code: 'wrong_shape' }] }
  const questions = new Map(allQuestions(form).map((question) => [question.id, question]))
  const answers: Record<string, Answer> = {}
  const problems: Problem[] = []
  for (const [id, value] of Object.entries(received)) {
    const question = questions.get(id)
    const answer = question && parseAnswer(question, value)
    if (question === undefined)
      problems.push({ question: cleanLine(id.slice(0, 60)), code: 'unknown_question' })
    else if (answer === undefined) problems.push({ question: id, code: 'wrong_shape' })
    else answers[id] = answer
  }
  return { answers, problems }
}

/** The answer if the value has the shape the question asks for; `undefined` otherwise. */
function parseAnswer(question: Question, value: unknown): Answer | undefined {
  if (isRecord(value) && value.unknown === true && question.kind !== 'date') return { unknown: true }
  switch (question.kind) {
    case 'text':
      return typeof value === 'string' && value.length <= question.maxLength * 4 + 1000
        ? shapeText(question, value)
        : undefined
    case 'choice':
      return typeof value === 'string' && value.length <= 100 ? value : undefined
    case 'country':
      return typeof value === 'string' && /^[A-Z]{2}$/u.test(value) ? value : undefined
    case 'choices':
    case 'files':
      return parseList(value, (item) => (typeof item === 'string' && item.length <= 100 ? item : undefined))
    case 'date':
      return parseDate(value)
    case 'amount':
      return parseAmount(value)
    case 'identifiers':
      return parseList(value, (item) => parseIdentifier(item, 'typed', question.kinds))
    case 'paste':
      return parsePaste(value, question.maxLength)
    case 'group':
      return parseList(value, (item) => parseRow(question.questions, item))
  }
}

const LONGEST_LIST = 1000

function parseList<T>(value: unknown, parse: (item: unknown) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(value) || value.length > LONGEST_LIST) return undefined
  const items = value.map(parse)
  return items.every((item) => item !== undefined) ? items : undefined
}

function parseDate(value: unknown): Answer | undefined {
  if (!isRecord(value)) return undefined
  const { precision, date, month, time } = value
  if (precision === 'unknown') return { precision }
  if (precision === 'month' && isShort(month)) return { precision, month }
  if (precision !== 'day' || !isShort(date)) return undefined
  return time === undefined ? { precision, date } : isShort(time) ? { precision, date, time } : undefined
}

const isShort = (value: unknown): value is string => typeof value === 'string' && value.length <= 10

function parseAmount(value: unknown): Answer | undefined {
  if (!isRecord(value)) return undefined
  const { cents, currency } = value
  const isRead = Number.isSafeInteger(cents) && isShort(currency) && /^[A-Z]{3}$/u.test(currency)
  return isRead ? { cents: cents as number, currency } : undefined
}

function parseIdentifier(
  value: unknown,
  source: IdentifierAnswer['source'],
  kinds: readonly IdentifierAnswer['kind'][],
): IdentifierAnswer | undefined {
  if (!isRecord(value) || typeof value.raw !== 'string' || value.raw.length > 5000) return undefined
  const kind = kinds.find((candidate) => candidate === value.kind)
  const owner =
    value.owner === 'suspect' || (value.owner === 'victim' && source === 'pasted') ? value.owner : undefined
  const raw = cleanLine(value.raw)
  return kind && owner && raw !== '' ? identify(kind, raw, { owner, source }).identifier : undefined
}

/** An identifier that the text does not hold was not read in it. */
function parsePaste(value: unknown, maxLength: number): Answer | undefined {
  if (!isRecord(value) || typeof value.text !== 'string' || value.text.length > maxLength * 2 + 1000)
    return undefined
  const text = cleanText(value.text)
  const line = cleanLine(text)
  const read = proposalsIn(text)
  const identifiers = parseList(value.identifiers, (item) => {
    const parsed = parseIdentifier(item, 'pasted', identifierKinds)
    const found = read.find(({ field }) => isRecord(item) && field === `as.${item.kind}:${item.value}`)
    return parsed && found ? { ...parsed, value: found.value, raw: found.raw } : parsed
  })
  return identifiers?.every(({ raw }) => line.includes(cleanLine(raw))) ? { text, identifiers } : undefined
}

function parseRow(questions: readonly Question[], value: unknown): GroupRow | undefined {
  if (!isRecord(value)) return undefined
  const row: Record<string, Answer> = {}
  for (const [id, part] of Object.entries(value)) {
    const question = questions.find((candidate) => candidate.id === id)
    const answer = question && parseAnswer(question, part)
    if (answer === undefined) return undefined
    row[id] = answer
  }
  return row
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
