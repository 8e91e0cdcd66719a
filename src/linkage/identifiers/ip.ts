import type { Reading } from '../reading-view.ts'
import { scan } from '../scan.ts'
import type { FoundValue, IdentifierRules } from './rules.ts'

/** An address that mobile operators and relays give to many people at once: weak. */
export const ip: IdentifierRules = {
  maxLength: 45,
  strength: () => 'weak',
  read: (typed) => {
    const value = typed.toLowerCase().replace(/\s/g, '')
    return isV4(value) || isV6(value) ? { value } : { value, doubt: { code: 'unknown_shape' } }
  },
  show: (value) => value,
  find,
}

function isV4(value: string): boolean {
  const parts = value.split('.')
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)
}

function isV6(value: string): boolean {
  const halves = value.split('::')
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')))
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/.test(group))) return false
  return halves.length === 1 ? groups.length === 8 : halves.length === 2 && groups.length < 8
}

/** Four numbers that no version, date or amount is made of; six or more groups, or two colons in a row, that no time is made of. */
const v4 = /\d(?<![\w.:/@-].)\d{0,2}(?:\.\d{1,3}){3}(?![\w-]|\.\d)/g
const v6 = /[0-9a-f:](?<![\w:.].)(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![\w:])/gi
const version = /(?:v|version|firmware|ios|android|build|rev)\.? ?$/

function find({ text, folded, contents }: Reading): FoundValue[] {
  const found: FoundValue[] = []
  if (contents.hasDottedDigits)
    scan(v4, text, ({ 0: value, index }) => {
      if (!isV4(value) || isPrivate(value) || version.test(folded.slice(Math.max(0, index - 10), index)))
        return
      found.push({ kind: 'ip', value, start: index, end: index + value.length })
    })
  if (contents.hasColonPairs)
    scan(v6, text, ({ 0: written, index }) => {
      const value = written.toLowerCase()
      if (!isV6(value) || !/\d/.test(value) || /^(?:::1?|fe80:|f[cd])/.test(value)) return
      found.push({ kind: 'ip', value, start: index, end: index + written.length })
    })
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start)
}

/** Addresses every home network uses (RFC 1918, RFC 1122, RFC 3927): nobody's. */
const isPrivate = (value: string): boolean =>
  /^(?:0|10|127|255|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(value)
