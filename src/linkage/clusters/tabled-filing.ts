import { hubReason } from '../hubs/hub-reason.ts'
import type { Identifier, IdentifierKind } from '../identifier.ts'
import { linkValues } from '../link-values.ts'
import { readIdentifier } from '../read-identifier.ts'
import type { EvidenceClass } from './cluster-model.ts'
import type { TabledFiling } from './table-of-filings.ts'

/** A filing as it is given to clustering: values normalised or as typed. */
export interface ClusterableFiling {
  readonly id: string
  /** Day received, as days since any day. */
  readonly day: number
  /** The offence told, in any words; empty when unknown. */
  readonly family: string
  readonly identifiers: readonly Identifier[]
  /** An opaque group of texts that are near-duplicates of each other. */
  readonly template?: string | undefined
}

const classOf: Readonly<Record<IdentifierKind, EvidenceClass>> = {
  iban: 'iban',
  wallet: 'wallet',
  phone: 'phone',
  email: 'email',
  url: 'web',
  handle: 'handle',
  pseudonym: 'name',
  name: 'name',
  ad_ref: 'reference',
  parcel: 'reference',
  transaction: 'reference',
  coupon: 'reference',
  ip: 'place',
  address: 'place',
  card_tail: 'place',
}

/** The values a filing is clustered by, each in its class; what a list or a rule says of each is looked up here. */
export function tabledFiling({ id, day, family, identifiers, template }: ClusterableFiling): TabledFiling {
  const values = identifiers.flatMap(({ kind, value }) => {
    const read = readIdentifier(kind, value)
    // What cannot be read still says the same when it is written the same.
    const stated = read?.value ?? value.replace(/\s+/g, '').toLowerCase()
    return stated === '' ? [] : valuesOf({ kind, value: stated })
  })
  if (template !== undefined && template !== '')
    values.push({ of: 'template', value: template, isHub: false })
  return { id, day, family, values }
}

function valuesOf(identifier: Identifier): TabledFiling['values'][number][] {
  const parts = linkValues(identifier)
  const isHub = (part: Identifier) => hubReason(part) !== undefined
  const host = parts.find(({ kind, value }) => kind === 'url' && /^https:\/\/[^/]+\/$/.test(value))
  // A link is compared by its host; by its page where the host is everybody's.
  if (identifier.kind === 'url' && host && !isHub(host))
    return [{ of: 'web', value: host.value.slice('https://'.length, -1), isHub: false }]
  return parts.flatMap((part) => {
    const isMailHost = part.kind === 'email' && part.value.startsWith('@')
    if (isMailHost && identifier.kind === 'url') return []
    // A site and a mailbox of it meet in the host.
    if (isMailHost) return [{ of: 'web' as const, value: part.value.slice(1), isHub: isHub(part) }]
    return [{ of: classOf[part.kind], value: `${part.kind} ${part.value}`, isHub: isHub(part) }]
  })
}
