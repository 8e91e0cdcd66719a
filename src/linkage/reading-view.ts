/**
 * A text as the finders read it: look-alike characters folded, defanged forms armed again, nothing else changed.
 * Every position of the view leads back to the text it came from.
 */
export interface ReadingView {
  readonly text: string
  /** Offset in the original text of the character at `index` of the view. */
  readonly originalStart: (index: number) => number
  /** Offset in the original text just after the character before `index` of the view. */
  readonly originalEnd: (index: number) => number
}

const mailHost =
  '(?:gmail|hotmail|outlook|live|yahoo|icloud|orange|wanadoo|free|sfr|laposte|bbox|proton|protonmail|gmx)'
const topLevel = '(?:com|fr|net|org|eu|be|ch|shop|store|online|xyz)'

/** What is written, and what it stands for. Every repetition is bounded, so reading stays linear. */
const rewritings: readonly (readonly [string, string | ((written: string) => string)])[] = [
  ['[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]', ' '],
  ['[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff]', ''],
  ['[\\u2010-\\u2015\\u2212]', '-'],
  ['[\\uff01-\\uff5e]', (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)],
  ['\\bh(?:xx|\\*\\*|tt)p(?=s?(?:\\[:\\]|:)\\/\\/)', 'http'],
  ['\\[:?\\/\\/\\]', '://'],
  ['\\[:\\]|\\[:(?=\\/\\/)', ':'],
  [' ?(?:\\[ ?(?:\\.|dot|point) ?\\]|\\( ?(?:\\.|dot|point) ?\\)|\\{ ?(?:\\.|dot|point) ?\\}) ?', '.'],
  [' ?(?:\\[ ?(?:@|at|arobase) ?\\]|\\( ?(?:@|at|arobase) ?\\)|\\{ ?(?:@|at|arobase) ?\\}) ?', '@'],
  ['\\s{1,2}arobase\\s{1,2}', '@'],
  [`(?<=[\\w.-]) at (?=[\\w-]{1,40} (?:dot|point) ${topLevel}\\b)`, '@'],
  ['(?<=\\w)(?: @ |\\r?\\n@)(?=[\\w-]{1,40}\\.[a-z]{2})', '@'],
  ['(?<=\\w)@[ \\r\\n]{1,2}(?=[\\w-]{1,40}\\.[a-z]{2})', '@'],
  [`(?<=\\w) @(?=${mailHost} ?\\.)`, '@'],
  [`(?<=@${mailHost})(?: \\. ?|\\. )(?=(?:com|fr|net|me)\\b)`, '.'],
  [` (?:dot|point) (?=${topLevel}\\b)`, '.'],
  ['(?<=\\w) (?:dot|point) (?=[\\w-]{1,40}(?: at | arobase ))', '.'],
]

const anyRewriting = new RegExp(rewritings.map(([written]) => `(${written})`).join('|'), 'gi')

interface Edit {
  readonly at: number
  readonly length: number
  readonly from: number
  readonly fromLength: number
}

/** The view the finders work on; linear in the length of the text. */
export function readingView(original: string): ReadingView {
  const edits: Edit[] = []
  const pieces: string[] = []
  let length = 0
  let copied = 0
  for (const match of original.matchAll(anyRewriting)) {
    const written = match[0]
    const meaning = rewritings[match.findIndex((group, i) => i > 0 && group !== undefined) - 1]![1]
    const text = typeof meaning === 'string' ? meaning : meaning(written)
    pieces.push(original.slice(copied, match.index), text)
    length += match.index - copied
    edits.push({ at: length, length: text.length, from: match.index, fromLength: written.length })
    length += text.length
    copied = match.index + written.length
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
    const past = index - edit.at - edit.length
    const after = edit.from + edit.fromLength
    if (past >= 0) return after + past + side
    return side === 0 ? edit.from : after
  }
  return {
    text: pieces.join(''),
    originalStart: (index) => locate(index, 0),
    originalEnd: (index) => (index === 0 ? 0 : locate(index - 1, 1)),
  }
}
