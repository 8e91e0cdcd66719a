import { expect, test } from 'vitest'
import { fromFieldProblem, toFieldProblem } from './field-problem.ts'
import type { Problem } from './problems.ts'

test.each<Problem>([
  { question: 'recit', code: 'too_long', params: { max: 20_000 } },
  { question: 'paiement', code: 'empty' },
  { question: 'paiement', row: 1, item: 'montant', code: 'amount_not_positive' },
])('$code comes back as it left', (problem) => {
  expect(fromFieldProblem(toFieldProblem(problem))).toEqual(problem)
})

test('a code this version does not know is still put into words', () => {
  expect(fromFieldProblem({ field: 'debut', code: 'date_on_the_moon' })).toEqual({
    question: 'debut',
    code: 'wrong_shape',
  })
})
