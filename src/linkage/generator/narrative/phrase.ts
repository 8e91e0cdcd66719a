import type { Random } from '../random.ts'

/** A sentence with places where one of several words stands. */
type Phrase = readonly (string | readonly string[])[]

const known = new Map<string, Phrase>()

function parse(written: string): Phrase {
  let phrase = known.get(written)
  if (!phrase) {
    // Odd parts stood between braces.
    phrase = written.split(/[{}]/).map((part, i) => (i % 2 === 0 ? part : part.split('|')))
    known.set(written, phrase)
  }
  return phrase
}

/**
 * The sentence with one word at each place: the one that belongs to the story, or with chance `spun` another. Without a
 * `spinner` the story's own words.
 */
export function speak(written: string, story: Random, spinner?: Random, spun = 0): string {
  let text = ''
  for (const part of parse(written)) {
    if (typeof part === 'string') {
      text += part
      continue
    }
    const own = story.pick(part)
    text += spinner?.chance(spun) ? spinner.pick(part) : own
  }
  return text
}

/** Fills `<name>` from a table; what the table lacks goes, with the space before it. */
export const fill = (text: string, table: Readonly<Record<string, string | undefined>>): string =>
  text.includes('<')
    ? text.replace(/( ?)<(\w+)>/g, (_, space, name) => (table[name] ? space + table[name] : ''))
    : text
