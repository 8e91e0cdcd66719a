import {
  checkEligibility,
  type Eligibility,
  eligibilityChoices,
  knownFrom,
} from '#domain/orientation/eligibility.ts'
import type { OrientationQuestion } from '#domain/orientation/follow-up-questions.ts'
import { whoChoices } from '#domain/orientation/follow-up-questions.ts'
import { type OrientationAnswers, type OrientationResult, orient } from '#domain/orientation/orient.ts'

/**
 * Answers of the orientation as an address: the rank of each answer, one character a question. It says nothing to
 * whoever reads the history, needs no cookie, and « retour » is the address one character shorter.
 */
export type Trail = string

export interface Walked {
  readonly answers: OrientationAnswers
  /** The part of the trail that was understood. */
  readonly trail: Trail
  readonly at:
    | { readonly question: OrientationQuestion; readonly position: number }
    | { readonly result: OrientationResult }
}

/** Follows a trail as far as it makes sense: an address typed by hand leads to a question, never to an error. */
export function walk(trail: Trail): Walked {
  let answers: OrientationAnswers = {}
  let walked = ''
  for (;;) {
    const step = orient(answers)
    if ('result' in step) return { answers, trail: walked, at: { result: step.result } }
    const choice = step.next.choices[rankOf(trail[walked.length])]
    if (!choice) return { answers, trail: walked, at: { question: step.next, position: step.position } }
    answers = { ...answers, [step.next.id]: choice.id }
    walked += trail[walked.length]
  }
}

/** The trail one answer further; `undefined` when the answer is not offered. */
export function extend(trail: Trail, answer: string): Trail | undefined {
  const { at } = walk(trail)
  if ('result' in at) return undefined
  const rank = at.question.choices.findIndex(({ id }) => id === answer)
  return rank === -1 ? undefined : trail + rank.toString(36)
}

/** The trail of answers known by their names. */
export function trailOf(answers: OrientationAnswers): Trail {
  let trail = ''
  for (;;) {
    const { at } = walk(trail)
    const answer = 'question' in at ? answers[at.question.id] : undefined
    const next = answer === undefined ? undefined : extend(trail, answer)
    if (next === undefined) return trail
    trail = next
  }
}

/** Eligibility answers, in the same writing. */
export function walkEligibility(result: OrientationResult, answers: OrientationAnswers, trail: Trail) {
  const who = whoChoices.find((id) => id === answers.qui)
  const { type } = result
  if (type === undefined) return undefined
  let given: Readonly<Record<string, string>> = {}
  for (let read = 0; ; read++) {
    const found: Eligibility = checkEligibility(type, given, who, knownFrom(answers))
    const choice = eligibilityChoices[rankOf(trail[read])]
    if (!('next' in found) || !choice) return { found, given, trail: trail.slice(0, read) }
    given = { ...given, [found.next.id]: choice.id }
  }
}

const rankOf = (character: string | undefined): number =>
  character === undefined ? -1 : Number.parseInt(character, 36)
