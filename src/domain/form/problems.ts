/** Everything that can be wrong with an answer; `problemText` puts each into words. */
export const problemCodes = [
  'empty',
  'too_long',
  'too_many',
  'not_offered',
  'value_and_unknown',
  'date_incomplete',
  'date_impossible',
  'month_impossible',
  'date_future',
  'date_too_old',
  'date_before_start',
  'time_impossible',
  'amount_unreadable',
  'amount_not_positive',
  'amount_too_large',
  'currency_unknown',
  'country_unknown',
  'email_shape',
  'phone_shape',
  'postcode_shape',
  'card_tail_shape',
  'unknown_question',
  'wrong_shape',
] as const
export type ProblemCode = (typeof problemCodes)[number]

export interface Problem {
  /** Id of the question whose page holds the field. */
  readonly question: string
  /** In a group: the row, from 0, and the question inside it. */
  readonly row?: number
  readonly item?: string
  /** Name of the field on that page (of the row, in a group): where the error summary leads. */
  readonly field?: string
  readonly code: ProblemCode
  readonly params?: Readonly<Record<string, string | number>>
}

/** A problem before it is known which question it belongs to. */
export type Flaw = Pick<Problem, 'code' | 'field' | 'params'>

export function flaw(code: ProblemCode, field: string, params?: Problem['params']): Flaw {
  return params === undefined ? { code, field } : { code, field, params }
}
