import { join } from 'node:path'
import type { Kysely } from 'kysely'
import type { Pool } from 'pg'
import type { Config } from './config.ts'
import { connect } from './platform/database/connect.ts'
import type { Database } from './platform/database/tables.ts'
import { type Clock, systemClock } from './platform/services/clock.ts'
import { type FileStore, localFileStore } from './platform/services/file-store.ts'
import { type Keys, keysFrom, openMasterKey } from './platform/services/keys.ts'
import { jsonLog, type Log } from './platform/services/log.ts'
import { type Mailer, smtpMailer } from './platform/services/mailer.ts'
import { type Random, systemRandom } from './platform/services/random.ts'

/** Everything an action may use: the one place where parts are put together. */
export interface Context {
  readonly config: Config
  readonly database: Kysely<Database>
  /** For what Kysely does not do: LISTEN, the job runner. */
  readonly pool: Pool
  readonly clock: Clock
  readonly random: Random
  readonly keys: Keys
  readonly files: FileStore
  readonly mail: Mailer
  readonly log: Log
  /** Aborted when the program stops: streams and long waits end. */
  readonly stopping: AbortSignal
}

export interface OpenContext extends Context {
  /** Ends streams and long waits. */
  readonly stop: () => void
  readonly close: () => Promise<void>
}

export interface Parts {
  readonly databaseUrl: string
  readonly clock?: Clock
  readonly random?: Random
  readonly writeLog?: (line: string) => void
  /** Connections to the database at most. */
  readonly connections?: number
}

export async function openContext(config: Config, parts: Parts): Promise<OpenContext> {
  const { clock = systemClock, random = systemRandom } = parts
  const { pool, database, close } = connect(parts.databaseUrl, { max: parts.connections ?? 20 })
  try {
    const master = await openMasterKey(
      database,
      { given: config.masterKey, file: join(config.dataFolder, 'master-key') },
      random,
    )
    const mail = smtpMailer(config.smtpUrl, config.mailFrom)
    const stopping = new AbortController()
    return {
      config,
      database,
      pool,
      clock,
      random,
      keys: keysFrom(master, random),
      files: localFileStore(join(config.dataFolder, 'files'), random),
      mail,
      log: jsonLog(clock, random, parts.writeLog ?? ((line) => process.stdout.write(line))),
      stopping: stopping.signal,
      stop: () => stopping.abort(),
      close: async () => {
        stopping.abort()
        mail.close()
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}
