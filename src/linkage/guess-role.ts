import { publicMailDomains } from './hubs/public-mail-domains.ts'
import { serviceHost } from './hubs/service-hosts.ts'
import { serviceNumber } from './hubs/service-numbers.ts'
import type { FoundIdentifier, Identifier } from './identifier.ts'
import { emailParts } from './identifiers/email.ts'
import { hostOf } from './link-values.ts'

export type GuessedRole = Pick<FoundIdentifier, 'role' | 'reason'>

const things =
  '(?:num[ée]ros?|n°|t[ée]l(?:[ée]phone)?|portable|fixe|ligne|compte|iban|rib|carte|banque|e-?mails?|mails?|courriels?|adresse|bo[iî]te|profil|page|site|boutique|compte bancaire|portefeuille|wallet|pseudo|insta\\w*|facebook|snap\\w*|telegram|whats ?app|number|phone|account|address|card|bank|profile)'

/** Words before a value that say whose it is; the last ones before the value win. */
const cues: readonly (readonly [GuessedRole, string])[] = [
  [
    { role: 'victim', reason: 'named_as_own' },
    `\\b(?:mon|ma|mes|notre|nos|my|our)\\s(?:\\p{L}+\\s){0,2}?${things}|\\b(?:depuis|sur|[àa]) (?:mon|ma|my)\\s\\p{L}+|\\b(?:je suis joignable|joignez-moi|appelez-moi|contactez-moi|you can reach me|call me)|\\bje (?:vous )?(?:l'appelle|laisse mon)`,
  ],
  [
    { role: 'suspect', reason: 'payment_target' },
    '\\b(?:virements?|vir[ée]e?s?|virer|verser|vers[ée]e?s?|envoy(?:ez|er|[ée]e?s?)|pay(?:ez|er|[ée]e?s?)|r[ée]gl(?:ez|er|[ée]e?s?)|transf[ée]r(?:ez|er|[ée]e?s?)|d[ée]pos(?:ez|er|[ée]e?s?)|remboursez)\\b[^.!?\\n]{0,40}?\\b(?:sur|[àa]|vers|au|aux)\\b|\\b(?:pay|send|wire|transfer|transferred|sent|paid)\\b[^.!?\\n]{0,40}?\\bto\\b|\\b(?:b[ée]n[ée]ficiaire|beneficiary|payee)\\b',
  ],
  [
    { role: 'suspect', reason: 'named_as_theirs' },
    `\\b(?:son|sa|ses|leur|leurs|votre|vos|his|her|their|your)\\s(?:\\p{L}+\\s){0,2}?${things}|\\b(?:le|la|du|un|une|ce|cet|cette) (?:faux |fausse )?(?:vendeu[rs]e?|achet?eu[rs]e?|escrocs?|arnaqueu[rs]e?|propri[ée]taire|bailleu[rs]e?|conseill[eè]re?|individu|personne|homme|femme)\\b|\\b(?:il|elle|ils)\\s(?:m'|me |nous )\\p{L}+|\\b(?:the (?:seller|buyer|scammer|landlord|owner|adviser))\\b`,
  ],
]
const anyCue = new RegExp(cues.map(([, words]) => `(${words})`).join('|'), 'giu')

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
