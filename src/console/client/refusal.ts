import type { Problem } from '#contract/operation.ts'
import type { ErrorCode } from '#domain/domain-error.ts'

export type RefusalCode = ErrorCode | 'network' | 'server_error'

/** A refused call, thrown so that queries keep it as their error; screens put its code into words. */
class Refusal extends Error {
  readonly code: RefusalCode
  readonly problem: Problem | undefined

  constructor(code: RefusalCode, problem?: Problem) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.problem = problem
  }
}

type Answer<T> = { ok: true; value: T } | { ok: false; error: string; problem?: Problem }

/** The value of an answer, or a `Refusal` thrown. */
export async function answered<T>(answer: Promise<Answer<T>>): Promise<T> {
  const result = await answer
  if (result.ok) return result.value
  throw new Refusal(result.error as RefusalCode, result.problem)
}

/** What a fault of the server was logged under; empty when it is not one. */
export const faultOf = (error: unknown): string => (error instanceof Refusal && error.problem?.id) || ''

export const codeOf = (error: unknown): RefusalCode | 'bug' => (error instanceof Refusal ? error.code : 'bug')
