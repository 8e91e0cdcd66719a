import type { Arguments, Operations, Problem, Result } from './operation.ts'

/** The part of an operation a caller needs; keeps schemas out of the browser bundle. */
export type Routes<A extends Operations> = { readonly [K in keyof A]: Pick<A[K], 'method' | 'path'> }

export type Client<A extends Operations> = {
  readonly [K in keyof A]: (given: Arguments<A[K]>) => Promise<Result<A[K]>>
}

/**
 * Typed calls for a table of operations, never an exception: a failed connection is the answer `network`; an answer that
 * names no refusal is a fault of the server, `server_error`, with the reference it was logged under.
 */
export function client<A extends Operations>(
  routes: Routes<A>,
  options: RequestInit = {},
  base = '',
): Client<A> {
  const call = async (name: string, given: { params?: object; query?: object; body?: unknown }) => {
    const { method, path } = routes[name]!
    const filled = path.replace(/\{(\w+)\}/g, (_, key: string) =>
      encodeURIComponent(String((given.params as Record<string, unknown>)[key])),
    )
    const query = given.query ? `?${new URLSearchParams(given.query as Record<string, string>)}` : ''
    const body =
      given.body === undefined
        ? {}
        : { body: JSON.stringify(given.body), headers: { 'content-type': 'application/json' } }
    const response = await fetch(base + filled + query, { ...options, method, ...body }).catch(
      () => undefined,
    )
    const answer: unknown = await response?.json().catch(() => undefined)
    if (!response || answer === undefined) return { ok: false, error: 'network' }
    if (response.ok) return { ok: true, value: answer }
    const problem = answer as Problem
    return { ok: false, error: problem.code ?? 'server_error', problem }
  }
  return new Proxy({} as Client<A>, {
    get: (_, name: string) => (given: object) => call(name, given ?? {}),
  })
}
