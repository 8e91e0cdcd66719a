import { publicMailDomains } from './hubs/public-mail-domains.ts'
import { serviceHost } from './hubs/service-hosts.ts'
import { serviceNumber } from './hubs/service-numbers.ts'
import type { FoundIdentifier, Identifier, IdentifierKind } from './identifier.ts'
import { emailParts } from './identifiers/email.ts'
import { urlParts } from './identifiers/url.ts'
import type { Voice } from './voices.ts'

export type GuessedRole = Pick<FoundIdentifier, 'role' | 'reason'>

const own: GuessedRole = { role: 'victim', reason: 'named_as_own' }
const theirs: GuessedRole = { role: 'suspect', reason: 'named_as_theirs' }
const paid: GuessedRole = { role: 'suspect', reason: 'payment_target' }
const service: GuessedRole = { role: 'third_party', reason: 'named_as_service' }

/** Whole words of a folded text. */
const words = (...alternatives: string[]): string => `\\b(?:${alternatives.join('|')})(?![a-z])`

const thing = words(
  'numeros?|num|tel|telephone|portable|mobile|fixe|ligne|whats ?app|telegram|snap[a-z]*|insta[a-z]*|comptes?|iban|rib|cartes?|cb|portefeuille|wallet',
  'e-?mails?|mails?|courriels?|adresses?|boite|messagerie|profil|pseudo|page|site|boutique|facebook|nom|annonce|coordonnees|ip|domicile|appartement',
  'number|phone|account|address|card|profile|name',
)
/** « mon numéro », « mon nouveau numéro »: the thing may be two words further. */
const thingOf = (owners: string): string => `${words(owners)} (?:[a-z'-]+ ){0,2}?${thing}`
const speakers = 'mon|ma|mes|notre|nos|my|our'
const addressees = 'votre|vos|ton|ta|tes|your'
const others = 'son|sa|ses|leur|leurs|his|her|their'
const reachMe = words(
  '(?:joindre|joignez|appelez|rappelez|contactez|ecrivez|repondez)[- ]?(?:moi|nous)',
  '(?:me|nous) (?:joindre|rappeler|recontacter|contacter|appeler|ecrire)',
  '(?:je suis|je reste|nous sommes|nous restons) (?:toujours )?(?:joignables?|disponibles?)',
  "je m'appelle|je me nomme|moi c'est|call me|you can reach me|reach me|text me",
  'le mien|la mienne|mine is',
)
const reachYou = words(
  '(?:vous etes|tu es|etes-vous|es-tu) (?:bien |toujours )?(?:au|joignables?|le titulaire|la titulaire|titulaire|mr?|mme|monsieur|madame)',
  "(?:vous|te|t')(?: avons| ai| a)? ?(?:joindre|rappeler|recontacter|contacter|appeler|appele[es]?|appelons|rappelons|contacte[es]?)(?: (?:au|sur|a))",
  'le votre|la votre|le tien|la tienne',
  "destinataire|livraison [aà]|livrer? (?:a|chez)|a livrer|facturation|(?:a )?l'attention de|assure",
)
const shortly = '[^.!?\\n]{0,40}?'
const pay =
  words(
    'virements?|virer|viree?s?|virez|versements?|verse[rz]?|versee?s?|envoye[rz]?|envoyee?s?|envoie|paye[rz]?|payee?s?|regle[rz]?|reglee?s?|transfere[rz]?|transferee?s?|transferts?|depose[rz]?|deposee?s?|debitee?s?|preleve[es]*|partis?|crediter?',
  ) +
  shortly +
  words('sur|vers|a|aux?')
