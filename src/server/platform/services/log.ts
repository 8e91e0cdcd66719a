import type { Clock } from './clock.ts'
import type { Random } from './random.ts'

type Field = string | number | boolean | undefined

/** One JSON line an entry. Fields never hold what a person typed, nor what tells who they are. */
export interface Log {
  readonly info: (event: string, fields?: Readonly<Record<string, Field>>) => void
  /** Logs a bug and returns the identifier that leads back to the entry, to be shown in place of it. */
  readonly error: (event: string, error: unknown, fields?: Readonly<Record<string, Field>>) => string
}

export function jsonLog(clock: Clock, random: Random, write: (line: string) => void): Log {
  const entry = (level: string, event: string, fields: object) =>
    write(`${JSON.stringify({ at: clock.now().toISOString(), level, event, ...fields })}\n`)
  return {
    info: (event, fields = {}) => entry('info', event, fields),
    error: (event, error, fields = {}) => {
      const id = random.token(6)
      entry('error', event, { ...fields, id, ...describeError(error) })
      return id
    },
  }
}

/**
 * What may be kept of an error. Messages of PostgreSQL, JSON and URL parsers quote the value they refuse: quoted parts,
 * long numbers and addresses are struck out, and PostgreSQL's message is replaced by its code and the place.
 */
function describeError(error: unknown): Record<string, Field> {
  if (!(error instanceof Error)) return { error: typeof error }
  const { code, constraint, table, severity } = error as Error & Record<string, Field>
  return {
    error: error.name,
    code,
    constraint,
    table,
    message: severity ? undefined : strikeOut(error.message),
    stack: frames(error),
    ...(error.cause instanceof Error ? { cause: describeError(error.cause).error } : {}),
  }
}

const strikeOut = (message: string) =>
  message
    .replace(/(["'`«“]).*?(["'`»”]|$)/gs, '…')
    .replace(/\S*(@|\d{4})\S*/g, '…')
    .slice(0, 300)

const frames = (error: Error) =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim())
    .join(' < ')
