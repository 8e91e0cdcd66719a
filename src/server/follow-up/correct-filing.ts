import type { Context } from '../context.ts'
import type { Supplement } from './answer-question.ts'

/**
 * In the person's words, or as a whole new set of answers that supersedes the first (which is kept).
 * Throws as `answerQuestion`, and `rejected` or `form_retired` for the answers.
 */
export declare function correctFiling(
  context: Context,
  filingId: string,
  given: Supplement & { readonly answers?: unknown },
): Promise<void>
