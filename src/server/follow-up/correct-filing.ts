import type { Context } from '../context.ts'
import { supersedeAnswers } from './supersede-answers.ts'
import { type Supplement, takeSupplement } from './take-supplement.ts'

/**
 * Corrects a filing: in the person's words, or by a whole new set of answers that supersedes the one before, which is
 * kept. Throws as `addInformation`, and `rejected` or `form_retired` for the answers.
 */
export function correctFiling(
  context: Context,
  filingId: string,
  given: Supplement & { readonly answers?: unknown },
): Promise<void> {
  const { answers } = given
  return takeSupplement(context, filingId, given, {
    act: 'correct',
    purpose: 'correction',
    event: 'corrected',
    needsText: answers === undefined,
    ...(answers !== undefined && {
      change: (trx, filing, at) =>
        supersedeAnswers(context, trx, filing, (before) => ({ ...before, answers }), at),
    }),
  })
}
