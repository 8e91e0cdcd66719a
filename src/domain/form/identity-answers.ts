import type { Answer, Answers, FormDefinition, IdentityField } from './definition.ts'
import { allQuestions } from './walk.ts'

/** What the identity provider vouches for, already in the shape of answers. */
export type VouchedIdentity = Readonly<Partial<Record<IdentityField, Answer>>>

/** The answers an identity gives: filled in and locked, whatever the draft holds. */
export function identityAnswers(form: FormDefinition, identity: VouchedIdentity): Answers {
  return Object.fromEntries(
    allQuestions(form).flatMap((question) => {
      const answer = question.identity === undefined ? undefined : identity[question.identity]
      return answer === undefined ? [] : [[question.id, answer]]
    }),
  )
}
