import type { Context } from '../context.ts'
import { type Supplement, takeSupplement } from './take-supplement.ts'

/** Adds a text, files, or both. Throws `not_found`, `invalid`, `not_possible_now`, `too_large`. */
export function addInformation(context: Context, filingId: string, given: Supplement): Promise<void> {
  return takeSupplement(context, filingId, given, {
    act: 'add',
    purpose: 'addition',
    event: 'added',
    needsText: false,
  })
}