const payTargets = [
  pay,
  words('pay|paid|send|sent|wire|wired|transfer|transferred') + shortly + words('to'),
  words(
    'beneficiaire|beneficiary|payee|compte (?:de )?(?:securise|secours|protection|transit|sequestre)|nouveau compte|coordonnees bancaires suivantes',
  ),
  `${words('vers')}[^.!?\\n]{0,20}$`,
]
const offenders = words(
  'vendeu[rs]e?|achete?u[rs]e?|escrocs?|arnaqueu[rs]e?|proprietaire|bailleur|individu|interlocuteur|interlocutrice|pretendue?|soi-disant|correspondante?|hacker|pirate|seller|buyer|scammer|landlord|owner',
)
const namesTheirs = [
  thingOf(others),
  words('le sien|la sienne'),
  `${words("le|la|du|un|une|ce|cet|cette|the|au|d'un|d'une")} (?:faux |fausse |vrai-faux )?(?:${offenders}|(?:faux|fausse) [a-z]+)`,
  words(
    "(?:appele|contacte|ecrit|joint|recu|sms|message|mail|appels?|relance)e?s?(?: [a-z']+){0,4}? (?:du|depuis|avec|par|via)",
  ),
  words(
    "il s'appelle|elle s'appelle|se faisant (?:appeler|passer)|se presentant comme|au nom de|sous le nom|signe|change[a-z]* [a-z' ]{0,24}(?:pour|en|par|contre)",
  ),
]
/** Services the person turned to, unless somebody posed as them. */
const poses =
  "(?=(?:de |a |par )?(?:ma|notre|la|mon) )(?<!(?:pass[a-z]+ pour|faux|fausse|soi-disant|pretendue?|pseudo|usurp[a-z]+|pretextant|imit[a-z]+)(?: [a-z']+)?(?: [a-z']+)? )"
const services = [
  poses +
    words(
      '(?:de |a |par )?(?:ma|notre|la vraie) (?:vraie |propre )?(?:banque|conseillere|agence|assurance|mairie)|mon (?:vrai )?(?:conseiller|operateur|assureur|agence)',
    ),
  words(
    "commissariat|gendarmerie|police|prefecture|mairie|info escroqueries|cybermalveillance|signal[- ]spam|france victimes|perceval|thesee|centre d'opposition|service opposition|faire opposition|opposition",
  ),
  words(
    'numeros? officiels?|sites? officiels?|vrai (?:numero|site)|veritable (?:numero|site)|numero vert|vrai(?: site| numero| mail)?(?: est| :)?(?= ?$)|(?:au )?dos de (?:ma|la) carte|verso de (?:ma|la) carte',
  ),
]

interface Table {
  readonly expression: RegExp
  readonly roles: readonly GuessedRole[]
}

/** Of cues at one place the first of the list counts; of cues before a value the last. */
function table(...rows: readonly (readonly [GuessedRole, readonly string[]])[]): Table {
  return {
    expression: new RegExp(rows.map(([, expressions]) => `(${expressions.join('|')})`).join('|'), 'g'),
    roles: rows.map(([role]) => role),
  }
}

const beforeIn: Readonly<Record<Voice, Table>> = {
  victim: table(
    [service, services],
    [
      own,
      [
        thingOf(speakers),
        reachMe,
        words(
          "j'habite|je demeure|demeurant|domiciliee?|je soussignee?|(?:de|a) (?:mon (?:mari|fils|pere|frere)|ma (?:femme|fille|mere|soeur))|chez (?:moi|nous)|(?:a|de) (?:mon|notre) domicile|(?:me|nous) livrer|pouvez livrer",
        ),
      ],
    ],
    [paid, payTargets],
    [theirs, namesTheirs],
  ),
  author: table(
    [
      paid,
      [
        `${words(addressees)} (?:nouveau compte|compte (?:de )?(?:securise|secours|protection|transit))`,
        ...payTargets,
      ],
    ],
    [theirs, [thingOf(speakers), reachMe]],
    [own, [thingOf(addressees), reachYou]],
    [theirs, [thingOf(others)]],
  ),
}
const afterIn: Readonly<Record<Voice, Table>> = {
  victim: table(
    [
      service,
      [
        words(
          'numero officiel|vrai numero|(?:celui|numero|ligne|standard) (?:de|du) (?:ma banque|mon agence|mon conseiller|commissariat|la banque|ma carte)',
        ),
      ],
    ],
    [own, [thingOf(speakers), words('le mien|la mienne')]],
    [theirs, [thingOf(others), words('le sien|la sienne')]],
  ),
  author: table([own, [thingOf(addressees), words('le votre|la votre')]], [theirs, [thingOf(speakers)]]),
}
/** What follows tells whose the value before is only when it says so at once: « (mon numéro) », « est bien le vôtre ». */
const atOnce =
  /^[\s"'»”]*(?:[(,=–-]\s*)?(?:(?:qui |c')?(?:est|etait|sont)\s+)?(?:(?:bien|toujours|aussi|en fait|le|la)\s+){0,2}/

const greeting =
  /(?:bonjour|bonsoir|chere?|hello|hi|dear|coucou|salut|hey)[ ,]*(?:(?:mr?|mme|mlle|monsieur|madame|mademoiselle)\.? ?,?)? *$/
/** A turn of the person’s in a conversation that is nothing but the value. */
const ownTurn = /(?:^|[\]\d–-] ?)(?:moi|me) ?: *$/
const header: readonly (readonly [RegExp, GuessedRole])[] = [
  [
    /(?:^|\n)[> \t]*(?:de|from|expediteur|exp|reply-to|repondre a|return-path|emetteur|sender)(?: la part de)? ?: ?[^\n]{0,80}$/,
    theirs,
  ],
  [
    /(?:^|\n)[> \t]*(?:a|to|destinataire|cc|cci|bcc|delivered-to|pour|x-original-to|envoye a) ?: ?[^\n]{0,80}$/,
    own,
  ],
]

