import type { Context as HttpContext } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import { DomainError } from '#domain/domain-error.ts'
import { may } from '#domain/people/permission.ts'
import type { Context } from '../context.ts'
import { findOfficerSession } from '../officers/find-session.ts'
import { readSessionCookie } from '../officers/session-cookie.ts'
import { hearNotices } from '../platform/realtime/notices.ts'
import { arrivalChannel, readArrival } from '../review/read-arrival.ts'

/** Keeps proxies from cutting a silent stream, and ends it soon after its session has. */
const heartbeatMs = 20_000

/** Filings that enter the lanes, as they do: `GET /api/console/arrivals`. Ids and what the lists filter on. */
export async function streamArrivals(context: Context, http: HttpContext): Promise<Response> {
  const token = readSessionCookie(context, http)
  const session = token ? await findOfficerSession(context, token, { isActivity: false }) : undefined
  if (!token || !session) throw new DomainError('unauthenticated')
  if (!may(session.officer.role, 'filing.read')) throw new DomainError('forbidden')
  http.header('cache-control', 'no-store')
  http.header('x-accel-buffering', 'no')
  return streamSSE(http, async (stream) => {
    const ended = endOf(context, stream)
    const tell = async (filingId: string) => {
      const arrival = await readArrival(context, filingId)
      if (arrival && !stream.aborted)
        await stream.writeSSE({ event: 'arrival', data: JSON.stringify(arrival(session.officer.id)) })
    }
    const notices = await hearNotices(context, arrivalChannel, (filingId) => {
      tell(filingId).catch((error) => context.log.error('arrival_not_told', error))
    })
    try {
      await stream.write(': listening\n\n')
      while (!(await ended.within(heartbeatMs))) {
        if (!(await findOfficerSession(context, token, { isActivity: false }))) break
        await stream.write(': still here\n\n')
      }
    } finally {
      notices.stop()
      ended.forget()
    }
  })
}

/** When the reader leaves or the program stops, whichever comes first. */
function endOf({ stopping }: Context, stream: SSEStreamingApi) {
  const ended = new AbortController()
  const end = () => ended.abort()
  stream.onAbort(end)
  stopping.addEventListener('abort', end, { once: true })
  if (stopping.aborted) end()
  return {
    within: (milliseconds: number): Promise<boolean> =>
      new Promise((resolve) => {
        if (ended.signal.aborted) return resolve(true)
        const done = (isOver: boolean) => {
          clearTimeout(timer)
          ended.signal.removeEventListener('abort', over)
          resolve(isOver)
        }
        const over = () => done(true)
        const timer = setTimeout(() => done(false), milliseconds)
        ended.signal.addEventListener('abort', over, { once: true })
      }),
    forget: () => stopping.removeEventListener('abort', end),
  }
}
