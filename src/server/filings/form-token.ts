import type { Context } from '../context.ts'

export declare function issueFormToken(context: Context): string
