import { Hono, type Context as HttpContext } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { sql } from 'kysely'
import { DomainError } from '#domain/domain-error.ts'
import type { Context } from '../../context.ts'
import { respondProblem } from './problem.ts'
import { requestLog } from './request-log.ts'
import { securityHeaders } from './security-headers.ts'

export interface SiteOptions {
  readonly side: 'public' | 'console'
  /** Origin this site answers at; a request for another host is refused. */
  readonly origin: string
  /** Paths whose bodies are streams and have limits of their own. */
  readonly streams?: readonly string[]
  /** Where a person sent more than any form holds: a page that says so. */
  readonly tooLarge?: (http: HttpContext) => Response
}

/** Larger than any form, so that a form's own page says what is too long. */
const bodySize = 12 * 1024 * 1024

/** A site with what every site has: log, headers, limits, health, an answer for bugs. */
export function createSite(context: Context, options: SiteOptions): Hono {
  const site = new Hono()
  site.use(requestLog(context))
  site.use(securityHeaders(options.side, options.origin.startsWith('https:')))
  site.get('/healthz', (http) => http.text('ok'))
  site.get('/readyz', async (http) => {
    const ready = !context.stopping.aborted && (await answers(context))
    return http.text(ready ? 'ok' : 'not ready', ready ? 200 : 503)
  })
  site.use(onlyFor(new URL(options.origin).host, options.origin))
  const limited = bodyLimit({
    maxSize: bodySize,
    onError: (http) =>
      options.tooLarge && !http.req.path.startsWith('/api/')
        ? options.tooLarge(http)
        : respondProblem(new DomainError('too_large'), http),
  })
  const streams = options.streams ?? []
  site.use((http, next) => {
    if (streams.includes(http.req.path) || saysItIsSmall(http)) return next()
    return limited(http, next)
  })
  site.onError((error, http) => {
    const id = context.log.error('request_failed', error)
    return http.req.header('accept')?.includes('text/html')
      ? http.html(bugPage(id), 500)
      : http.json({ type: 'about:blank', title: 'Internal error', status: 500, id }, 500, {
          'content-type': 'application/problem+json',
        })
  })
  return site
}

/** A length the parser below holds it to. Looking at the body instead would turn every one into a web stream. */
function saysItIsSmall({ req }: HttpContext): boolean {
  if (req.method === 'GET' || req.method === 'HEAD') return true
  const length = req.header('content-length')
  return length !== undefined && req.header('transfer-encoding') === undefined && Number(length) <= bodySize
}

async function answers({ database }: Context): Promise<boolean> {
  return sql`select 1`.execute(database).then(
    () => true,
    () => false,
  )
}

/**
 * Cookies ignore ports: the public side and the console must never answer on each other's host. Also closes the door to
 * pages elsewhere that point a name of theirs at this machine.
 */
function onlyFor(host: string, origin: string) {
  return createMiddleware(async (http, next) => {
    if (http.req.header('host') !== host) return http.text(`This site is at ${origin}`, 421)
    return next()
  })
}

const bugPage = (id: string) => `<!doctype html>
<html lang="fr">
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Vigie</title>
<main>
<h1>Une erreur est survenue de notre côté</h1>
<p>Ce que vous avez déjà enregistré est conservé. Revenez à la page précédente et réessayez dans quelques minutes.</p>
<p lang="en">Something went wrong on our side. What you had saved is kept. Go back and try again in a few minutes.</p>
<p><small>${id}</small></p>
</main>
</html>`
