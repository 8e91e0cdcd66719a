import { cleanLine, cleanText, westernDigits } from './clean-text.ts'
import type { TextQuestion, TextShape } from './definition.ts'

/** A text answer as it is kept: cleaned, and written in the shape its question asks for when it has one. */
export function shapeText(question: TextQuestion, typed: string): string {
  if (question.long) return cleanText(typed)
  const line = cleanLine(typed)
  return question.shape === undefined ? line : shapers[question.shape](line)
}

const shapers: Readonly<Record<TextShape, (line: string) => string>> = {
  email: (line) =>
    line
      .replace(/^mailto:/iu, '')
      .replace(/\s/gu, '')
      .replace(/^<|>$/gu, ''),
  phone: (line) =>
    westernDigits(line)
      .replace(/\(0\)/u, '')
      .replace(/[\s().\-–/]/gu, '')
      .replace(/^00/u, '+'),
  postcode: (line) => westernDigits(line).replace(/^F-?/iu, '').replace(/\s/gu, ''),
  card_tail: lastFourDigits,
}

/** A whole card number is never kept: its end is enough to find a payment. */
function lastFourDigits(line: string): string {
  const digits = westernDigits(line).replace(/[\s.\-–xX*•]/gu, '')
  return /^\d+$/u.test(digits) ? digits.slice(-4) : digits.slice(0, 40)
}