/** Kinds a service has: nobody's bank answers by a wallet. */
const servedBy: ReadonlySet<IdentifierKind> = new Set(['phone', 'email', 'url', 'name', 'address'])
/** What the author’s message calls « votre » without its being the person's: a reference the author made up. */
const madeUp: Readonly<Record<Voice, ReadonlySet<IdentifierKind>>> = {
  author: new Set(['ad_ref', 'parcel', 'transaction', 'coupon', 'url']),
  victim: new Set(['parcel', 'transaction', 'coupon']),
}

export interface RoleContext {
  readonly voice: Voice
  /** The folded words since the value or sentence before. */
  readonly before: string
  /** The folded words until the value or sentence after. */
  readonly after: string
  /** From the beginning of the line. */
  readonly line: string
}

/** Who a value most likely belongs to, from the words around it. By default the author's: that is what people give. */
export function guessRole(found: Identifier, { voice, before, after, line }: RoleContext): GuessedRole {
  const role = fromWords(found, voice, before, after, line)
  if (isService(found) && role !== paid && !(role === own && found.kind === 'email'))
    return { role: 'third_party', reason: 'known_service' }
  if (found.kind === 'phone' && freephone.test(found.value) && !isClaimed(role, voice, before))
    return { role: 'third_party', reason: 'known_service' }
  return role ?? { role: 'suspect', reason: 'default' }
}

/** Calls of these numbers are free or at the price of any: those of companies and administrations (ARCEP, numbers 080). */
const freephone = /^\+3380\d{7}$/
const callsToAct = /(?:appele[rz]|contacte[rz]|rappele[rz]|composez|joignez)/

const isClaimed = (role: GuessedRole | undefined, voice: Voice, before: string): boolean =>
  role === theirs || role === own || (voice === 'author' && callsToAct.test(before))

function fromWords(
  found: Identifier,
  voice: Voice,
  before: string,
  after: string,
  line: string,
): GuessedRole | undefined {
  for (const [expression, role] of header) if (expression.test(line)) return role
  if (ownTurn.test(line)) return own
  if (found.kind === 'name' && voice === 'author' && greeting.test(before)) return own
  const said = /^[\s"'»”]*(?:[(,=–-]|(?:qui |c')?(?:est|etait))/.test(after)
    ? firstOf(afterIn[voice], after, atOnce.exec(after)![0].length)
    : undefined
  const role = said ?? lastOf(beforeIn[voice], before)
  if (role === own && madeUp[voice].has(found.kind)) return undefined
  if (role === service && !servedBy.has(found.kind)) return undefined
  return role
}

function lastOf({ expression, roles }: Table, text: string): GuessedRole | undefined {
  if (text.length < 2) return undefined
  let role: GuessedRole | undefined
  expression.lastIndex = 0
  for (let match = expression.exec(text); match; match = expression.exec(text)) role = roleOf(match, roles)
  return role
}

function firstOf({ expression, roles }: Table, text: string, at: number): GuessedRole | undefined {
  expression.lastIndex = 0
  const match = expression.exec(text)
  return match && match.index <= at ? roleOf(match, roles) : undefined
}

const roleOf = (match: RegExpExecArray, roles: readonly GuessedRole[]): GuessedRole =>
  roles[match.findIndex((group, i) => i > 0 && group !== undefined) - 1]!

/** Nobody's in particular: a bank's or a marketplace's own number, mailbox or site; a page on a marketplace is somebody's. */
function isService(found: Identifier): boolean {
  if (found.kind === 'phone') return serviceNumber(found.value) !== undefined
  if (found.kind === 'email') {
    const host = emailParts(found.value)?.host ?? ''
    return serviceHost(host) !== undefined && !publicMailDomains().has(host)
  }
  const page = found.kind === 'url' ? urlParts(found.value) : undefined
  const known = page && serviceHost(page.host)
  return known === 'anywhere' || (known === 'front' && page!.rest === '/')
}
