import { fold } from './fold.ts'

/** What stands in the original at `from` until `to`, and what it stands for. */
export interface Rewriting {
  readonly from: number
  readonly to: number
  readonly text: string
}

const values = new Map(
  (
    'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize ' +
    'dix-sept dix-huit dix-neuf vingt'
  )
    .split(' ')
    .map((word, value) => [word, value] as const)
    .concat([
      ['une', 1],
      ['vingts', 20],
      ['trente', 30],
      ['quarante', 40],
      ['cinquante', 50],
      ['soixante', 60],
      ['septante', 70],
      ['huitante', 80],
      ['octante', 80],
      ['nonante', 90],
    ]),
)

const opening = /(?:z[ée]ro|plus trente|\+ ?33|0[1-9])(?=[\s,.-]{1,3}[a-z])/gi
const item = /[\s,.-]{0,3}(?:et[\s-])?(?:(\d{1,2})|([a-z]+))(?![a-z\d])/y
/** Ten numbers of two words each. */
const longest = 190

/** Phone numbers said aloud, wholly or in part (« zéro six trente-neuf quatre-vingt-dix-huit… »), and the digits they stand for. */
export function spokenNumbers(original: string): Rewriting[] {
  const found: Rewriting[] = []
  opening.lastIndex = 0
  for (let match = opening.exec(original); match; match = opening.exec(original)) {
    const from = match.index
    if (/[\p{L}\p{N}]/u.test(original[from - 1] ?? '')) continue
    const hit = numberAt(fold(original.slice(from, from + longest)))
    if (!hit) continue
    found.push({ from, to: from + hit.length, text: hit.digits })
    opening.lastIndex = from + hit.length
  }
  return found
}

function numberAt(text: string): { readonly digits: string; readonly length: number } | undefined {
  const isInternational = /^(?:plus|\+)/.test(text)
  let at = /^(?:plus |\+ ?)/.exec(text)?.[0].length ?? 0
  const wanted = isInternational ? 11 : 10
  let digits = ''
  let words = 0
  while (digits.length < wanted) {
    const next = valueAt(text, at)
    if (!next) return undefined
    digits += next.digits
    words += next.words
    at = next.end
  }
  if (digits.length !== wanted || words === 0) return undefined
  if (!(isInternational ? /^33[1-9]/ : /^0[1-9]/).test(digits)) return undefined
  const national = isInternational ? `0${digits.slice(2)}` : digits
  return { digits: national.replace(/\d\d(?=\d)/g, '$& '), length: at }
}

interface Said {
  readonly digits: string
  readonly words: number
  readonly end: number
}

/** One number under a hundred: the longest reading, as it is dictated. */
function valueAt(text: string, at: number): Said | undefined {
  const first = wordAt(text, at)
  if (!first || first.value === undefined) return undefined
  if (first.isDigits) return { digits: first.written, words: 0, end: first.end }
  let { value, end } = first
  let words = 1
  const join = (accepts: (more: number) => boolean, sum: (more: number) => number): void => {
    const next = wordAt(text, end)
    if (next?.value === undefined || next.isDigits || !accepts(next.value)) return
    value = sum(next.value)
    end = next.end
    words++
  }
  if (value === 4)
    join(
      (more) => more === 20,
      () => 80,
    )
  if (value === 60 || value === 80)
    join(
      (more) => more > 0 && more < 17,
      (more) => value! + more,
    )
  else if (value >= 20 && value % 10 === 0)
    join(
      (more) => more > 0 && more < 10,
      (more) => value! + more,
    )
  if (value % 100 === 10 || value === 70 || value === 90)
    join(
      (more) => more > 6 && more < 10,
      (more) => value! + more,
    )
  return { digits: String(value), words, end }
}

function wordAt(
  text: string,
  at: number,
): { value: number | undefined; isDigits: boolean; written: string; end: number } | undefined {
  item.lastIndex = at
  const match = item.exec(text)
  if (!match) return undefined
  const written = match[1] ?? match[2]!
  const isDigits = match[1] !== undefined
  return { value: isDigits ? Number(written) : values.get(written), isDigits, written, end: item.lastIndex }
}
