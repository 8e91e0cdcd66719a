import type { Cue } from '../cues.ts'
import type { Reading } from '../reading-view.ts'
import { scan } from '../scan.ts'
import { plainKey } from './plain-text.ts'
import type { FoundValue, IdentifierRules } from './rules.ts'

/** Kept as written, spaces gathered. Strangers have the same name: weak. */
export const name: IdentifierRules = {
  maxLength: 120,
  strength: () => 'weak',
  read: (typed) => ({ value: typed }),
  show: (value) => value,
  find,
}

const titles = '(?:m|mr|mme|mlle|monsieur|madame|mademoiselle|maitre|docteur|dr)'
/** Words of a name that do not tell one bearer from another. */
const particles: ReadonlySet<string> = new Set(
  'm mr mme mlle monsieur madame mademoiselle maitre docteur dr de du des d la le l van von den der di da dos el ben'.split(
    ' ',
  ),
)

/** The form in which two spellings are equal: no accents, no case, no titles or particles, words in one order. */
export function nameKey(written: string): string {
  const words = plainKey(written, false).split(' ')
  const telling = words.filter((word) => !particles.has(word))
  return (telling.length > 0 ? telling : words).join(' ')
}

/**
 * How a French ear hears a name, word by word in one order: « Phillippe Gauthier » and « Filipe Gautier » are equal.
 * A key to look candidates up by, never a proof.
 */
export function heardName(written: string): string {
  return nameKey(written)
    .split(' ')
    .map((word) =>
      word
        .replace(/ph/g, 'f')
        .replace(/ch(?=[rl])/g, 'k')
        .replace(/l[td]$/, '')
        .replace(/(?:eau|au|aux)/g, 'o')
        .replace(/(?:ai|ei|ay|ey)(?=[^n]|$)/g, 'e')
        .replace(/(?:ain|ein|in|ym|im|yn)(?=[^aeiouy]|$)/g, 'in')
        .replace(/(?:am|an|em|en)(?=[^aeiouynm]|$)/g, 'an')
        .replace(/c(?=[eiy])/g, 's')
        .replace(/(?:ck|qu|q|c(?!h)|k)/g, 'k')
        .replace(/g(?=[eiy])/g, 'j')
        .replace(/gu(?=[eiy])/g, 'g')
        .replace(/y/g, 'i')
        .replace(/w/g, 'v')
        .replace(/z/g, 's')
        .replace(/(?<!c)h/g, '')
        .replace(/(.)\1+/g, '$1')
        .replace(/(?<=.{2})[estdxpn]+$/, ''),
    )
    .sort()
    .join(' ')
}

