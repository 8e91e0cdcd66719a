import { isDialable, splitCallingCode } from './phone-plan.ts'
import { readProfileLink } from './profile-link.ts'
import type { FoundValue, IdentifierRules, ReadValue } from './rules.ts'

export const phone: IdentifierRules = {
  maxLength: 40,
  strength: (value) => (/^\+\d{8,15}$/.test(value) ? 'strong' : 'weak'),
  read,
  show: (value) => {
    if (/^\+33\d{9}$/.test(value)) return showFrench(`0${value.slice(3)}`)
    const split = value.startsWith('+') ? splitCallingCode(value.slice(1)) : undefined
    if (!split || !isDialable(value.slice(1))) return value
    return `+${split.code} ${split.code === '1' ? split.national.replace(/^(...)(...)/, '$1 $2 ') : pairs(split.national)}`
  },
  find: ({ text }) => findIn(text),
}

const showFrench = (national: string): string =>
  national.startsWith('08') ? national.replace(/^(.)(...)(...)/, '$1 $2 $3 ') : pairs(national)

/** Two by two from the end, as numbers are read aloud in French. */
const pairs = (digits: string): string =>
  digits.replace(/\d(?=(?:\d\d)+$)/g, (d) => `${d} `).replace(/^(\d) /, '$1')

/** Overseas numbers dialled from mainland France as if they were local: ARCEP decision 2018-0881, geographic and mobile zones. */
const overseas: readonly (readonly [RegExp, string])[] = [
  [/^0(?:262|263|269|69[23])/, '262'],
  [/^0(?:590|69[01])/, '590'],
  [/^0(?:594|694)/, '594'],
  [/^0(?:596|69[67])/, '596'],
]

function nationalToE164(digits: string): string {
  const zone = overseas.find(([pattern]) => pattern.test(digits))
  return `+${zone ? zone[1] : '33'}${digits.slice(1)}`
}

function read(typed: string): ReadValue {
  const linked = readProfileLink(typed)
  if (linked?.kind === 'phone') return { value: linked.value }
  const found = findIn(typed)[0]
  if (found) return { value: found.value }
  const digits = typed.replace(/\D/g, '')
  if (digits.length < 3) return { value: typed, doubt: { code: 'unknown_shape' } }
  if (/^\W*\+/.test(typed)) return { value: `+${digits}`, doubt: { code: 'unknown_shape' } }
  // Short numbers (3018, 33700, 118 712) and the short senders of text messages are whole as they are.
  if (/^[13-8]\d{3,5}$/.test(digits)) return { value: digits }
  if (/^0[1-9]/.test(digits))
    return { value: digits, doubt: { code: 'wrong_length', found: digits.length, expected: 10 } }
  return { value: digits, doubt: { code: 'unknown_shape' } }
}

/** A run of digits and what separates it from the run before it. */
interface Run {
  readonly start: number
  readonly end: number
  readonly digits: string
  /** Between this run and the one before it when both may belong to one number, else nothing. */
  readonly gap: string | undefined
}

const gapShape = /^(?:[ \t]{1,2}|[ \t]?[.\-/·_*,][ \t]?|[ \t]?\(|\)[ \t.-]?|[ \t]?\r?\n[ \t]?)$/

function findIn(view: string): FoundValue[] {
  const runs = runsOf(view)
  const found: FoundValue[] = []
  for (let i = 0; i < runs.length; ) {
    const hit = numberAt(view, runs, i, found.at(-1)?.end ?? -1)
    if (hit) {
      const end = runs[hit.last]!.end
      // « (06) 39… », « (+33) 6… »: the opening parenthesis is the number's when it closes within.
      const opens = view[hit.start - 1] === '(' && /^[^(]*\)/.test(view.slice(hit.start, end))
      found.push({ kind: 'phone', value: hit.value, start: hit.start - (opens ? 1 : 0), end })
      i = hit.last + 1
    } else i++
  }
  return found
}

function runsOf(view: string): Run[] {
  const runs: Run[] = []
  let previousEnd = -10
  const add = (start: number, end: number): void => {
    const between = start - previousEnd
    const gap =
      between === 1 && view[previousEnd] === ' ' ? ' ' : between <= 4 ? view.slice(previousEnd, start) : ''
    const joins = gap === ' ' || (gap !== '' && gapShape.test(gap))
    runs.push({ start, end, digits: view.slice(start, end), gap: joins ? gap : undefined })
    previousEnd = end
  }
  let start = -1
  for (let i = 0; i <= view.length; i++) {
    const code = i < view.length ? view.charCodeAt(i) : 0
    if (code >= 48 && code <= 57) {
      if (start < 0) start = i
    } else if (start >= 0) {
      add(start, i)
      start = -1
    }
  }
  return runs
}

interface Hit {
  readonly value: string
  readonly start: number
  /** Index of the last run of the number. */
  readonly last: number
}

