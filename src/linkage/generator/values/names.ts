import type { Random } from '../random.ts'
import { firstNames, lastNames, siteSubjects, siteTails } from './words.data.ts'

/** A first name and a family name, sometimes a second first name. */
export function fullName(random: Random): string {
  const first = random.pick(firstNames)
  const second = random.chance(0.3) ? ` ${random.pick(firstNames)}` : ''
  return `${first}${second} ${random.pick(lastNames)}`
}

/** Lower case ASCII, as in an address. */
export function plain(name: string): string {
  const lower = name.toLowerCase()
  const bare = /^[a-z0-9.]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '')
  return bare.replace(/[^a-z0-9]+/g, '.')
}

/** A name of a site in the top-level domain kept for examples. */
export function siteName(random: Random): string {
  return `${random.pick(siteSubjects)}-${random.pick(siteTails)}${random.word(random.between(3, 4))}.example`
}
