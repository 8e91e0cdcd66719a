import { createMiddleware } from 'hono/factory'
import { matchedRoutes } from 'hono/route'
import type { Context } from '../../context.ts'

/**
 * One line a request: method, pattern of the route, status, duration. Never the path itself, a query, an address or a
 * user agent: nothing by which a line could be tied to a person.
 */
export function requestLog({ log, random }: Pick<Context, 'log' | 'random'>) {
  return createMiddleware(async (http, next) => {
    const start = performance.now()
    await next()
    log.info('request', {
      method: http.req.method,
      route: patternOf(http),
      status: http.res.status,
      ms: Math.round((performance.now() - start) * 10) / 10,
      id: random.token(6),
    })
  })
}

/** The last route that is not a middleware's: `/*` alone means that nothing answered. */
function patternOf(http: Parameters<typeof matchedRoutes>[0]): string {
  const patterns = matchedRoutes(http).map(({ path }) => path)
  return patterns.findLast((path) => !path.endsWith('*')) ?? patterns.at(-1) ?? ''
}