function numberAt(view: string, runs: readonly Run[], at: number, taken: number): Hit | undefined {
  const first = runs[at]!
  if (first.digits.length > 17) return undefined
  const plus = view[first.start - 1] === '+'
  const start = plus ? first.start - 1 : first.start
  const before = view[start - 1]
  if (before !== undefined && before !== ' ' && /[\p{L}\p{N}_#=]/u.test(before)) return undefined
  // An opening parenthesis belongs to the number: (0)6…, (+33)…
  if (plus) return international(runs, at, start, 0)
  if (first.digits.startsWith('00'))
    return followsDigits(runs, at, taken) ? undefined : international(runs, at, start, 2)
  if (first.digits.startsWith('0')) return national(view, runs, at, start, taken)
  if (/^33(?:[67]|$)/.test(first.digits) && !followsDigits(runs, at, taken)) {
    const hit = international(runs, at, start, 0)
    return hit && /^\+33[67]/.test(hit.value) ? hit : undefined
  }
  return undefined
}

/** Whether digits stand right before on the same line: then this is the middle of a longer number. One digit and a space is a count. */
function followsDigits(runs: readonly Run[], at: number, taken: number): boolean {
  const { gap } = runs[at]!
  const previous = runs[at - 1]
  if (gap === undefined || gap.includes('\n') || previous === undefined || previous.end <= taken) return false
  return previous.digits.length > 1 || /\S/.test(gap)
}

function national(
  view: string,
  runs: readonly Run[],
  at: number,
  start: number,
  taken: number,
): Hit | undefined {
  let digits = ''
  let last = at
  for (; last < runs.length; last++) {
    const run = runs[last]!
    if (last > at && run.gap === undefined) return undefined
    digits += run.digits
    if (digits.length >= 10) break
  }
  if (digits.length !== 10 || digits[1] === '0') return undefined
  const parts = runs.slice(at, last + 1)
  if (!isFrenchGrouping(parts)) return undefined
  if (parts.length === 1 && numbersThings.test(view.slice(Math.max(0, start - 30), start))) return undefined
  const inner = parts[1]?.gap
  const before = parts[0]!.gap
  const isSameGap = inner === before || (inner === undefined && /\S/.test(before ?? ''))
  if (isSameGap && followsDigits(runs, at, taken)) return undefined
  const next = runs[last + 1]
  const continues = next?.gap !== undefined && !next.gap.includes('\n') && !next.digits.startsWith('0')
  if (continues && next.gap === inner && next.digits.length === parts.at(-1)!.digits.length) return undefined
  return { value: nationalToE164(digits), start, last }
}

/** Ten digits in one go after one of these words number a thing. */
const numbersThings =
  /(?:siret|siren|commande|colis|suivi|facture|dossier|r[ée]f(?:[ée]rences?)?|annonce|contrat|transaction|client|adh[ée]rent|code|compte)\s?(?:n ?[°ºo.]|num[ée]ro|:|=|est|le|\s)*$/i

/** 06 12 34 56 78, 0612 34 56 78, 0 805 805 817, or digit by digit; but not 01/02/2026 14. */
function isFrenchGrouping(parts: readonly Run[]): boolean {
  const sizes = parts.map((part) => part.digits.length)
  const rest = sizes.slice(1)
  if (rest.length > 0 && !rest.every((size) => size > 1) && !sizes.every((size) => size === 1)) return false
  if (parts.some((part, i) => i > 0 && /[/,*]/.test(part.gap!)) && !sizes.every((size) => size === 2))
    return false
  const [day, month, year] = parts.map((part) => part.digits)
  return !(
    sizes[0] === 2 &&
    sizes[1] === 2 &&
    Number(day) <= 31 &&
    Number(month) <= 12 &&
    /^(?:19|20)\d\d$/.test(year ?? '')
  )
}

/** Digits after + or 00: the longest reading that is a real number of its country, at most 15 digits (ITU-T E.164). */
function international(runs: readonly Run[], at: number, start: number, skip: number): Hit | undefined {
  let digits = ''
  let hit: Hit | undefined
  for (let i = at; i < runs.length && i < at + 16; i++) {
    const run = runs[i]!
    if (i > at && (run.gap === undefined || run.gap.includes(',') || run.digits.length > 15)) break
    const isTrunkZero = run.digits === '0' && run.gap?.endsWith('(') && runs[i + 1]?.gap?.startsWith(')')
    if (!isTrunkZero) digits += i === at ? run.digits.slice(skip) : run.digits
    if (digits.length > 16) break
    if (digits.length < 7) continue
    const full = digits.startsWith('330') ? digits.replace(/^330(?=\d{9}$)/, '33') : digits
    if (isDialable(full)) hit = { value: `+${full}`, start, last: i }
    // No French number is longer.
    if (digits.startsWith('33') && digits.length > 12) break
  }
  return hit
}
