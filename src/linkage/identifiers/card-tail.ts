import type { IdentifierRules } from './rules.ts'

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
}
