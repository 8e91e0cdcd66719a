import type { Context } from '../context.ts'
import { type Supplement, takeSupplement } from './take-supplement.ts'

/** Answers an officer's question. Throws `not_found`, `invalid`, `not_possible_now` (none waits), `too_large`. */
export function answerQuestion(context: Context, filingId: string, given: Supplement): Promise<void> {
  return takeSupplement(context, filingId, given, {
    act: 'answer',
    purpose: 'answer',
    event: 'answered',
    needsText: false,
  })
}
