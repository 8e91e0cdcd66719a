import pg from 'pg'
import type { Context } from '../../context.ts'

/** What a notice says: an id, never what a person told. */
export type OnNotice = (payload: string) => void

type Bus = Pick<Context, 'pool' | 'log' | 'stopping'>

/** Milliseconds before a lost connection is opened again. */
const retryAfter = 1000

/**
 * Hears the notices of a channel (LISTEN/NOTIFY), all channels of a process over one connection. Resolves once it
 * listens: what is notified later is heard, unless the connection is lost meanwhile, so a notice is a reason to look, and
 * silence proves nothing.
 */
export async function hearNotices(
  context: Bus,
  channel: string,
  onNotice: OnNotice,
): Promise<{ readonly stop: () => void }> {
  const line = lineOf(context)
  const hearers = line.channels.get(channel) ?? new Set()
  line.channels.set(channel, hearers)
  hearers.add(onNotice)
  await line.listen(channel)
  return {
    stop: () => {
      hearers.delete(onNotice)
      if (hearers.size === 0) line.leave(channel)
    },
  }
}

interface Line {
  readonly channels: Map<string, Set<OnNotice>>
  readonly listen: (channel: string) => Promise<void>
  readonly leave: (channel: string) => void
}

const lines = new WeakMap<pg.Pool, Line>()

function lineOf(context: Bus): Line {
  const known = lines.get(context.pool)
  if (known) return known
  const line = openLine(context)
  lines.set(context.pool, line)
  return line
}

function openLine({ pool, log, stopping }: Bus): Line {
  const channels = new Map<string, Set<OnNotice>>()
  let client: Promise<pg.Client> | undefined

  const connect = async (): Promise<pg.Client> => {
    const opened = new pg.Client(pool.options)
    opened.on('notification', ({ channel, payload }) => {
      for (const hear of [...(channels.get(channel) ?? [])]) hear(payload ?? '')
    })
    const lost = () => {
      client = undefined
      opened.removeAllListeners('end')
      if (!stopping.aborted && channels.size > 0) setTimeout(reconnect, retryAfter).unref()
    }
    opened.on('error', () => undefined)
    opened.on('end', lost)
    await opened.connect()
    for (const channel of channels.keys()) await opened.query(`listen ${pg.escapeIdentifier(channel)}`)
    return opened
  }
  const connection = () => {
    client ??= connect().catch((error) => {
      client = undefined
      throw error
    })
    return client
  }
  const reconnect = () => {
    connection().catch((error) => {
      log.error('notices_lost', error)
      if (!stopping.aborted) setTimeout(reconnect, retryAfter).unref()
    })
  }
  // One statement after the other: a connection takes no second one meanwhile.
  let last: Promise<unknown> = Promise.resolve()
  const say = (statement: 'listen' | 'unlisten', channel: string): Promise<unknown> => {
    const said = last
      .catch(() => undefined)
      .then(connection)
      .then((open) => open.query(`${statement} ${pg.escapeIdentifier(channel)}`))
    last = said
    return said
  }
  const close = () => {
    const open = client
    channels.clear()
    client = undefined
    void open?.then((opened) => opened.end()).catch(() => undefined)
  }
  stopping.addEventListener('abort', close, { once: true })
  return {
    channels,
    listen: async (channel) => {
      await say('listen', channel)
    },
    leave: (channel) => {
      channels.delete(channel)
      if (client) say('unlisten', channel).catch(() => undefined)
    },
  }
}
