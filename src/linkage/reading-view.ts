import { type Contents, type Cue, cuesIn } from './cues.ts'
import { fold } from './fold.ts'
import { scan, testAt } from './scan.ts'
import { type Rewriting, spokenNumbers } from './spoken-numbers.ts'

/** What the finders read: look-alike characters folded, defanged forms armed again, numbers in words turned to digits. */
export interface Reading {
  readonly text: string
  /** The text without accents and capitals, character for character. */
  readonly folded: string
  /** The words that announce a value, in order. */
  readonly cues: readonly Cue[]
  readonly contents: Contents
}

/** Every position of the view leads back to the text it came from. */
export interface ReadingView extends Reading {
  /** Offset in the original text of the character at `index` of the view. */
  readonly originalStart: (index: number) => number
  /** Offset in the original text just after the character before `index` of the view. */
  readonly originalEnd: (index: number) => number
}

/** The view the finders work on; linear in the length of the text. */
export function readingView(original: string): ReadingView {
  const { text, originalStart, originalEnd } = armed(original)
  const folded = fold(text)
  return { text, folded, ...cuesIn(folded), originalStart, originalEnd }
}

/** The text alone, for a field where nothing announces the value. */
export const armedText = (original: string): string => armed(original).text

const odd =
  /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|(?:[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\u20e3|\ufe0f)+|[\u2010-\u2015\u2212]|[\uff01-\uff5e]+|\u0130|(?:[A-Za-z]\p{M}{1,4})+|[\u0660-\u0669\u06f0-\u06f9]+|[\u{1d400}-\u{1d7ff}]+|=\r?\n/gu
const bracketed =
  /[[({] ?(?:(\.|dot|point)|(@|at|arobase|chez)|(:?\/\/)|:) ?[\])}] ?|\[:(?=\/\/)|\bh(?:xx|\*\*)p(?=s?(?:\[:\]|\[:\/\/\]|:)\/?\/?)/gi
const hiddenScheme = /h(?:xx|\*\*)p/gi
const spokenSign = /(?<=\s)arr?obase?(?=\s)/gi
const spokenDot = / (?:dot|point|tiret(?: du (?:bas|six|6))?) /gi
/** « au point », « le point »: a point that is no dot. */
const beforePlainPoint = /(?:^|[^\p{L}])(?:au|le|un|du|ce|de|[àa]|en|tout|bon|dernier)$/iu
const spokenAt = / at (?=[\w-]{1,40} (?:dot|point) )/gi
const mailHosts =
  'gmail|hotmail|outlook|live|yahoo|icloud|orange|wanadoo|free|sfr|laposte|bbox|proton|protonmail|gmx|mail'
const endings =
  'com|fr|net|org|eu|be|ch|me|io|shop|store|online|xyz|info|site|example|top|club|live|app|click|link'
const hostAfterSign = new RegExp(
  `[ \u00a0\\r\\n]{0,2}(?=[\\w-]{1,40}\\.[a-z]{2}|(?:${mailHosts}) ?[.,])`,
  'iy',
)
const looseEnding = new RegExp(`@ {0,2}(?:${mailHosts})( ?[.,] ?| )(?:com|fr|net|me)(?![\\w.])`, 'iy')
const spacedDot = / \. ?(?=(?:com|fr|net|org|eu|info|shop|store|online|xyz|example)(?:[/\s,;!?)]|$))/g
const nextLabel = new RegExp(
  `(?:(?:${endings})(?![\\p{L}\\p{N}])|[\\p{L}\\p{N}_-]{1,40}(?: (?:dot|point|tiret) [\\p{L}\\p{N}_-]{1,40}){0,3}(?: at | arr?obase? | ?@| ?[[({]))`,
  'iuy',
)
/** A mobile number whose zeros and ones are letters: nothing else has that shape. */
const lettersForDigits = /[Oo0](?<![A-Za-z0-9].)[67](?:(?:[ .-][\dOoIl]{2}){4}|[\dOoIl]{8})(?![A-Za-z0-9])/g

/** What some rewriting may begin with; most texts have none of it. */
const spokenForms =
  / (?:dot|point|tiret|at) |arr?obas|z[ée]ro|plus trente|\+ ?33[ ,.-]{1,3}[a-z]|0[1-9][ ,.-]{1,3}[a-z]| \. ?[a-z]/i

function rewritingsOf(original: string): Rewriting[] {
  const all: Rewriting[] = []
  const add = (from: number, to: number, text: string): void => {
    all.push({ from, to, text })
  }
  const { hasOdd, hasBrackets, hasDigits } = signsOf(original)
  if (hasOdd)
    scan(odd, original, ({ 0: written, index }) => add(index, index + written.length, plain(written)))
  if (hasBrackets || testAt(hiddenScheme, original, 0))
    scan(bracketed, original, (match) => armBracketed(original, match, add))
  if (testAt(spokenForms, original, 0)) armSpoken(original, add)
  for (let at = original.indexOf('@'); at >= 0; at = original.indexOf('@', at + 1))
    tidySign(original, at, add)
  if (hasDigits)
    scan(lettersForDigits, original, ({ 0: written, index }) => {
      if (/[OoIl]/.test(written) && written.replace(/\D/g, '').length > 6)
        add(index, index + written.length, written.replace(/[Oo]/g, '0').replace(/[Il]/g, '1'))
    })
  return all
}

type Add = (from: number, to: number, text: string) => void

function armBracketed(original: string, match: RegExpExecArray, add: Add): void {
  const { 0: written, index } = match
  const meaning = match[1] ? '.' : match[2] ? '@' : match[3] ? '://' : /^h/i.test(written) ? 'http' : ':'
  const before = (meaning === '.' || meaning === '@') && original[index - 1] === ' ' ? 1 : 0
  add(index - before, index + written.length, meaning)
}

function armSpoken(original: string, add: Add): void {
  scan(spokenSign, original, ({ 0: written, index }) => {
    const before = /\s/.test(original[index - 2] ?? '') ? 2 : 1
    const end = index + written.length
    add(index - before, end + (/\s/.test(original[end + 1] ?? '') ? 2 : 1), '@')
  })
  scan(spokenDot, original, ({ 0: written, index }) => {
    const end = index + written.length
    if (
      !testAt(nextLabel, original, end) ||
      beforePlainPoint.test(original.slice(Math.max(0, index - 9), index))
    )
      return
    add(index, end, /^ tiret/i.test(written) ? (written.length > 7 ? '_' : '-') : '.')
  })
  scan(spokenAt, original, ({ index }) => {
    if (/[\w.-]/.test(original[index - 1] ?? '')) add(index, index + 4, '@')
  })
  scan(spacedDot, original, ({ 0: written, index }) => {
    if (/[\w-]/.test(original[index - 1] ?? '')) add(index, index + written.length, '.')
  })
  for (const { from, to, text } of spokenNumbers(original)) add(from, to, text)
}

/** One pass over the characters: whether there is anything to fold, to arm, to repair. */
function signsOf(text: string): { hasOdd: boolean; hasBrackets: boolean; hasDigits: boolean } {
  let [hasOdd, hasBrackets, hasDigits] = [false, false, false]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 128) {
      if (code >= 97 && code <= 122) continue
      if (code === 40 || code === 91 || code === 123) hasBrackets = true
      else if (code >= 48 && code <= 57) hasDigits = true
      else if (code === 61 && /[\r\n]/.test(text[i + 1] ?? '')) hasOdd = true
    } else if (!(code >= 0xb0 && code <= 0xff) && code !== 0xab && code !== 0x2019 && code !== 0x20ac)
      hasOdd = true
  }
  return { hasOdd, hasBrackets, hasDigits }
}

