import type { Chance } from './chance.ts'

/** An IBAN of a bank that does not exist (99xxx), with valid check digits (ISO 13616, and the French key). */
export function inventedIban(bank: number, account: number): string {
  const body = `99${String(bank).padStart(3, '0')}01040${String(account).padStart(11, '0')}`
  const key = 97 - Number(BigInt(`${body}00`) % 97n)
  const national = body + String(key).padStart(2, '0')
  const check = 98 - Number(BigInt(`${national}152700`) % 97n)
  return `FR${String(check).padStart(2, '0')}${national}`
}

/** Starts of the numbers that the French plan keeps for fiction (ARCEP), each followed by four digits or more. */
const reserved = ['063998', '019900', '026191', '035301', '046571', '053649'] as const

export const inventedPhone = (chance: Chance, start: (typeof reserved)[number] = '063998'): string =>
  start + digits(chance, 10 - start.length)

export const inventedWallet = (chance: Chance): string => `0x${chance.random.bytes(20).toString('hex')}`

export const inventedParcel = (chance: Chance): string => `XY${digits(chance, 9)}FR`

export const digits = (chance: Chance, count: number): string =>
  Array.from({ length: count }, () => chance.between(0, 9)).join('')

/** As different people write the same number. */
export function spellPhone(chance: Chance, phone: string): string {
  const pairs = phone.match(/\d{2}/g) ?? []
  return chance.pick([
    phone,
    pairs.join(' '),
    pairs.join(' '),
    pairs.join('.'),
    pairs.join('-'),
    `+33 ${Number(pairs[0])} ${pairs.slice(1).join(' ')}`,
  ])
}

export function spellIban(chance: Chance, iban: string): string {
  const groups = iban.match(/.{1,4}/g) ?? []
  return chance.pick([iban, groups.join(' '), groups.join(' '), iban.toLowerCase(), groups.join('-')])
}

export function spellUrl(chance: Chance, url: string): string {
  const bare = url.replace(/^https:\/\//, '').replace(/\/$/, '')
  return chance.pick([url, bare, bare, `www.${bare}`, `hxxps://${bare.replace('.', '[.]')}`])
}
