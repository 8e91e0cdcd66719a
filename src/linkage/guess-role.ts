import { publicMailDomains } from './hubs/public-mail-domains.ts'
import { serviceHost } from './hubs/service-hosts.ts'
import { serviceNumber } from './hubs/service-numbers.ts'
import type { FoundIdentifier, Identifier } from './identifier.ts'
import { emailParts } from './identifiers/email.ts'
import { hostOf } from './link-values.ts'

export type GuessedRole = Pick<FoundIdentifier, 'role' | 'reason'>

/** Whole words only, accents included. */
const words = (...alternatives: string[]): string => `(?<!\\p{L})(?:${alternatives.join('|')})(?!\\p{L})`

const thing = words(
  ...[
    'num[ée]ros?',
    't[ée]l',
    't[ée]l[ée]phone',
    'portable',
    'fixe',
    'ligne',
    'whats ?app',
    'telegram',
    'snap\\w*',
    'insta\\w*',
  ],
  ...[
    'compte',
    'iban',
    'rib',
    'carte',
    'banque',
    'portefeuille',
    'wallet',
    'e-?mails?',
    'courriels?',
    'adresse',
    'bo[iî]te',
  ],
  ...[
    'profil',
    'pseudo',
    'page',
    'site',
    'boutique',
    'facebook',
    'number',
    'phone',
    'account',
    'address',
    'card',
    'bank',
    'profile',
  ],
)
/** « mon numéro », « mon nouveau numéro »: the thing may be two words further. */
const thingOf = (...owners: string[]): string => `${words(...owners)}\\s(?:\\p{L}+\\s){0,2}?${thing}`
const shortly = '[^.!?\\n]{0,40}?'

/** Words before a value that say whose it is; the last ones before the value win. */
const cues: readonly (readonly [GuessedRole, readonly string[]])[] = [
  [
    { role: 'victim', reason: 'named_as_own' },
    [
      thingOf('mon', 'ma', 'mes', 'notre', 'nos', 'my', 'our'),
      words('le mien', 'la mienne', 'mine is'),
      words(
        'joignez-moi',
        'appelez-moi',
        'contactez-moi',
        'je suis joignable',
        'call me',
        'you can reach me',
      ),
    ],
  ],
  [
    { role: 'suspect', reason: 'payment_target' },
    [
      words(
        'virements?',
        'virer',
        'vir[ée]e?s?',
        'verse[rz]',
        'vers[ée]e?s?',
        'envoye[rz]',
        'envoy[ée]e?s?',
        'paye[rz]',
        'pay[ée]e?s?',
        'r[ée]gle[rz]',
        'r[ée]gl[ée]e?s?',
        'transf[ée]re[rz]',
        'transf[ée]r[ée]e?s?',
        'd[ée]pose[rz]',
        'd[ée]pos[ée]e?s?',
      ) +
        shortly +
        words('sur', 'vers', '[àa]', 'aux?'),
      words('pay', 'paid', 'send', 'sent', 'wire', 'wired', 'transfer', 'transferred') +
        shortly +
        words('to'),
      words('b[ée]n[ée]ficiaire', 'beneficiary', 'payee'),
      `${words('vers')}[^.!?\\n]{0,20}$`,
    ],
  ],
  [
    { role: 'suspect', reason: 'named_as_theirs' },
    [
      thingOf('son', 'sa', 'ses', 'leur', 'leurs', 'his', 'her', 'their'),
      words('le sien', 'la sienne'),
      `${words('le', 'la', 'du', 'un', 'une', 'ce', 'cet', 'cette', 'the')} (?:faux |fausse )?${words('vendeu[rs]e?', 'ach?eteu[rs]e?', 'escroc', 'arnaqueu[rs]e?', 'propri[ée]taire', 'bailleur', 'conseill[eè]re?', 'individu', 'seller', 'buyer', 'scammer', 'landlord', 'owner', 'adviser')}`,
    ],
  ],
]
const anyCue = new RegExp(cues.map(([, expressions]) => `(${expressions.join('|')})`).join('|'), 'giu')

/** Who a value most likely belongs to, from the sentence before it. By default the author's: that is what people paste. */
export function guessRole(found: Identifier, before: string): GuessedRole {
  if (isService(found)) return { role: 'third_party', reason: 'known_service' }
  let last: GuessedRole = { role: 'suspect', reason: 'default' }
  for (const match of before.matchAll(anyCue))
    last = cues[match.findIndex((group, i) => i > 0 && group !== undefined) - 1]![0]
  return last
}

/** Nobody's in particular: a bank's or a marketplace's own number, mailbox or site; a page on a marketplace is somebody's. */
function isService(found: Identifier): boolean {
  if (found.kind === 'phone') return serviceNumber(found.value) !== undefined
  if (found.kind === 'email') {
    const host = emailParts(found.value)?.host ?? ''
    return serviceHost(host) !== undefined && !publicMailDomains().has(host)
  }
  const page = hostOf(found)
  const service = page && serviceHost(page.host)
  return service === 'anywhere' || (service === 'front' && page!.isFrontPage)
}
