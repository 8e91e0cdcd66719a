import type { Chance } from './chance.ts'
import {
  digits,
  inventedIban,
  inventedParcel,
  inventedPhone,
  inventedWallet,
} from './invented-identifiers.ts'
import type { Scheme, Shown } from './scheme.ts'

/** What one author shows their victims, oldest first: accounts and numbers are changed as they are burnt. */
export type Author = Readonly<Partial<Record<Shown, readonly string[]>>>

const words = [
  'soldes',
  'direct',
  'outlet',
  'boutique',
  'express',
  'confort',
  'nature',
  'prix',
  'maison',
  'club',
]
const aliases = [
  'k.martin',
  'lea_deco',
  'julien.d',
  'captain.eric',
  'sandrine_vend',
  'doc.morel',
  'nina.trade',
  'alexis77',
]
const holders = [
  'K. MARTIN',
  'S. DUVAL',
  'SARL LUMINA',
  'E. COSTA',
  'A. NOVAK',
  'L. BERNARD',
  'TRANSIT PLUS',
  'M. SILVA',
]
const platforms = ['instagram', 'telegram', 'facebook', 'whatsapp'] as const

/** Draws an author of a scheme. `changes`: how many values of a kind are worn out in the course of the campaign. */
export function inventAuthor(chance: Chance, scheme: Scheme, changes: number): Author {
  const shown = scheme.shows.map((kind): [Shown, readonly string[]] => [
    kind,
    Array.from({ length: rotating.has(kind) ? changes : 1 }, () => draw[kind](chance)),
  ])
  return Object.fromEntries(shown)
}

const rotating: ReadonlySet<Shown> = new Set(['iban', 'phone', 'site', 'wallet', 'advert', 'parcel'])

const number = (chance: Chance) => digits(chance, 3)
const domain = (chance: Chance) => `${chance.pick(words)}-${chance.pick(words)}-${number(chance)}.example`

const draw: Readonly<Record<Shown, (chance: Chance) => string>> = {
  iban: (chance) => inventedIban(chance.between(1, 999), chance.between(1, 99_999_999)),
  phone: (chance) => inventedPhone(chance),
  email: (chance) =>
    chance.happens(0.4) ? `${chance.pick(aliases)}_${number(chance)}@gmail.com` : `contact@${domain(chance)}`,
  site: (chance) => `https://${domain(chance)}/`,
  page: (chance) => `https://${domain(chance)}/suivi/${digits(chance, 6)}`,
  handle: (chance) => `${chance.pick(platforms)}:${chance.pick(aliases)}${number(chance)}`,
  wallet: inventedWallet,
  pseudonym: (chance) => `${chance.pick(aliases)}${number(chance)}`,
  name: (chance) => chance.pick(holders),
  advert: (chance) => digits(chance, 10),
  parcel: inventedParcel,
}
