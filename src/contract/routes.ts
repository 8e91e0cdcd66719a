import type { Operation, Operations } from './operation.ts'

/** Method and path of each operation: what the browser's client needs, without the schemas. */
export function routesOf<A extends Operations>(operations: A) {
  return Object.fromEntries(
    Object.entries(operations).map(([name, { method, path }]: [string, Operation]) => [
      name,
      { method, path },
    ]),
  ) as { [K in keyof A]: Pick<A[K], 'method' | 'path'> }
}
