import type { CueTag } from '../cues.ts'
import type { IdentifierKind } from '../identifier.ts'
import type { Reading } from '../reading-view.ts'
import { scan } from '../scan.ts'
import type { FoundValue, IdentifierRules } from './rules.ts'

type ReferenceKind = Extract<IdentifierKind, 'ad_ref' | 'parcel' | 'transaction' | 'coupon'>

/** A reference given by a platform: capitals without spaces. Short ones are reused by strangers and stay weak. */
function reference(kind: ReferenceKind, strongFrom: number): IdentifierRules {
  return {
    maxLength: 128,
    strength: (value) => (value.length >= strongFrom ? 'strong' : 'weak'),
    read: (typed) => ({ value: typed.toUpperCase().replace(/\s/g, '') }),
    show: (value) => value,
    ...(kind === 'ad_ref' && { find }),
  }
}

/** Its finder finds the four kinds: which one it is depends on the word that announces it. */
export const adReference = reference('ad_ref', 8)
export const transaction = reference('transaction', 12)
export const coupon = reference('coupon', 10)
/** Parcel numbers in scam messages are copied from one another: never strong. */
export const parcel = reference('parcel', Number.POSITIVE_INFINITY)

const kinds: Partial<Record<CueTag, ReferenceKind>> = {
  advert: 'ad_ref',
  parcel: 'parcel',
  transaction: 'transaction',
  coupon: 'coupon',
}

