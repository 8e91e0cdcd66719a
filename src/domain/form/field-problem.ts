import type { FieldProblem } from '../domain-error.ts'
import { type Problem, type ProblemCode, problemCodes } from './problems.ts'

/** A problem as a refusal names it: `question`, or `question.row.item` in a group. */
export function toFieldProblem({ question, row, item, code, params }: Problem): FieldProblem {
  const field = [question || 'answers', row, item].filter((part) => part !== undefined).join('.')
  return { field, code, ...(params && { params }) }
}

/** What a refusal names, as a problem that can be put into words: a server newer than this page may know other codes. */
export function fromFieldProblem({ field, code, params }: FieldProblem): Problem {
  const [question = '', row, item] = field.split('.')
  return {
    question,
    ...(row !== undefined && item !== undefined && { row: Number(row), item }),
    code: isProblemCode(code) ? code : 'wrong_shape',
    ...(params && { params }),
  }
}

const isProblemCode = (code: string): code is ProblemCode =>
  (problemCodes as readonly string[]).includes(code)
