import { type GuessedRole, guessRole } from './guess-role.ts'
import type { FoundIdentifier, Identifier } from './identifier.ts'
import { cardTail } from './identifiers/card-tail.ts'
import { email } from './identifiers/email.ts'
import { handle } from './identifiers/handle.ts'
import { iban } from './identifiers/iban.ts'
import { ip } from './identifiers/ip.ts'
import { name } from './identifiers/person-name.ts'
import { phone } from './identifiers/phone.ts'
import { address } from './identifiers/postal-address.ts'
import { pseudonym } from './identifiers/pseudonym.ts'
import { adReference } from './identifiers/reference.ts'
import type { FoundValue } from './identifiers/rules.ts'
import { url } from './identifiers/url.ts'
import { wallet } from './identifiers/wallet.ts'
import { withoutTraces } from './mail-traces.ts'
import { mainValue } from './main-value.ts'
import { type ReadingView, readingView } from './reading-view.ts'
import { guessVoice, type Voice, voicesIn } from './voices.ts'

/** Where two kinds claim the same characters, the earlier in this list has them; a later group does not see what an earlier one took. */
const groups = [
  [url, email, iban, wallet],
  [ip, phone],
  [cardTail, adReference, handle],
  [address, pseudonym, name],
].map((rules) => rules.map(({ find }) => find!))

/** How far the words are read that say whose a value is. */
const contextLength = 90
const afterLength = 48
const longestLine = 110

export interface FindOptions {
  /** Values the person gave as theirs. */
  readonly own?: readonly Identifier[]
  /** Whose words the text is: the author's message, or the victim's narrative, where quotes are the author's. Guessed without it. */
  readonly voice?: Voice
}

/**
 * Every identifier in a message, advert or narrative, in the order of the text and without overlaps, with a guess of
 * whose it is and why. The work grows in proportion to the text's length.
 */
export function findIdentifiers(text: string, options: FindOptions = {}): FoundIdentifier[] {
  const view = readingView(text)
  const found = valuesIn(view)
  if (found.length === 0) return []
  const roles = rolesOf(found, view, options)
  return found.map(({ kind, value, doubt, ...hit }, i) => {
    const start = view.originalStart(hit.start)
    const end = view.originalEnd(hit.end)
    return { kind, value, raw: text.slice(start, end), start, end, ...roles[i]!, ...(doubt ? { doubt } : {}) }
  })
}

/** The values alone, at their place in the reading. */
export function valuesIn(view: ReadingView): readonly FoundValue[] {
  const { folded, cues, contents } = view
  const whole = withoutTraces(view)
  let found: readonly FoundValue[] = []
  let text = whole
  for (const finders of groups) {
    const before = found
    const reading = { text, folded, cues, contents }
    for (const find of finders) found = merged(found, find(reading))
    if (found !== before) text = masked(whole, found)
  }
  return found
}

function rolesOf(
  found: readonly FoundValue[],
  view: ReadingView,
  { own = [], voice }: FindOptions,
): GuessedRole[] {
  const { folded } = view
  const passages = voicesIn(view, voice ?? guessVoice(view))
  const ownKeys = new Set(own.map(mainKey))
  const roles: GuessedRole[] = []
  let passage = 0
  for (const [i, value] of found.entries()) {
    while (passages[passage]!.end <= value.start) passage++
    const { start: voiceStart, end: voiceEnd, voice: speaking } = passages[passage]!
    if (ownKeys.size > 0 && ownKeys.has(mainKey(value))) {
      roles.push({ role: 'victim', reason: 'named_as_own' })
      continue
    }
    const previous = found[i - 1]
    const from = Math.max(value.start - contextLength, previous?.end ?? 0, voiceStart)
    const between = folded.slice(from, value.start)
    const follows = previous !== undefined && previous.end >= from && previous.end >= voiceStart
    const inherited = follows && isListed(between) ? roles[i - 1]! : undefined
    const canInherit = inherited !== undefined && inherited.role !== 'third_party'
    const role = guessRole(value, {
      voice: speaking,
      before: canInherit ? '' : between.slice(sentenceStart(view.text, from, value.start) - from),
      after: wordsAfter(folded, value.end, Math.min(folded.length, voiceEnd), found[i + 1]?.start),
      line: lineBefore(folded, value.start),
    })
    roles.push(canInherit && role.reason === 'default' ? inherited : role)
  }
  return roles
}

/** Between two values of one owner: « , », « et », « ou au », « mail : », « au nom de ». */
const listing =
  /^(?:[\s,;/|&+()–:-]|(?:et|ou|puis|au|a|sur|par|bic|swift|[a-z]{4}fr[a-z0-9]{2,5}|mail|e-?mail|courriel|tel|telephone|portable|fixe|whatsapp|telegram|au nom de|titulaire|nom|m|mr|mme|monsieur|madame|iban|banque|adresse)(?![a-z])\.?){0,8}$/
const isListed = (between: string): boolean => between.length <= 40 && listing.test(between)

/** After the last full stop, or blank line: a cue belongs to its sentence. « tél. 06… » and « M. Durand » are one. */
function sentenceStart(text: string, from: number, to: number): number {
  for (let at = to - 2; at >= from; at--) {
    const sign = text[at]
    if (sign === '\n' && text[at + 1] === '\n') return at + 2
    if ((sign !== '.' && sign !== '!' && sign !== '?') || !/\s/.test(text[at + 1]!)) continue
    if (
      sign === '.' &&
      (/\p{Ll}|\d/u.test(text[at + 2] ?? '') ||
        /(?:^|[^\p{L}])(?:m|mr|mme|dr|t[ée]l|n|av|bd)$/iu.test(text.slice(Math.max(0, at - 4), at)))
    )
      continue
    return at + 1
  }
  return from
}

/** Until the sentence ends; what announces the next value is not about this one. */
function wordsAfter(folded: string, from: number, end: number, next: number | undefined): string {
  const until = Math.min(from + afterLength, end)
  const words = /^[^.!?\n]*/.exec(folded.slice(from, Math.min(until, next ?? until)))![0]
  return next !== undefined && next < until && /^[\s)]*[,:=–-]/.test(words) ? '' : words
}

/** From the beginning of the line, when it is near enough to name a field or a header. */
function lineBefore(folded: string, at: number): string {
  const from = Math.max(0, at - longestLine)
  const near = folded.slice(from, at)
  const start = near.lastIndexOf('\n')
  return start < 0 && from > 0 ? '' : near.slice(start + 1)
}

function mainKey(identifier: Identifier): string {
  const { kind, value } = mainValue(identifier)
  return `${kind}:${value}`
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

/** Two lists in order, without overlaps within or between them; where two values claim the same characters the one already taken stays. */
function merged(taken: readonly FoundValue[], more: readonly FoundValue[]): readonly FoundValue[] {
  if (more.length === 0) return taken
  const all: FoundValue[] = []
  let i = 0
  for (const hit of more) {
    while (i < taken.length && taken[i]!.start < hit.start) all.push(taken[i++]!)
    if ((all.at(-1)?.end ?? 0) <= hit.start && (taken[i]?.start ?? hit.end) >= hit.end) all.push(hit)
  }
  for (; i < taken.length; i++) all.push(taken[i]!)
  return all
}
