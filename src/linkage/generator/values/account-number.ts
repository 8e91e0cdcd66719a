import type { Random } from '../random.ts'

/** Shapes of countries where mules' accounts are: N digits after the check digits, the first ones a bank that does not exist. */
const countries = [
  { code: 'FR', bank: '9999', digits: 23 },
  { code: 'LT', bank: '99999', digits: 16 },
  { code: 'DE', bank: '99999', digits: 18 },
  { code: 'ES', bank: '9999', digits: 20 },
  { code: 'BE', bank: '999', digits: 12 },
  { code: 'NL', bank: 'ZZZZ', digits: 10 },
] as const

/** An account number whose check digits are right, at a bank that does not exist. Most are French. */
export function accountNumber(random: Random): string {
  const { code, bank, digits } = random.chance(0.6) ? countries[0] : random.pick(countries)
  const account = bank + random.digits(digits - (code === 'NL' ? 0 : bank.length))
  const check = 98 - remainder(`${account}${code}00`)
  return `${code}${String(check).padStart(2, '0')}${account}`
}

/** MOD 97-10 of ISO 7064, nine digits at a time: millions are made. */
function remainder(characters: string): number {
  const digits = characters.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
  let rest = 0
  for (let at = 0; at < digits.length; at += 9) {
    const part = digits.slice(at, at + 9)
    rest = (rest * 10 ** part.length + Number(part)) % 97
  }
  return rest
}
