import type { z } from 'zod'
import type { ErrorCode, FieldProblem } from '#domain/domain-error.ts'
import type { Action } from '#domain/people/permission.ts'

/**
 * Who may call an operation. `public` is anyone; a holder proves possession of a secret (a follow-up code, an evidence
 * bag) sent with the call; everything else is an action of the officers' permission table.
 */
export type Permission = 'public' | 'holder' | Action

/** The HTTP status of each refusal. */
export const errorStatus = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  changed_meanwhile: 409,
  not_possible_now: 409,
  form_retired: 409,
  too_large: 413,
  rejected: 422,
  too_many_attempts: 429,
} as const satisfies Record<ErrorCode, number>

export interface Operation {
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly path: string
  readonly permission: Permission
  readonly summary: string
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  readonly ok: z.ZodType
  readonly errors: readonly ErrorCode[]
}

export type Operations = Readonly<Record<string, Operation>>

/** Keeps the literal types of an operation, which both the handlers and the client are typed from. */
export const operation = <const O extends Operation>(definition: O) => definition

/** RFC 9457. `problems` names the fields at fault, for the caller to show beside them. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: ErrorCode
  readonly problems?: readonly FieldProblem[]
  readonly details?: Readonly<Record<string, string | number>>
  /** What a fault of the server was logged under. */
  readonly id?: string
}

type Part<S, Side extends 'input' | 'output'> = S extends z.ZodType
  ? Side extends 'input'
    ? z.input<S>
    : z.output<S>
  : undefined

/** What a handler receives. */
export interface Received<O extends Operation> {
  readonly params: Part<O['params'], 'output'>
  readonly query: Part<O['query'], 'output'>
  readonly body: Part<O['body'], 'output'>
}

/** What a handler answers with. */
export type Answered<O extends Operation> = z.input<O['ok']>

/** What a caller gives: only the parts the operation has. */
export type Arguments<O extends Operation> = (O['params'] extends z.ZodType
  ? { params: z.input<O['params']> }
  : unknown) &
  (O['query'] extends z.ZodType ? { query: z.input<O['query']> } : unknown) &
  (O['body'] extends z.ZodType ? { body: z.input<O['body']> } : unknown)

/** What a caller gets: a value, or a refusal it must handle. */
export type Result<O extends Operation> =
  | { readonly ok: true; readonly value: z.output<O['ok']> }
  | {
      readonly ok: false
      readonly error: O['errors'][number] | 'invalid' | 'network' | 'server_error'
      readonly problem?: Problem
    }
