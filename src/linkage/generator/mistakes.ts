import type { Identifier, IdentifierKind } from '../identifier.ts'
import type { Random } from './random.ts'

/** One character mistyped, doubled, lost or exchanged with its neighbour. */
export function withTypo(value: string, random: Random): string {
  const at = random.between(Math.min(3, value.length - 1), value.length - 1)
  const letter = value[at]!
  const isDigit = letter >= '0' && letter <= '9'
  const other = isDigit ? random.digits(1) : random.word(1, 'abcdefghijklmnopqrstuvwxyz')
  switch (random.below(4)) {
    case 0:
      return value.slice(0, at) + letter + value.slice(at)
    case 1:
      return value.slice(0, at) + value.slice(at + 1)
    case 2:
      return at === value.length - 1
        ? value.slice(0, at) + other
        : value.slice(0, at) + value[at + 1] + letter + value.slice(at + 2)
    default:
      return value.slice(0, at) + other + value.slice(at + 1)
  }
}

/** The value as somebody would type it: reading it again gives the normal form. */
export function asTyped({ kind, value }: Identifier, random: Random): string {
  switch (kind) {
    case 'phone': {
      if (!value.startsWith('+33') || value.length !== 12) return value
      const pairs = `0${value.slice(3)}`.match(/\d\d/g)!
      const shape = random.below(5)
      if (shape === 0) return pairs.join('')
      if (shape === 1) return pairs.join('.')
      if (shape === 2) return `+33 ${pairs.join(' ').slice(1)}`
      if (shape === 3) return `0033${value.slice(3)}`
      return pairs.join(' ')
    }
    case 'iban':
      return random.chance(0.3) ? value.toLowerCase() : value.replace(/(.{4})(?=.)/g, '$1 ')
    case 'email':
      return random.chance(0.5)
        ? value[0]!.toUpperCase() + value.slice(1)
        : value.replace('@', random.chance(0.5) ? ' (at) ' : '[at]')
    case 'url':
      return defanged(value, random)
    case 'name':
    case 'pseudonym':
      if (random.chance(0.4)) return value.toUpperCase()
      return random.chance(0.5)
        ? value.toLowerCase()
        : value.replace(/^(\S+) (?:\S+ )?(\S+)$/, (_, first, last) => `${last} ${first}`)
    case 'handle': {
      const [platform, name] = value.split(':')
      return random.chance(0.5) ? `${platform} : @${name}` : `${platform} @${name}`
    }
    case 'ad_ref':
    case 'transaction':
      return random.chance(0.5) ? value.replace(/(.{3})(?=.)/g, '$1 ') : value.toLowerCase()
    default:
      return value
  }
}

/** A link as people write it, or as they were told to write it so that nobody follows it. */
function defanged(url: string, random: Random): string {
  const bare = url.replace(/^https:\/\//, '').replace(/\/$/, '')
  switch (random.below(5)) {
    case 0:
      return bare
    case 1:
      return `www.${bare}`
    case 2:
      return `hxxps://${bare.replace('.', '[.]')}`
    case 3:
      return url.replace('https', 'http')
    default:
      return `${bare.replace(/\.(?=[^.]*$)/, '(.)')}`
  }
}

const neighbours: Readonly<Partial<Record<IdentifierKind, readonly IdentifierKind[]>>> = {
  phone: ['transaction', 'handle'],
  email: ['handle', 'name'],
  iban: ['transaction', 'ad_ref'],
  url: ['ad_ref', 'email'],
  wallet: ['transaction', 'iban'],
  handle: ['pseudonym', 'email'],
  name: ['pseudonym'],
  pseudonym: ['name'],
  ad_ref: ['transaction', 'phone'],
}

/** The same value in the field of another kind. */
export function inWrongField(identifier: Identifier, random: Random): Identifier {
  const fields = neighbours[identifier.kind]
  return fields ? { kind: random.pick(fields), value: identifier.value } : identifier
}
