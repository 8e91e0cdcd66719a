import type { Reading } from '../reading-view.ts'
import { scan } from '../scan.ts'
import type { FoundValue, IdentifierRules } from './rules.ts'

/** The last four digits of a card. A whole number typed by mistake is cut to them: the rest must not be kept (PCI DSS 3.4). */
export const cardTail: IdentifierRules = {
  maxLength: 64,
  strength: () => 'weak',
  read: (typed) => {
    const digits = typed.replace(/\D/g, '')
    if (digits === '') return { value: typed, doubt: { code: 'unknown_shape' } }
    if (digits.length < 4)
      return { value: digits, doubt: { code: 'wrong_length', found: digits.length, expected: 4 } }
    return { value: digits.slice(-4) }
  },
  show: (value) => (/^\d{1,4}$/.test(value) ? `•••• ${value}` : value),
  find,
}

const digits = '(\\d{4})(?![\\d-]|[ .]?\\d{2}|[.,]\\d| ?(?:€|eur))'
/** « se terminant par 1234 », « 4 derniers chiffres : 1234 », « carte **** 1234 », by the word that announces it. */
const ending = new RegExp(
  `(?: (?:par|en|in|with|les|chiffres?|numeros?)){0,4}[ :]{1,3}(?:[*x•.#…]{1,5} ?)?${digits}`,
  'y',
)
const lastDigits = new RegExp(
  `(?: (?:de|du|ma|votre|vos|la|sa|mon|son|ta|numero|carte|cb|bancaire|bleue|visa|sont|etaient|est|suivants?)){0,7} ?[:,(]? ?${digits}`,
  'y',
)
const starred = new RegExp(
  `[^\\n\\d*•]{0,24}(?:\\d{4}[ -]?)?(?:(?:[*•#]{1,4}|(?<![a-z])x{1,4})[ .-]?){1,4}${digits}`,
  'y',
)
const masked = new RegExp(`(?:[*•x#]{4}[ -]?){2,3}${digits}`, 'g')
const wholeNumber =
  /[3-6]\d{3}(?<![\w-]....)(?:([ -]?)\d{4}\1\d{4}\1\d{4}|[ -]?\d{6}[ -]?\d{5})(?![\d-]| \d)/g

/** Only the four digits are quoted, even of a whole number. */
function find({ text, folded, cues, contents }: Reading): FoundValue[] {
  const found: FoundValue[] = []
  if (contents.digits < 4) return found
  const add = (end: number): void => {
    found.push({ kind: 'card_tail', value: text.slice(end - 4, end), start: end - 4, end })
  }
  let card = -1000
  for (const { tag, word, end } of cues) {
    if (tag !== 'card') continue
    const isCard = /^(?:carte|cb|card|visa|mastercard)$/.test(word)
    if (isCard) card = end
    const expression = isCard ? starred : word === 'chiffres' ? lastDigits : ending
    if (!isCard && end - card > 60 && !/ (?:carte|cb)(?![a-z])/.test(folded.slice(end, end + 32))) continue
    expression.lastIndex = end
    if (expression.test(folded)) add(expression.lastIndex)
  }
  if (contents.hasStars || folded.includes('xxxx'))
    scan(masked, folded, ({ 0: written, index }) => add(index + written.length))
  scan(wholeNumber, text, ({ 0: written, index }) => {
    const isAnnounced = /(?:carte|cb|card|visa|mastercard)/.test(folded.slice(Math.max(0, index - 40), index))
    if ((/[ -]/.test(written) || isAnnounced) && passesLuhn(written.replace(/\D/g, '')))
      add(index + written.length)
  })
  if (found.length < 2) return found
  const once = new Map(found.map((hit) => [hit.start, hit]))
  return [...once.values()].sort((a, b) => a.start - b.start)
}

/** ISO/IEC 7812-1, annex B. */
function passesLuhn(number: string): boolean {
  let sum = 0
  for (let i = 0; i < number.length; i++) {
    const digit = Number(number[number.length - 1 - i])
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2
  }
  return sum % 10 === 0
}
