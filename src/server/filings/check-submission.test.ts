import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DomainError } from '#domain/domain-error.ts'
import { acceptedForms } from '#domain/form/form-catalogue.ts'
import { plainAnswers } from '#server/demo/plain-answers.ts'
import { proofTimes } from '#test/support/proof-times.ts'
import { checkAnswers } from './check-submission.ts'

const now = new Date('2026-03-10T09:00:00Z')

test.each(acceptedForms.map((form) => [`${form.type} ${form.kind}`, form] as const))(
  'a plain %s passes, and passes again once cleaned',
  (_, form) => {
    const answers = checkAnswers(form, plainAnswers(form), now)
    expect(checkAnswers(form, answers, now)).toEqual(answers)
  },
)

test('whatever is sent is taken or rejected by field and code, and never breaks anything', () => {
  const ids = acceptedForms.flatMap(({ sections }) =>
    sections.flatMap(({ questions }) => questions.map(({ id }) => id)),
  )
  const odd = fc.constantFrom('__proto__', 'constructor', 'toString', '', '\0', '🙂')
  const hostile = fc.oneof(
    fc.jsonValue({ maxDepth: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...ids), odd), fc.jsonValue({ maxDepth: 4 })),
  )
  fc.assert(
    fc.property(fc.nat(acceptedForms.length - 1), hostile, fc.boolean(), (place, sent, isMixed) => {
      const form = acceptedForms[place]!
      const answers = isMixed && typeof sent === 'object' ? { ...plainAnswers(form), ...sent } : sent
      try {
        checkAnswers(form, answers, now)
      } catch (refusal) {
        expect(refusal).toBeInstanceOf(DomainError)
        expect(refusal).toMatchObject({ code: 'rejected' })
        for (const { field, code } of (refusal as DomainError).problems) {
          expect(field).not.toBe('')
          expect(code).toMatch(/^[a-z_]+$/)
        }
      }
    }),
    { numRuns: 500 * proofTimes },
  )
})
