import { guessRole } from './guess-role.ts'
import type { FoundIdentifier, Identifier } from './identifier.ts'
import { email } from './identifiers/email.ts'
import { handle } from './identifiers/handle.ts'
import { iban } from './identifiers/iban.ts'
import { phone } from './identifiers/phone.ts'
import type { FoundValue } from './identifiers/rules.ts'
import { url } from './identifiers/url.ts'
import { wallet } from './identifiers/wallet.ts'
import { linkValues } from './link-values.ts'
import { readingView } from './reading-view.ts'

/** Where two kinds claim the same characters, the first in this list has them. */
const finders = [url, email, iban, wallet, phone, handle].map((rules) => rules.find!)

/** How far back the words are read that say whose a value is. */
const contextLength = 80

/**
 * Every identifier in a message, advert or narrative, in the order of the text and without overlaps, with a guess of
 * whose it is and why. `own` are values the person gave as theirs. The work grows in proportion to the text's length.
 */
export function findIdentifiers(
  text: string,
  options: { readonly own?: readonly Identifier[] } = {},
): FoundIdentifier[] {
  const view = readingView(text)
  const own = new Set((options.own ?? []).map(mainKey))
  let found: readonly FoundValue[] = []
  for (const find of finders) found = merged(found, find(masked(view.text, found)))
  return found.map((hit, i) => {
    const start = view.originalStart(hit.start)
    const end = view.originalEnd(hit.end)
    const identifier = { kind: hit.kind, value: hit.value }
    const { role, reason } =
      own.size > 0 && own.has(mainKey(identifier))
        ? ({ role: 'victim', reason: 'named_as_own' } as const)
        : guessRole(identifier, contextBefore(view.text, hit.start, found[i - 1]?.end ?? 0))
    return {
      ...identifier,
      raw: text.slice(start, end),
      start,
      end,
      role,
      reason,
      ...(hit.doubt ? { doubt: hit.doubt } : {}),
    }
  })
}

/** The most precise comparable value: two spellings of one identifier have the same. */
function mainKey(identifier: Identifier): string {
  const { kind, value } = linkValues(identifier)[0] ?? identifier
  return `${kind}:${value}`
}

/** The words since the last value or the last full stop, whichever is nearer: a cue belongs to the value it announces. */
function contextBefore(view: string, start: number, previousEnd: number): string {
  const from = Math.max(start - contextLength, previousEnd, 0)
  const words = view.slice(from, start)
  return words.slice(Math.max(words.lastIndexOf('. '), words.lastIndexOf('\n\n')) + 1)
}

/** The text with what is already recognised blotted out, so that no finder reads half of another's value. */
function masked(view: string, taken: readonly FoundValue[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of taken) {
    pieces.push(view.slice(at, start), '\0'.repeat(end - start))
    at = end
  }
  return pieces.join('') + view.slice(at)
}

/** Two lists in order, without overlaps within or between them; where two values of one list overlap the first stays. */
function merged(taken: readonly FoundValue[], more: readonly FoundValue[]): FoundValue[] {
  const all: FoundValue[] = []
  let i = 0
  for (const hit of more) {
    while (i < taken.length && taken[i]!.start < hit.start) all.push(taken[i++]!)
    if ((all.at(-1)?.end ?? 0) <= hit.start) all.push(hit)
  }
  return [...all, ...taken.slice(i)]
}
