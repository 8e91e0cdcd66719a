import type { IdentifierKind } from '#linkage'

export interface Cited {
  readonly kind: IdentifierKind
  readonly value: string
  readonly shown: string
}

export interface Segment<C extends Cited> {
  readonly start: number
  readonly text: string
  readonly cites?: C
}

/**
 * Cuts a narrative where it cites an identifier, however it is spaced or punctuated. Letters and digits alone are
 * compared, and a find must not continue into a longer word or number. Longer values win over those inside them.
 */
export function highlight<C extends Cited>(
  narrative: string,
  identifiers: readonly C[],
): readonly Segment<C>[] {
  const bare = stripped(narrative)
  const found: { start: number; end: number; cites: C }[] = []
  const candidates = identifiers
    .flatMap((cites) => spellings(cites).map((spelling) => ({ cites, spelling })))
    .filter(({ spelling }) => spelling.length >= 4)
    .sort((a, b) => b.spelling.length - a.spelling.length)
  for (const { cites, spelling } of candidates) {
    for (let from = bare.text.indexOf(spelling); from >= 0; from = bare.text.indexOf(spelling, from + 1)) {
      const start = bare.at[from]!
      const end = bare.at[from + spelling.length - 1]! + 1
      const isWhole = !isWord(narrative[start - 1]) && !isWord(narrative[end])
      if (isWhole && found.every((other) => end <= other.start || start >= other.end))
        found.push({ start, end, cites })
    }
  }
  return cut(narrative, found)
}

function cut<C extends Cited>(narrative: string, found: { start: number; end: number; cites: C }[]) {
  const segments: Segment<C>[] = []
  let at = 0
  for (const { start, end, cites } of found.sort((a, b) => a.start - b.start)) {
    if (start > at) segments.push({ start: at, text: narrative.slice(at, start) })
    segments.push({ start, text: narrative.slice(start, end), cites })
    at = end
  }
  if (at < narrative.length) segments.push({ start: at, text: narrative.slice(at) })
  return segments
}

/** A phone is told abroad (+33 6…) or at home (06…); a link with or without its beginning. */
function spellings({ kind, value, shown }: Cited): string[] {
  const both = [stripped(value).text, stripped(shown).text]
  if (kind === 'phone' && value.startsWith('+33')) both.push(`0${value.slice(3)}`, `0033${value.slice(3)}`)
  if (kind === 'url') both.push(stripped(value.replace(/^[a-z]+:\/\/(www\.)?/, '')).text)
  return [...new Set(both)]
}

const isWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** Letters and digits in lower case, each with its place in the original. */
function stripped(text: string): { text: string; at: number[] } {
  let bare = ''
  const at: number[] = []
  for (let index = 0; index < text.length; index++) {
    const character = text[index]!.toLowerCase()
    if (character.length !== 1 || !isWord(character)) continue
    bare += character
    at.push(index)
  }
  return { text: bare, at }
}