/** « jean @ gmail . com », « jean@ gmail,com »: spaces and commas around the sign of an address. */
function tidySign(original: string, at: number, add: Add): void {
  const gap = /(?:\r?\n|[ \u00a0])$/.exec(original.slice(Math.max(0, at - 2), at))?.[0].length ?? 0
  const isMailboxBefore = /[\w]/.test(original[at - gap - 1] ?? '')
  hostAfterSign.lastIndex = at + 1
  const after = isMailboxBefore ? hostAfterSign.exec(original)?.[0] : undefined
  if (after !== undefined && gap + after.length > 0) {
    // « écris à marc @marc.immo »: a name of a network, unless a provider follows.
    const isSure = gap === 0 || after !== '' || knownHostAt(original, at + 1 + after.length)
    if (isSure) add(at - gap, at + 1 + after.length, '@')
  }
  looseEnding.lastIndex = at
  const ending = looseEnding.exec(original)
  if (ending && ending[1] !== '.') {
    const from = at + ending[0].lastIndexOf(ending[1]!)
    add(from, from + ending[1]!.length, '.')
  }
}

const knownHost = new RegExp(`(?:${mailHosts})(?![\\w-])`, 'iy')
function knownHostAt(original: string, at: number): boolean {
  knownHost.lastIndex = at
  return knownHost.test(original)
}

/** What characters that look like others are read as. */
function plain(written: string): string {
  const code = written.charCodeAt(0)
  if (code === 0x130) return 'I'
  if (code === 0x3d) return ''
  if (code === 0xad || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e)) return ''
  if ((code >= 0x2060 && code <= 0x2069) || code === 0x20e3 || code === 0xfe0f || code === 0xfeff) return ''
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-'
  if (code === 0xd835 || code < 0x80) return written.normalize('NFKC')
  if (code >= 0x660 && code <= 0x6f9)
    return written.replace(/./g, (digit) => String(digit.charCodeAt(0) & 0xf))
  if (code >= 0xff01) return written.replace(/./g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
  return ' '
}

/** A rewriting and where its text stands in the view. */
interface Edit extends Rewriting {
  readonly at: number
}

function armed(original: string): {
  readonly text: string
  readonly originalStart: (index: number) => number
  readonly originalEnd: (index: number) => number
} {
  const rewritings = rewritingsOf(original)
  if (rewritings.length === 0)
    return { text: original, originalStart: (index) => index, originalEnd: (index) => index }
  rewritings.sort((a, b) => a.from - b.from || b.to - a.to)
  const edits: Edit[] = []
  const pieces: string[] = []
  let length = 0
  let copied = 0
  for (const { from, to, text } of rewritings) {
    if (from < copied) continue
    pieces.push(original.slice(copied, from), text)
    length += from - copied
    edits.push({ at: length, from, to, text })
    length += text.length
    copied = to
  }
  pieces.push(original.slice(copied))

  const locate = (index: number, side: 0 | 1): number => {
    let low = 0
    let high = edits.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (edits[middle]!.at <= index) low = middle + 1
      else high = middle
    }
    const edit = edits[low - 1]
    if (!edit) return index + side
    const within = index - edit.at
    if (within >= edit.text.length) return edit.to + within - edit.text.length + side
    if (edit.text.length === edit.to - edit.from) return edit.from + within + side
    return side === 0 ? edit.from : edit.to
  }
  return {
    text: pieces.join(''),
    originalStart: (index) => locate(index, 0),
    originalEnd: (index) => (index === 0 ? 0 : locate(index - 1, 1)),
  }
}
