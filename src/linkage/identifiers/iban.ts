import { mod97 } from '../checksums/mod97.ts'
import type { Doubt } from '../identifier.ts'
import type { Reading } from '../reading-view.ts'
import { scan } from '../scan.ts'
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

/** Country and check digits, one of which may be a letter that looks like it. */
const opening = /[A-Za-z](?<![A-Za-z0-9].)[A-Za-z] ?(?:\d[\dOoIlSBZG]|[OoIlSBZG]\d)/g
/** What may stand between two characters of one number: spaces, a dot, a dash, one line break. */
const gap = /(?:[ \t]{0,2}[.\-_/*]?[ \t]{0,2}|[ \t]?\r?\n[ \t>]{0,3})(?=[A-Za-z0-9])/y

function find({ text: view, contents }: Reading): FoundValue[] {
  const found: FoundValue[] = []
  if (contents.digits < 2) return found
  opening.lastIndex = 0
  for (let match = opening.exec(view); match; match = opening.exec(view)) {
    const expected = lengths.get(match[0].slice(0, 2).toUpperCase())
    const candidate = expected === undefined ? undefined : readFrom(view, match.index, expected)
    if (candidate) {
      found.push(candidate)
      opening.lastIndex = candidate.end
    } else opening.lastIndex = match.index + 2
  }
  const ribs = contents.digits < 5 ? [] : findRibs(view)
  return ribs.length === 0 ? found : [...found, ...ribs].sort((a, b) => a.start - b.start)
}

const rib = /\d{5}(?<![A-Za-z0-9].{5})[ -]?\d{5}[ -]?[A-Za-z0-9]{11}[ -]?\d{2}(?![A-Za-z0-9])/g

function findRibs(view: string): FoundValue[] {
  const found: FoundValue[] = []
  scan(rib, view, ({ 0: written, index: start }) => {
    const value = fromRib(written.toUpperCase().replace(/[ -]/g, ''))
    if (value) found.push({ kind: 'iban', value, start, end: start + written.length })
  })
  return found
}

interface Group {
  readonly text: string
  readonly end: number
}

function readFrom(view: string, start: number, expected: number): FoundValue | undefined {
  const groups = groupsFrom(view, start, expected)
  let value = ''
  let whole: Group | undefined
  for (const group of groups) {
    value += group.text
    if (value.length > expected) break
    if (value.length < expected) continue
    if (doubtOf(value) === undefined) return { kind: 'iban', value, start, end: group.end }
    whole = group
  }
  const repaired = whole && repair(value.slice(0, expected))
  if (whole && repaired) return { kind: 'iban', value: repaired, start, end: whole.end }
  // Mistyped: words that follow are no part of it, and it must still look like an account number.
  const wordAt = groups.findIndex((group, i) => i > 0 && !/\d/.test(group.text))
  const kept = wordAt < 0 ? groups : groups.slice(0, wordAt)
  const doubtful = kept.map((group) => group.text).join('')
  const digits = doubtful.replace(/\D/g, '').length
  if (Math.abs(doubtful.length - expected) > 3 || digits < doubtful.length * 0.7) return undefined
  return { kind: 'iban', ...withDoubt(doubtful), start, end: kept.at(-1)!.end }
}

/** Digits that a scanner or a hand takes for letters. */
const mistaken: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  I: '1',
  L: '1',
  S: '5',
  B: '8',
  Z: '2',
  G: '6',
}
const toDigits = (text: string): string => text.replace(/[OQILSBZG]/g, (letter) => mistaken[letter]!)

/** Letters read as the digits they look like, where the country has digits; kept only when one reading alone has right check digits. */
function repair(value: string): string | undefined {
  const head = value.slice(0, 2) + toDigits(value.slice(2, 4))
  const bodies =
    value.startsWith('FR') || value.startsWith('MC')
      ? [value.slice(14, 25), toDigits(value.slice(14, 25))].map(
          (account) => toDigits(value.slice(4, 14)) + account + toDigits(value.slice(25)),
        )
      : [value.slice(4), toDigits(value.slice(4))]
  const sound = [...new Set(bodies)].map((body) => head + body).filter((text) => doubtOf(text) === undefined)
  return sound.length === 1 && sound[0] !== value ? sound[0] : undefined
}

/** Runs of letters and digits from `start`, until they hold a little more than the number may, or no longer look like it. */
function groupsFrom(view: string, start: number, expected: number): Group[] {
  const groups: Group[] = []
  let at = start
  let total = 0
  while (total < expected) {
    let end = at
    while (end - at < 46 && isAlphanumeric(view.charCodeAt(end))) end++
    const size = end - at
    if (size === 0 || total + size > expected + 3) break
    groups.push({ text: view.slice(at, end).toUpperCase(), end })
    total += size
    if (view[end] === ' ' && isAlphanumeric(view.charCodeAt(end + 1))) {
      at = end + 1
      continue
    }
    gap.lastIndex = end
    if (!gap.test(view)) break
    at = gap.lastIndex
  }
  return groups
}

const isAlphanumeric = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
