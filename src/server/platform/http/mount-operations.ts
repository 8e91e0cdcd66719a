import type { Hono, Context as HttpContext } from 'hono'
import type { Answered, Operation, Operations, Received } from '#contract/operation.ts'
import { DomainError } from '#domain/domain-error.ts'
import { may, type Role } from '#domain/people/permission.ts'
import { respondProblem } from './problem.ts'

/** Who calls: nobody known, or a signed-in officer. A holder proves itself inside the handler. */
export type Caller =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'officer'; readonly id: string; readonly role: Role }

/** What a handler may use beside its validated input. */
export interface Call {
  readonly caller: Caller
  readonly http: HttpContext
}

/** An answer of the operation's schema, or a `Response` for what is not JSON (a file). */
export type Handlers<A extends Operations> = {
  readonly [K in keyof A]: (received: Received<A[K]>, call: Call) => Promise<Answered<A[K]> | Response>
}

/** Mounts every operation of a contract: who, may they, validate, act, present. Default is refusal. */
export function mountOperations<A extends Operations>(
  app: Hono,
  operations: A,
  handlers: NoInfer<Handlers<A>>,
  whoCalls: (http: HttpContext) => Promise<Caller>,
): void {
  for (const [name, operation] of Object.entries(operations)) {
    const handle = handlers[name] as (received: unknown, call: Call) => Promise<unknown>
    app.on(operation.method, operation.path.replace(/\{(\w+)\}/g, ':$1'), async (http) => {
      http.header('cache-control', 'no-store')
      const caller = await whoCalls(http)
      refuseWithoutPermission(operation, caller)
      const received = await validate(operation, http)
      const answer = await handle(received, { caller, http }).catch((error: unknown) => {
        if (error instanceof DomainError && !operation.errors.includes(error.code))
          throw new Error(`${name} answered ${error.code}, which its contract does not list`, {
            cause: error,
          })
        throw error
      })
      return answer instanceof Response ? answer : http.json(operation.ok.parse(answer) as object)
    })
  }
  app.onError((error, http) => respondProblem(error, http))
}

function refuseWithoutPermission({ permission }: Operation, caller: Caller) {
  if (permission === 'public' || permission === 'holder') return
  if (caller.kind !== 'officer') throw new DomainError('unauthenticated')
  if (!may(caller.role, permission)) throw new DomainError('forbidden')
}

async function validate(operation: Operation, http: HttpContext): Promise<unknown> {
  const given = {
    params: () => http.req.param(),
    query: () => http.req.query(),
    body: () => readJson(http),
  }
  const received: Record<string, unknown> = {}
  for (const part of ['params', 'query', 'body'] as const) {
    const schema = operation[part]
    if (!schema) continue
    const read = schema.safeParse(await given[part]())
    if (!read.success) {
      const problems = read.error.issues.map((issue) => ({
        field: issue.path.join('.') || part,
        code: issue.code ?? 'invalid',
      }))
      throw new DomainError('invalid', { problems })
    }
    received[part] = read.data
  }
  return received
}

async function readJson(http: HttpContext): Promise<unknown> {
  try {
    return await http.req.json()
  } catch {
    throw new DomainError('invalid', { problems: [{ field: 'body', code: 'not_json' }] })
  }
}
