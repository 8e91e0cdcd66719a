import { mod97 } from '../checksums/mod97.ts'
import type { Doubt } from '../identifier.ts'
import type { FoundValue, IdentifierRules, ReadValue } from './rules.ts'

/** Length by country: SWIFT IBAN registry, release 99, and the partial codes banks accept beside it. */
const lengths = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 ' +
    'EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 ' +
    'IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 ' +
    'NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 ' +
    'SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30 ' +
    'BF28 BJ28 CF27 CG27 CI28 CM27 DZ26 GA27 GQ27 GW25 KM27 MA28 MG27 ML28 NE28 SN28 TD27 TG28'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))] as const),
)

export const iban: IdentifierRules = {
  maxLength: 42,
  strength: () => 'strong',
  read: (typed) => {
    const value = typed
      .toUpperCase()
      .replace(/^IBAN\W*/, '')
      .replace(/[^A-Z0-9]/g, '')
    if (value === '') return { value: typed, doubt: { code: 'unknown_shape' } }
    return withDoubt(fromRib(value) ?? value)
  },
  show: (value) => (/^[A-Z0-9]+$/.test(value) ? value.replace(/.{4}(?=.)/g, '$& ') : value),
  find,
}

function withDoubt(value: string): ReadValue {
  const doubt = doubtOf(value)
  return doubt ? { value, doubt } : { value }
}

function doubtOf(value: string): Doubt | undefined {
  const expected = /^[A-Z]{2}\d\d/.test(value) ? lengths.get(value.slice(0, 2)) : undefined
  if (expected === undefined) return { code: 'unknown_shape' }
  if (value.length !== expected) return { code: 'wrong_length', found: value.length, expected }
  return mod97(value.slice(4) + value.slice(0, 4)) === 1 ? undefined : { code: 'wrong_check_digits' }
}

/** A French account written without country and check digits (bank 5, branch 5, account 11, key 2), when its key is right. */
function fromRib(value: string): string | undefined {
  if (!/^\d{10}[A-Z0-9]{11}\d{2}$/.test(value)) return undefined
  // The RIB key turns letters into digits by its own table: A–I 1–9, J–R 1–9, S–Z 2–9.
  const digits = value.replace(/[A-Z]/g, (letter) => {
    const place = letter.charCodeAt(0) - 65
    return String(place < 18 ? (place % 9) + 1 : place - 16)
  })
  if (mod97(digits) !== 0) return undefined
  const check = 98 - mod97(`${value}FR00`)
  return `FR${String(check).padStart(2, '0')}${value}`
}

const opening = /(?<![A-Za-z0-9])[A-Za-z]{2}[ ]?\d{2}/g
/** What may stand between two characters of one number: spaces, a dot, a dash, one line break. */
const gap = /(?:[ \t]{0,2}[.\-_/]?[ \t]{0,2}|[ \t]?\r?\n[ \t>]{0,3})(?=[A-Za-z0-9])/y
const run = /[A-Za-z0-9]{1,45}/y

function find(view: string): FoundValue[] {
  const found: FoundValue[] = []
  opening.lastIndex = 0
  for (let match = opening.exec(view); match; match = opening.exec(view)) {
    const expected = lengths.get(match[0].slice(0, 2).toUpperCase())
    const candidate = expected === undefined ? undefined : readFrom(view, match.index, expected)
    if (candidate) {
      found.push(candidate)
      opening.lastIndex = candidate.end
    } else opening.lastIndex = match.index + 2
  }
  return [...found, ...findRibs(view)].sort((a, b) => a.start - b.start)
}

const rib = /(?<![A-Za-z0-9])\d{5}[ -]?\d{5}[ -]?[A-Za-z0-9]{11}[ -]?\d{2}(?![A-Za-z0-9])/g

function findRibs(view: string): FoundValue[] {
  return [...view.matchAll(rib)].flatMap(({ 0: written, index: start }) => {
    const value = fromRib(written.toUpperCase().replace(/[ -]/g, ''))
    return value ? [{ kind: 'iban', value, start, end: start + written.length }] : []
  })
}

interface Group {
  readonly text: string
  readonly end: number
}

function readFrom(view: string, start: number, expected: number): FoundValue | undefined {
  const groups = groupsFrom(view, start, expected)
  let value = ''
  for (const group of groups) {
    value += group.text
    if (value.length === expected && doubtOf(value) === undefined)
      return { kind: 'iban', value, start, end: group.end }
  }
  // Mistyped: words that follow are no part of it, and it must still look like an account number.
  const wordAt = groups.findIndex((group, i) => i > 0 && !/\d/.test(group.text))
  const kept = wordAt < 0 ? groups : groups.slice(0, wordAt)
  const doubtful = kept.map((group) => group.text).join('')
  const digits = doubtful.replace(/\D/g, '').length
  if (Math.abs(doubtful.length - expected) > 3 || digits < doubtful.length * 0.7) return undefined
  return { kind: 'iban', ...withDoubt(doubtful), start, end: kept.at(-1)!.end }
}

/** Runs of letters and digits from `start`, until they hold a little more than the number may, or no longer look like it. */
function groupsFrom(view: string, start: number, expected: number): Group[] {
  const groups: Group[] = []
  let at = start
  let total = 0
  while (total < expected) {
    run.lastIndex = at
    const text = run.exec(view)?.[0] ?? ''
    if (text === '' || total + text.length > expected + 3) break
    groups.push({ text: text.toUpperCase(), end: at + text.length })
    total += text.length
    gap.lastIndex = at + text.length
    if (!gap.test(view)) break
    at = gap.lastIndex
  }
  return groups
}
