import type { Reading } from '../reading-view.ts'
import { plainKey } from './plain-text.ts'
import type { FoundValue, IdentifierRules } from './rules.ts'

/** Kept as written, spaces gathered. A house has many people and an invented one many victims: weak. */
export const address: IdentifierRules = {
  maxLength: 300,
  strength: () => 'weak',
  read: (typed) => ({ value: typed }),
  show: (value) => value,
  find,
}

const abbreviations = new Map([
  ['av', 'avenue'],
  ['ave', 'avenue'],
  ['bd', 'boulevard'],
  ['bld', 'boulevard'],
  ['blvd', 'boulevard'],
  ['bvd', 'boulevard'],
  ['pl', 'place'],
  ['ch', 'chemin'],
  ['rte', 'route'],
  ['all', 'allee'],
  ['allees', 'allee'],
  ['imp', 'impasse'],
  ['fbg', 'faubourg'],
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['r', 'rue'],
])

const streets =
  'rue|avenue|av|ave|boulevard|bd|bld|blvd|bvd|place|pl|allees?|impasse|imp|chemin|route|rte|quai|cours|square|passage|lotissement|faubourg|fbg|sentier|hameau|esplanade|promenade|venelle|traverse|montee|residence|cite|voie|street|road|lane'
const streetName = new RegExp(`(?:^|[^a-z])(?:${streets})\\.? +(?:\\S+ +){0,3}?[a-z\\d][\\w'-]{2,}`)
const numbered = /(?:^|[^\d])\d{1,4}(?: ?(?:bis|ter|quater|[a-d])\b)?,? /

/** Whether a text names a street; a town alone is shared by everybody in it and identifies nothing. */
export function namesStreet(written: string): boolean {
  const plain = plainKey(written, true)
  return streetName.test(plain) && (numbered.test(plain) || /\b\d{5}\b/.test(plain))
}

/** The form in which two spellings are equal; empty for a place that is no address. */
export function addressKey(written: string): string {
  if (!namesStreet(written)) return ''
  return plainKey(written, true)
    .split(' ')
    .map((word) => abbreviations.get(word) ?? word)
    .join(' ')
}

const number = /(\d{1,4}(?: ?(?:bis|ter|quater|[a-d]))?),?[ \n]{1,2}(?:[a-z]+ )?$/
/** « des Lilas », « du Général de Gaulle », « Jean-Jaurès »; a name in small letters ends at the first little word. */
const name =
  /\.?[ \n](?:(?:de la|de l'|des|du|de|d'|la|le|les|l')[ ]?)?([\p{L}\d][\p{L}\d'’.-]*(?: (?:(?:de|du|des|la|le|les|et|en) )?\p{Lu}[\p{L}\d'’.-]*){0,5})/uy
const town =
  /(?:,? ?(?:\n ?)?|,? [àaÀA] |[ ,]*-[ ]*|,? (?:[Bb][âa]t\p{L}*|[Aa]ppt?|[Aa]ppartement|[Ee]sc\p{L}*|[ÉEée]tage|[Rr][ée]s\p{L}*)[^\n,]{1,25},? )(\d{2} ?\d{3})(?!\d)(?:,? ((?:\p{Lu}|[Ll]['’ea]s? ?\p{Lu}|[Ss]aint)[\p{L}'’-]*(?:[ -](?:(?:[Ss]ur|[Ss]ous|[Ee]n|[Ll]es?|[Ll]a|[Dd]e|[Dd]u|[Dd]['’]|[Ll][èe]s)[ -])?\p{Lu}[\p{L}'’-]*){0,4}(?: [Cc][Ee][Dd][Ee][Xx](?: \d+)?)?))?/uy

function find({ text, folded, cues }: Reading): FoundValue[] {
  const found: FoundValue[] = []
  for (const cue of cues) {
    if (cue.tag !== 'street' || cue.start < (found.at(-1)?.end ?? 0)) continue
    name.lastIndex = cue.end
    const named = name.exec(text)
    if (!named || (named[1]!.length < 3 && !/\d/.test(named[1]!))) continue
    const before = folded.slice(Math.max(0, cue.start - 20), cue.start)
    const door = number.exec(before)
    let end = name.lastIndex
    town.lastIndex = end
    const placed = town.exec(text)
    if (placed) end += placed[0].length
    else while (/[.'’-]/.test(text[end - 1]!)) end--
    // A street name alone is shared by every town; « rue » is also a word.
    if (!door && !placed) continue
    if (
      !placed &&
      !/^\p{Lu}|^\d/u.test(named[1]!) &&
      !/(?:de la|de l'|des|du|d')[ ]?$/.test(
        folded.slice(cue.end, cue.end + named[0].length - named[1]!.length),
      )
    )
      continue
    if (door && isDate(folded, cue.start - door[0].length)) continue
    const start = door ? cue.start - door[0].length : cue.start
    found.push({ kind: 'address', value: text.slice(start, end).replace(/\s+/g, ' '), start, end })
  }
  return found
}

/** « le 12 place… », « 450 € la place »: the number belongs to something else. */
const isDate = (folded: string, start: number): boolean =>
  /(?:\d[/.:, -]|n ?°)$/.test(folded.slice(Math.max(0, start - 3), start))
