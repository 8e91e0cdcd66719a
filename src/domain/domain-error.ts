/** Every reason an action may be refused for. Closed: each operation of the contract names those it can give. */
export type ErrorCode =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'changed_meanwhile'
  | 'not_possible_now'
  | 'form_retired'
  | 'too_large'
  | 'rejected'
  | 'too_many_attempts'

export interface FieldProblem {
  readonly field: string
  readonly code: string
  /** Figures the sentence needs: a limit, a day. */
  readonly params?: Readonly<Record<string, string | number>>
}

/** A refused action: an expected outcome, put into words by the interface and into HTTP by one place. */
export class DomainError extends Error {
  readonly code: ErrorCode
  readonly problems: readonly FieldProblem[]
  readonly details: Readonly<Record<string, string | number>>

  constructor(
    code: ErrorCode,
    given: { problems?: readonly FieldProblem[]; details?: Readonly<Record<string, string | number>> } = {},
  ) {
    super(code)
    this.name = 'DomainError'
    this.code = code
    this.problems = given.problems ?? []
    this.details = given.details ?? {}
  }
}