const capital = "\\p{Lu}[\\p{L}'’-]*"
const fullName = new RegExp(
  `((?:\\p{Lu}\\.|${capital})(?: (?:(?:de la|de|du|des|d'|le|la|van|von|ben|el|da|di) ?)?${capital}){0,3})`,
  'uy',
)
const smallName = /([\p{Ll}'’-]{2,20}(?: [\p{Ll}'’-]{2,20}){1,2})(?=\s*(?:[.,;:!?)\n]|$))/uy
/** Words in capitals that begin a sentence, name a thing or a place, and no person. */
const notNames: ReadonlySet<string> = new Set(
  (
    'bonjour bonsoir merci monsieur madame mademoiselle iban bic rib swift banque virement compte tel email mail je il elle on nous vous ils elles ' +
    'le la les un une des mon ma mes son sa ses votre vos notre nos leur ce cet cette pour avec sans dans sur par si et ou mais donc car puis ' +
    'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'france paris lyon marseille whatsapp telegram instagram facebook leboncoin vinted paypal la poste colis police gendarmerie whats app ' +
    'francais francaise belge suisse anglais parisien parisienne cordialement salutations oui non ok voici voila service client clients support sms adresse montant date motif objet reference prix envoyez contactez appelez cliquez veuillez est a de d'
  ).split(' '),
)
const after: Readonly<Record<string, RegExp>> = {
  nom: /(?:(?<=au nom)(?: de(?: la)?| du| d')? ?:?|(?: complet| de famille| du (?:titulaire|beneficiaire|vendeur|proprietaire|compte)| et prenoms?| \/ prenoms?)* ?[:=]| est) ?/y,
  appeler: / ?/y,
  nommait: / ?/y,
  suis: / ?/y,
  profit: / de /y,
  contact: / ?:? ?/y,
  demander: / /y,
  demandez: / /y,
  titulaire: /(?: du compte| de la carte)? ?(?::|=|est|-)? ?/y,
  beneficiaire: /(?:[a-z ]{1,24}:|(?: du virement| du compte)? ?(?::|=|est|-)?) ?/y,
  appelle: / ?/y,
  appelait: / ?/y,
  appellerait: / ?/y,
  nomme: / ?/y,
  nommee: / ?/y,
  denomme: / ?/y,
  denommee: / ?/y,
  certain: / ?/y,
  certaine: / ?/y,
}
/** « s’appelait soi-disant », « un certain M. » */
const doubted = /^(?:soi-disant|pretendument|apparemment) /
const title = new RegExp(`(?:\\. ?| )(?:(?:${titles})\\.? )?(?:de |du |des |le |la )?`, 'y')
const beforeTitle = new RegExp(`^(?:${titles})\\.? `)

function find({ text, folded, cues }: Reading): FoundValue[] {
  const found: FoundValue[] = []
  for (const cue of cues) {
    const from = nameStart(text, folded, cue)
    const hit = from === undefined ? undefined : nameAt(text, folded, from, cue)
    if (hit) found.push(hit)
  }
  // « 700 € à Lucas Petit », and the holder in parentheses after an account.
  scan(paidTo, folded, ({ 0: written, index }) => {
    const hit = nameAt(text, folded, index + written.length)
    if (hit?.value.includes(' ')) found.push(hit)
  })
  scan(holder, text, ({ 0: written, index }) => {
    const hit = nameAt(text, folded, index + written.length)
    if (hit?.value.includes(' ') && text[hit.end] === ')') found.push(hit)
  })
  const kept: FoundValue[] = []
  for (const hit of found.sort((one, other) => one.start - other.start || other.end - one.end))
    if ((kept.at(-1)?.end ?? 0) <= hit.start) kept.push(hit)
  return kept
}

/** What an account was blotted out to, and the parenthesis after it. */
const holder = /\0 ?\(/g
const paidTo = /(?:€|euros) a /g

function nameStart(text: string, folded: string, { tag, word, start, end }: Cue): number | undefined {
  if (tag === 'title') {
    // « M. », « Mme », « Monsieur »; not the m of « m2 » nor « dr » in small letters.
    if (word.length < 4 && !/\p{Lu}/u.test(text[start]!)) return undefined
    title.lastIndex = end
    return title.test(folded) ? title.lastIndex : undefined
  }
  if (tag === 'signed') {
    const gap = /^[^\n]{0,30}\n{1,3}[ \t]*/.exec(folded.slice(end, end + 36))
    const sameLine = /^ ?[,!.]? (?=\p{L})/u.exec(text.slice(end, end + 4))
    return gap ? end + gap[0].length : sameLine ? end + sameLine[0].length : undefined
  }
  if (tag === 'greeting') {
    const gap = /^,? (?=\p{Lu})/u.exec(text.slice(end, end + 3))
    return gap && !beforeTitle.test(folded.slice(end + gap[0].length, end + 16))
      ? end + gap[0].length
      : undefined
  }
  if (tag === 'person') {
    const gap = /^(?: ?[»"”'])?(?: ?[,:(])? (?=\p{Lu})/u.exec(text.slice(end, end + 6))
    return gap ? end + gap[0].length : undefined
  }
  if (tag !== 'named') return undefined
  if (/^certain/.test(word) && !/une? $/.test(folded.slice(Math.max(0, start - 4), start))) return undefined
  if (
    /^(?:appel|nomme$)/.test(word) &&
    !/(?:m'|s'|me |se |faisant |fait |faire )$/.test(folded.slice(Math.max(0, start - 9), start)) &&
    word !== 'nommee'
  )
    return undefined
  if (word === 'suis' && !/(?:^|[^a-z])je $/.test(folded.slice(Math.max(0, start - 4), start)))
    return undefined
  const expression = after[word]!
  expression.lastIndex = end
  if (!expression.test(folded)) return undefined
  const at = expression.lastIndex
  const titled = beforeTitle.exec(folded.slice(at, at + 14)) ?? doubted.exec(folded.slice(at, at + 14))
  return titled ? at + titled[0].length : at
}

/** Cues after which a name may be in small letters; after the others only capitals tell one. */
const sure = /[:=]\s*$|nom (?:de|d') ?$|app?ell\w+ $/

function nameAt(text: string, folded: string, start: number, cue?: Cue): FoundValue | undefined {
  fullName.lastIndex = start
  let written = fullName.exec(text)?.[1]
  if (!written && cue?.tag === 'named' && sure.test(folded.slice(Math.max(0, start - 12), start))) {
    smallName.lastIndex = start
    written = smallName.exec(text)?.[1]
  }
  if (!written) return undefined
  const words = written.split(' ')
  const value = isCommon(words)
    ? ''
    : trimmed(words)
        .join(' ')
        .replace(/[.'’-]+$/, '')
  if (plainKey(value, true).length < 2 || /^(?:s[ae]?rl|sas|sci)$/i.test(value)) return undefined
  const end = start + value.length
  const isWhole = value.includes(' ')
  if (cue?.tag === 'person' && !isWhole) return undefined
  if (cue?.tag === 'greeting' && !/^\s?(?:[,!.\n]|$)/.test(text.slice(end, end + 2))) return undefined
  if (
    /^(?:contact|demande)/.test(cue?.word ?? '') &&
    !isWhole &&
    !/^[ :]{0,3}\0/.test(text.slice(end, end + 4))
  )
    return undefined
  return { kind: 'name', value, start, end }
}

/** Begins with a word that is none of a name; « Le Goff » begins with one that may be. */
const isCommon = (words: readonly string[]): boolean => {
  const [first = '', second] = words.map((word) => plainKey(word, true))
  return notNames.has(first) && !(particles.has(first) && second !== undefined && !notNames.has(second))
}

/** Without the words at its end that no name ends with. */
function trimmed(words: readonly string[]): readonly string[] {
  const stop = words.findIndex(
    (word, i) => i > 0 && notNames.has(plainKey(word, true)) && !particles.has(plainKey(word, true)),
  )
  const kept = stop < 0 ? [...words] : words.slice(0, stop)
  while (kept.length > 0 && particles.has(plainKey(kept.at(-1)!, true))) kept.pop()
  return kept
}
