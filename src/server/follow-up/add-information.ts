import type { Context } from '../context.ts'
import type { Supplement } from './answer-question.ts'

/** Text may be empty when files come with it. Throws as `answerQuestion`. */
export declare function addInformation(context: Context, filingId: string, given: Supplement): Promise<void>
