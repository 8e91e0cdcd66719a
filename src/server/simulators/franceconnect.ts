import type { SimulatedAccount, SimulatedProvider } from './simulated-provider.ts'

/** Claims FranceConnect v2 releases for a complaint: the pivot identity, the used name and the mail. */
const scopes = {
  given_name: ['given_name'],
  family_name: ['family_name'],
  birthdate: ['birthdate'],
  gender: ['gender'],
  birthplace: ['birthplace'],
  birthcountry: ['birthcountry'],
  preferred_username: ['preferred_username'],
  email: ['email'],
} as const

const person = (
  login: string,
  label: string,
  level: string,
  claims: Readonly<Record<string, string>>,
): SimulatedAccount => ({
  login,
  label,
  level,
  claims: { sub: `fc-${login}`, ...claims },
})

/** Invented people; two of them share a mail address, as real ones do. */
const franceConnectAccounts: readonly SimulatedAccount[] = [
  person('jeanne', 'Jeanne Moreau, née le 3 mai 1984', 'eidas1', {
    given_name: 'Jeanne Alice',
    family_name: 'MOREAU',
    birthdate: '1984-05-03',
    gender: 'female',
    birthplace: '78517',
    birthcountry: '99100',
    email: 'famille.moreau@courriel.example',
  }),
  person('amadou', 'Amadou Diop, né le 21 septembre 1971', 'eidas1', {
    given_name: 'Amadou',
    family_name: 'DIOP',
    birthdate: '1971-09-21',
    gender: 'male',
    birthplace: '',
    birthcountry: '99341',
    preferred_username: 'DIOP-LEROY',
    email: 'famille.moreau@courriel.example',
  }),
  person('niveau-insuffisant', 'Compte dont le niveau ne suffit pas', 'eidas0', {
    given_name: 'Camille',
    family_name: 'PETIT',
    birthdate: '1990-01-15',
    gender: 'female',
    birthplace: '13055',
    birthcountry: '99100',
    email: 'camille.petit@courriel.example',
  }),
]

/** FranceConnect's protocol, with invented people. */
export const franceConnectSimulator = (
  publicUrl: string,
  client: { readonly id: string; readonly secret: string },
): SimulatedProvider => ({
  path: 'franceconnect',
  title: 'FranceConnect',
  levels: ['eidas1', 'eidas2', 'eidas3'],
  scopes,
  accounts: franceConnectAccounts,
  client: {
    ...client,
    redirectUris: [`${publicUrl}/identite/franceconnect/retour`],
    afterSignOut: [`${publicUrl}/identite/deconnecte`],
  },
})