/** Words and signs between the announcing word and the reference. */
const filler =
  /[ \t]{0,2}(?:\r?\n)?(?:n ?[°º]|n ?[o.](?![a-z])|(?:no|num|numeros?|ref|references?|id|identifiant|code|codes|de|du|des|la|le|les|l'|est|suivi|colis|annonce|commande|transaction|virement|recharge|cadeau|carte|paiement|leboncoin|vinted|seloger|amazon|steam|google|play|apple|itunes|pcs|mastercard|transcash|neosurf|paysafecard|dhl|ups|dpd|chronopost|colissimo|mondial|relay|bitcoin|hash|txid|number|is|the|promo|promotionnel|reduction|parrainage|donnee?s?|envoyee?s?|sous|avec|porte|suivante?s?|tickets?|coupons?|numero)(?![a-z\d])|[:=#«"(.-])/y
const marker = /[°º:=#]|\b(?:no|num|numeros?|ref|references?|id|code|codes|hash|txid)\b/
const candidate = /[A-Za-z0-9](?:[A-Za-z0-9]|[-_/.](?=[A-Za-z0-9])){3,79}/y
/** « 6A 123 456 789 01 », « 1234 5678 9012 3456 », « LP 123 456 785 FR ». */
const spaced =
  /(?:[A-Za-z]{2} ?)?(?:\d[A-Z] )?\d{2,6}(?: \d{2,5}){1,6}(?: ?[A-Za-z]{2}(?![A-Za-z]))?(?!\d|[.,-]\d)/y
/** UPU S10: two letters, eight digits and their check digit, the country. */
const postal = /[A-Z](?<![A-Za-z0-9].)[A-Z] ?(?:\d ?){9}[A-Z]{2}(?![A-Za-z0-9])/g
/** The identifier of a payment on a chain. */
const onChain = /0x[0-9a-fA-F]{64}(?![0-9a-zA-Z])|[0-9a-f](?<![0-9a-zA-Z].)[0-9a-f]{63}(?![0-9a-zA-Z])/g

function find({ text, folded, cues, contents }: Reading): FoundValue[] {
  const found: FoundValue[] = []
  if (contents.digits >= 2)
    scan(postal, text, ({ 0: written, index }) => {
      if (hasPostalCheck(written.replace(/\D/g, ''))) found.push(hit('parcel', written, index))
    })
  if (contents.word >= 64)
    scan(onChain, text, ({ 0: written, index }) => {
      const isAnnounced = /\b(?:tx|txid|hash|transaction)\b/.test(
        folded.slice(Math.max(0, index - 60), index),
      )
      if (written.startsWith('0x') || isAnnounced)
        found.push({ kind: 'transaction', value: written, start: index, end: index + written.length })
    })
  for (const [i, { tag, end }] of cues.entries()) {
    const kind =
      tag === 'reference'
        ? kindAround(cues[i - 1]?.tag, cues[i + 1]?.tag, folded.slice(Math.max(0, end - 90), end))
        : kinds[tag]
    if (!kind) continue
    const read = referenceAfter(text, folded, end, kind)
    if (read) found.push(read)
  }
  return inOrder(found)
}

function hit(kind: ReferenceKind, written: string, start: number): FoundValue {
  return { kind, value: written.toUpperCase().replace(/\s/g, ''), start, end: start + written.length }
}

function kindAround(before: CueTag | undefined, after: CueTag | undefined, context: string): ReferenceKind {
  const near = (before && kinds[before]) ?? (after && kinds[after])
  if (near && near !== 'coupon') return near
  return /appartement|studio|logement|location|maison|vehicule|voiture|vente|bien\b/.test(context)
    ? 'ad_ref'
    : 'transaction'
}

function referenceAfter(
  text: string,
  folded: string,
  from: number,
  kind: ReferenceKind,
): FoundValue | undefined {
  let at = from
  for (let count = 0; count < 7; count++) {
    filler.lastIndex = at
    if (!filler.test(folded)) break
    at = filler.lastIndex
  }
  while (at < from + 80 && (text[at] === ' ' || text[at] === '\n' || text[at] === '\t')) at++
  const isMarked =
    marker.test(folded.slice(from, at)) ||
    /\b(?:ref|references?|txid|hash)$/.test(folded.slice(Math.max(0, from - 10), from))
  spaced.lastIndex = at
  candidate.lastIndex = at
  const grouped = spaced.exec(text)?.[0]
  const single = candidate.exec(text)?.[0]
  if (
    grouped &&
    grouped.length > (single?.length ?? 0) &&
    isReference(grouped, folded.slice(at + grouped.length, at + grouped.length + 8), kind, isMarked)
  )
    return hit(kind, grouped, at)
  if (single && isReference(single, folded.slice(at + single.length, at + single.length + 8), kind, isMarked))
    return hit(kind, single, at)
  return undefined
}

const unit =
  /^(?: ?(?:€|eur|euros?|%|kg|h\d|h\b|m2|jours?|ans?|pieces?|fois|km|cm|mois|heures?|minutes?|k\b)|[a-z])/
const date = /^(?:\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?|(?:19|20)\d\d|\d{4}-\d{2}-\d{2}|\d{1,2}h\d{0,2})$/

/** Enough digits to be nobody's word, and neither a date, an amount nor a phone. */
function isReference(written: string, after: string, kind: ReferenceKind, isMarked: boolean): boolean {
  const value = written.replace(/[\s]/g, '')
  const digits = value.replace(/\D/g, '').length
  if (date.test(value) || unit.test(after.slice(0, 8)) || /^0[1-9]\d{8}$/.test(value)) return false
  if (
    /\.(?:com|fr|net|org|example)/i.test(value) ||
    (/^[a-z]/.test(value.replace(/[^a-zA-Z]/g, '')) && digits < 4)
  )
    return false
  const isCode = kind === 'coupon' && /^[A-Z0-9]{3,5}(?:-[A-Z0-9]{3,6}){2,4}$/.test(value)
  if (isCode) return true
  if (digits < 3 || value.length < (isMarked ? 5 : 8)) return false
  const isMixed = /[A-Za-z]/.test(value)
  return isMarked
    ? isMixed || digits >= 5
    : (isMixed && digits >= 5 && /[A-Z]/.test(value)) || (digits >= 8 && !isMixed)
}

/** Weights of UPU S10, remainder of 11; 10 gives 0 and 11 gives 5. */
function hasPostalCheck(digits: string): boolean {
  if (digits.length !== 9) return false
  const sum = [8, 6, 4, 2, 3, 5, 9, 7].reduce((total, weight, i) => total + weight * Number(digits[i]), 0)
  const check = 11 - (sum % 11)
  return Number(digits[8]) === (check === 10 ? 0 : check === 11 ? 5 : check)
}

/** Where two claim the same characters, the one that begins first has them, and of two the longer. */
function inOrder(found: FoundValue[]): FoundValue[] {
  const kept: FoundValue[] = []
  for (const value of found.sort((a, b) => a.start - b.start || b.end - a.end))
    if ((kept.at(-1)?.end ?? 0) <= value.start) kept.push(value)
  return kept
}
