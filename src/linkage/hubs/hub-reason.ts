import type { Identifier, IdentifierKind } from '../identifier.ts'
import { emailParts } from '../identifiers/email.ts'
import { hostAndParents } from '../identifiers/hostname.ts'
import type { HubReason, ValueStatistics } from '../link.ts'
import { hostOf } from '../link-values.ts'
import { hubModel } from '../model.ts'
import { strengthOfKind } from '../strength-of-kind.ts'
import { bankSites } from './bank-sites.data.ts'
import { disposableMail } from './disposable-mail.data.ts'
import { linkInBio } from './link-in-bio.data.ts'
import { publicMailDomains } from './public-mail-domains.ts'
import { serviceHost } from './service-hosts.ts'
import { serviceNumber } from './service-numbers.ts'
import { urlShorteners } from './url-shorteners.data.ts'

/**
 * Why a comparable value ties nothing on its own, or nothing when it may: it is a domain that gives mailboxes to
 * everybody (`class_rule`), a known service (`known_list`), or many unlike filings cite it (`too_diverse`). A value that
 * many filings cite for one offence, in one group, over a short time is not a hub: it is the core of a series.
 */
export function hubReason(identifier: Identifier, statistics?: ValueStatistics): HubReason | undefined {
  const page = hostOf(identifier)
  const mail = identifier.kind === 'email' ? emailParts(identifier.value) : undefined
  if (page?.isFrontPage && givesMailboxes(page.host)) return 'class_rule'
  if (mail?.local === '' && givesMailboxes(mail.host)) return 'class_rule'
  if (isKnownService(identifier)) return 'known_list'
  return statistics && isTooDiverse(statistics) ? 'too_diverse' : undefined
}

const givesMailboxes = (host: string): boolean =>
  publicMailDomains().has(host) || listed('disposable', disposableMail).has(host)

function isKnownService(identifier: Identifier): boolean {
  if (identifier.kind === 'phone') return serviceNumber(identifier.value) !== undefined
  if (identifier.kind === 'email') {
    const mail = emailParts(identifier.value)
    if (!mail || givesMailboxes(mail.host)) return false
    const { host, local } = mail
    return serviceHost(host) !== undefined || isBank(host) || (local === '' && hasSharedFront(host))
  }
  const page = hostOf(identifier)
  if (!page) return false
  const service = serviceHost(page.host)
  if (service === 'anywhere' || isBank(page.host)) return true
  return page.isFrontPage && (service === 'front' || hasSharedFront(page.host))
}

/** Everybody has a page there: a link shortener, a page of links. */
const hasSharedFront = (host: string): boolean =>
  listed('shorteners', urlShorteners).has(host) || listed('bio', linkInBio).has(host)

function isBank(host: string): boolean {
  const banks = listed('banks', bankSites)
  for (const name of hostAndParents(host)) if (banks.has(name)) return true
  return false
}

/** Kinds whose value belongs to one holder: many citations alone never make them hubs. */
const heldByOne: ReadonlySet<IdentifierKind> = new Set(['iban', 'wallet', 'email'])

function isTooDiverse(statistics: ValueStatistics): boolean {
  const { filings, groups, byType, firstDay, lastDay, kind } = statistics
  if (filings < hubModel.minFilings) return false
  const counts = Object.values(byType)
  const told = counts.reduce((sum, count) => sum + count, 0)
  const largest = told === 0 ? 1 : Math.max(...counts) / told
  const isScattered =
    groups >= hubModel.minGroups && groups / Math.max(filings, 1) >= hubModel.minGroupsPerFiling
  const isUnlike = largest < (isScattered ? hubModel.oneOffence : hubModel.noOffence)
  const isLong = lastDay - firstDay >= hubModel.minDays
  const signals = [isScattered, isUnlike, isLong].filter(Boolean).length
  return signals >= (heldByOne.has(kind) && strengthOfKind(statistics) === 'strong' ? 3 : 2)
}

const sets = new Map<string, ReadonlySet<string>>()

function listed(name: string, lines: string): ReadonlySet<string> {
  let set = sets.get(name)
  if (!set) {
    set = new Set(lines.split('\n'))
    sets.set(name, set)
  }
  return set
}
