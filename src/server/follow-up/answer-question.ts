import type { Context } from '../context.ts'

/** What a person adds after sending. The same client id is taken once. */
export interface Supplement {
  readonly clientId: string
  readonly text: string
  /** A fresh bag of files, uploaded before. */
  readonly evidenceBag?: string
}

/** Throws `not_found`, `invalid`, `not_possible_now`, `too_large`. */
export declare function answerQuestion(context: Context, filingId: string, given: Supplement): Promise<void>
