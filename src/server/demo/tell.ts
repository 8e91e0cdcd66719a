import type { Chance } from './chance.ts'

export type Slots = Readonly<Record<string, string | undefined>>

/**
 * Fills the `{name}` places of a sentence. What stands in square brackets is said only when everything named in it is
 * known: « [ Il écrivait du {phone}.] ». Words meet as French has them meet: « d’un studio », « du service ».
 */
export function fill(template: string, slots: Slots): string {
  const placed = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? '')
  return placed(
    template.replace(/\[([^\]]*)\]/g, (_, part: string) =>
      [...part.matchAll(/\{(\w+)\}/g)].every(([, name]) => slots[name!] !== undefined) ? part : '',
    ),
  )
    .replace(/\b([Dd])e le /g, '$1u ')
    .replace(/\b([Dd]|[Qq]u)e (?=[aàâeéèêiîoôu])/gi, '$1’')
    .replace(/\s+/g, ' ')
    .trim()
}

/** As people type under stress: an accent dropped, a letter doubled or swapped. Identifiers are left alone. */
export function mistype(chance: Chance, text: string): string {
  if (!chance.happens(0.4)) return text
  const words = text.split(' ')
  for (let slips = chance.between(1, 4); slips > 0; slips--) {
    const at = chance.between(0, words.length - 1)
    const word = words[at]!
    if (/[\d@./:[\]]/.test(word) || word.length < 4) continue
    words[at] = chance.pick(slipsOf)(word, chance)
  }
  const typed = words.join(' ')
  return chance.happens(0.3) ? typed.charAt(0).toLowerCase() + typed.slice(1) : typed
}

const slipsOf: readonly ((word: string, chance: Chance) => string)[] = [
  (word) => word.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
  (word) => word.replace('’', ' '),
  (word) => word.replace(/(?:nt|s)$/, ''),
  (word, chance) => {
    const at = chance.between(1, word.length - 2)
    return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
  },
  (word, chance) => {
    const at = chance.between(1, word.length - 2)
    return word.slice(0, at) + word.charAt(at) + word.slice(at)
  },
]
