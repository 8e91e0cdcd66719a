import type { Context as HttpContext } from 'hono'
import { errorStatus, type Problem } from '#contract/operation.ts'
import { DomainError, type ErrorCode } from '#domain/domain-error.ts'

const titles: Readonly<Record<ErrorCode, string>> = {
  invalid: 'Some of what was sent cannot be read; the problems say where.',
  unauthenticated: 'Sign in, then try again.',
  forbidden: 'Your role does not allow this.',
  not_found: 'There is nothing here for you.',
  changed_meanwhile: 'Somebody changed this meanwhile. Read it again, then decide.',
  not_possible_now: 'This is not possible in the present state.',
  form_retired: 'This version of the form is no longer accepted. Open the draft again; the answers are kept.',
  too_large: 'This is too large.',
  rejected: 'Some answers need correcting; the problems say which.',
  too_many_attempts: 'Too many attempts. Wait, then try again.',
}

/** A refusal as RFC 9457. Anything that is not a refusal is a bug and is passed on to be logged. */
export function respondProblem(error: unknown, http: HttpContext): Response {
  if (!(error instanceof DomainError)) throw error
  const status = errorStatus[error.code]
  const problem: Problem = {
    type: `/problems/${error.code}`,
    title: titles[error.code],
    status,
    code: error.code,
    ...(error.problems.length > 0 && { problems: error.problems }),
    ...(Object.keys(error.details).length > 0 && { details: error.details }),
  }
  return http.body(JSON.stringify(problem), status, { 'content-type': 'application/problem+json' })
}
