import { type Doubt, type FoundIdentifier, findIdentifiers } from '#linkage'
import { cleanText } from './clean-text.ts'
import type { IdentifierAnswer, PasteAnswer, PasteQuestion } from './definition.ts'
import { type Fields, firstOf } from './fields.ts'
import { type Flaw, flaw } from './problems.ts'

/** One value read in a text, offered to the person: the author's, mine, no. */
export interface Proposal {
  /** Name of the form field that carries the verdict. */
  readonly field: string
  readonly kind: FoundIdentifier['kind']
  readonly value: string
  readonly raw: string
  /** Words around it, so that the person recognises it. */
  readonly context: { readonly before: string; readonly after: string }
  readonly suggested: 'suspect' | 'victim' | 'no'
  readonly reason: FoundIdentifier['reason']
  readonly doubt?: Doubt
}

const CONTEXT_LENGTH = 24

/** What the text names, each value once, with the verdict that is ticked beforehand. */
export function proposalsIn(text: string): readonly Proposal[] {
  const once = new Map<string, Proposal>()
  for (const found of findIdentifiers(text)) {
    const field = `as.${found.kind}:${found.value}`
    if (!once.has(field)) once.set(field, proposal(field, found, text))
  }
  return [...once.values()]
}

/** Reads the page of a pasted text: the text, and the verdict on each value it names. */
export function readPaste(question: PasteQuestion, fields: Fields): PasteAnswer | Flaw | null {
  const typed = firstOf(fields, 'text')
  const tooLong = flaw('too_long', 'text', { max: question.maxLength })
  if (typed.length > question.maxLength * 2 + 1000) return tooLong
  const text = cleanText(typed)
  if (text === '') return null
  if (text.length > question.maxLength) return tooLong
  const identifiers = proposalsIn(text).flatMap(
    ({ field, kind, value, raw }): readonly IdentifierAnswer[] => {
      const owner = firstOf(fields, field)
      return owner === 'suspect' || owner === 'victim' ? [{ kind, value, raw, owner, source: 'pasted' }] : []
    },
  )
  return { text, identifiers }
}

function proposal(field: string, found: FoundIdentifier, text: string): Proposal {
  const { kind, value, raw, role, reason, doubt, start, end } = found
  const from = Math.max(0, start - CONTEXT_LENGTH)
  const to = Math.min(text.length, end + CONTEXT_LENGTH)
  const context = {
    before: text
      .slice(from, start)
      .replace(from > 0 ? /^\S*\s|\s+/gu : /\s+/gu, ' ')
      .trimStart(),
    after: text
      .slice(end, to)
      .replace(to < text.length ? /\s\S*$|\s+/gu : /\s+/gu, ' ')
      .trimEnd(),
  }
  const suggested = role === 'third_party' ? 'no' : role
  return { field, kind, value, raw, context, suggested, reason, ...(doubt === undefined ? {} : { doubt }) }
}
