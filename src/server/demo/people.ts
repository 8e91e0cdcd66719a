import type { Answers } from '#domain/form/definition.ts'
import type { VerifiedIdentity } from '#domain/people/identity.ts'
import type { Chance } from './chance.ts'
import { inventedPhone } from './invented-identifiers.ts'

const firstNames = {
  female: ['Jeanne', 'Amina', 'Chloé', 'Monique', 'Sofia', 'Lucie', 'Fatou', 'Brigitte', 'Manon', 'Isabelle'],
  male: ['Karim', 'Paul', 'Julien', 'Gérard', 'Thomas', 'Mehdi', 'Bernard', 'Hugo', 'Olivier', 'Yann'],
} as const
const lastNames = [
  'Moreau',
  'Diallo',
  'Lefèvre',
  'Benali',
  'Petit',
  'Garcia',
  'Roussel',
  'Nguyen',
  'Faure',
  'Lambert',
  'Kone',
  'Gautier',
  'Marchal',
  'Bouvier',
  'Perrot',
  'Schmitt',
]
const professions = [
  'aide-soignante',
  'retraité',
  'étudiante',
  'artisan',
  'enseignante',
  'chauffeur',
  'comptable',
  'sans emploi',
]

/** Commune, postcode, INSEE code. */
export const towns = [
  ['Rambouillet', '78120', '78517'],
  ['Lyon', '69003', '69123'],
  ['Marseille', '13005', '13055'],
  ['Lille', '59000', '59350'],
  ['Nantes', '44000', '44109'],
  ['Toulouse', '31000', '31555'],
  ['Strasbourg', '67000', '67482'],
  ['Rennes', '35000', '35238'],
  ['Bordeaux', '33000', '33063'],
  ['Chartres', '28000', '28085'],
  ['Ajaccio', '20000', '2A004'],
  ['Saint-Denis', '97400', '97411'],
  ['Paris', '75011', '75111'],
  ['Clermont-Ferrand', '63000', '63113'],
] as const

/** Somebody who files: invented from the first letter to the last. */
export interface Person {
  readonly firstName: string
  readonly lastName: string
  readonly sex: 'female' | 'male'
  readonly birthDate: string
  readonly town: (typeof towns)[number]
  readonly phone: string
  readonly email: string
}

export function inventPerson(chance: Chance): Person {
  const sex = chance.pick(['female', 'male'] as const)
  const firstName = chance.pick(firstNames[sex])
  const lastName = chance.pick(lastNames)
  const two = (low: number, high: number) => String(chance.between(low, high)).padStart(2, '0')
  return {
    firstName,
    lastName,
    sex,
    birthDate: `${chance.between(1944, 2005)}-${two(1, 12)}-${two(1, 28)}`,
    town: chance.pick(towns),
    phone: inventedPhone(chance, '019900'),
    email: `${plain(firstName)}.${plain(lastName)}${chance.between(1, 99)}@courriel.example`,
  }
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase()

/** The civil status an identity provider states of them. */
export function identityOf(person: Person, subject: string, at: Date): VerifiedIdentity {
  return {
    issuer: 'https://demonstration.example/franceconnect',
    subject,
    level: 'eidas1',
    at: at.toISOString(),
    birthName: person.lastName.toUpperCase(),
    firstNames: person.firstName,
    sex: person.sex,
    birthDate: person.birthDate,
    birthPlace: person.town[2],
    birthCountry: '99100',
    email: person.email,
  }
}

/** What they add about themselves in a complaint. */
export function declarantAnswers(chance: Chance, person: Person): Answers {
  const [commune, postcode] = person.town
  return {
    'au-nom-de': 'moi',
    'nom-naissance': person.lastName,
    prenoms: person.firstName,
    sexe: person.sex === 'female' ? 'femme' : 'homme',
    'date-naissance': { precision: 'day', date: person.birthDate },
    'lieu-naissance': commune,
    'pays-naissance': 'FR',
    nationalite: 'FR',
    profession: chance.pick(professions),
    adresse: `${chance.between(1, 180)} rue des Invités`,
    'code-postal': postcode,
    commune,
    pays: 'FR',
    telephone: person.phone,
    mail: person.email,
  }
}
