import type { Reading } from '../reading-view.ts'
import type { FoundValue, IdentifierRules } from './rules.ts'

/** Kept as written, spaces gathered. Strangers choose the same one: weak. */
export const pseudonym: IdentifierRules = {
  maxLength: 80,
  strength: () => 'weak',
  read: (typed) => ({ value: typed }),
  show: (value) => value,
  find,
}

const quoted = /[«"“'‘] ?([^«»"“”\n]{2,40}?) ?[»"”'’]/y
const bare = /([\p{L}\p{N}][\p{L}\p{N}_.-]{1,31}(?:#\d{4})?)/uy
/** « le vendeur Tech-Store92 » */
const afterPerson = / ([\p{L}\p{N}][\p{L}\p{N}_.-]{2,31})/uy
const between =
  /(?: (?:leboncoin|vinted|facebook|tinder|badoo|meetic|du vendeur|de l'acheteur|est|etait|sur [a-z]+|sous le nom(?: de)?|au nom de|se nomme))*[ ]?[:=]?[ ]?/y

function find({ text, folded, cues }: Reading): FoundValue[] {
  const found: FoundValue[] = []
  for (const { tag, word, end } of cues) {
    if (tag === 'person' || word === 'membre') {
      afterPerson.lastIndex = end
      const chosen = afterPerson.exec(text)?.[1]?.replace(/[.-]+$/, '')
      if (chosen && /[\p{L}].*[\d_]|[\d_].*\p{L}/u.test(chosen))
        found.push({ kind: 'pseudonym', value: chosen, start: end + 1, end: end + 1 + chosen.length })
      continue
    }
    if (tag !== 'pseudonym' || end < (found.at(-1)?.end ?? 0)) continue
    between.lastIndex = end
    between.test(folded)
    const at = between.lastIndex
    quoted.lastIndex = at
    bare.lastIndex = at
    const inQuotes = quoted.exec(text)?.[1]
    const alone = bare.exec(text)?.[1]
    const isNamed =
      /[:=]/.test(folded.slice(end, at)) || /^(?:pseudo|pseudonyme|alias|surnom|username)$/.test(word)
    const value = inQuotes ?? (isNamed ? alone?.replace(/[.-]+$/, '') : undefined)
    if (!value || (!inQuotes && !isTelling(value) && !(word === 'username' && at > end + 1))) continue
    const start = text.indexOf(value, at)
    found.push({ kind: 'pseudonym', value, start, end: start + value.length })
  }
  return found
}

const commonWords: ReadonlySet<string> = new Set(
  'est et ou de du des le la les un une sur sous qui que quoi dans avec pour mais par vendeur leboncoin vinted etait son sa ma mon je il elle utilise verifie bidon'.split(
    ' ',
  ),
)

/** A name somebody chose, not the next word of the sentence: a capital, a digit or a sign in it. */
const isTelling = (value: string): boolean =>
  !commonWords.has(value.toLowerCase()) && (/[\d_.-]/.test(value) || /^\p{Lu}/u.test(value))
