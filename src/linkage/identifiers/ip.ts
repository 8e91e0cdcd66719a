import type { IdentifierRules } from './rules.ts'

/** An address that mobile operators and relays give to many people at once: weak. */
export const ip: IdentifierRules = {
  maxLength: 45,
  strength: () => 'weak',
  read: (typed) => {
    const value = typed.toLowerCase().replace(/\s/g, '')
    return isV4(value) || isV6(value) ? { value } : { value, doubt: { code: 'unknown_shape' } }
  },
  show: (value) => value,
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
