import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { DomainError } from '#domain/domain-error.ts'
import { isLocalDate } from '#domain/local-date.ts'

/** What a list is ordered by. The last key must tell every row from every other. */
export interface SortKey {
  readonly column: RawBuilder<unknown>
  readonly type: keyof typeof shapes
}

export interface Keyset {
  readonly keys: readonly SortKey[]
  readonly direction: 'asc' | 'desc'
}

/** A page that starts after a row, wherever rows arrived meanwhile: no row is shown twice, none is skipped. */
export interface KeysetPage {
  readonly where: RawBuilder<SqlBool>
  readonly orderBy: RawBuilder<unknown>
  /** Selected with each row: what the next page starts after. */
  readonly position: RawBuilder<readonly string[]>
}

/** `after` is a position as `positionText` wrote it. Throws `invalid` when it is not. */
export function keysetPage({ keys, direction }: Keyset, after: string | undefined): KeysetPage {
  const columns = sql.join(keys.map(({ column }) => column))
  const order = sql.raw(direction)
  return {
    where:
      after === undefined ? sql<SqlBool>`true` : comparison(columns, readPosition(keys, after), direction),
    orderBy: sql.join(keys.map(({ column }) => sql`${column} ${order}`)),
    position: sql`array[${sql.join(keys.map(({ column }) => sql`(${column})::text`))}]`,
  }
}

const positionText = (position: readonly string[]): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url')

/** Cuts a page that was read one row too long, and says where the next one starts. */
export function cutPage<Row extends { readonly position: readonly string[] }>(
  rows: readonly Row[],
  size: number,
): { readonly rows: readonly Row[]; readonly next: string | null } {
  const page = rows.slice(0, size)
  return { rows: page, next: rows.length > size ? positionText(page.at(-1)!.position) : null }
}

function comparison(columns: RawBuilder<unknown>, values: RawBuilder<unknown>, direction: 'asc' | 'desc') {
  return sql<SqlBool>`(${columns}) ${sql.raw(direction === 'asc' ? '>' : '<')} (${values})`
}

function readPosition(keys: readonly SortKey[], after: string): RawBuilder<unknown> {
  const values = parse(after)
  const fits =
    values?.length === keys.length && keys.every(({ type }, at) => shapes[type].is(String(values[at])))
  if (!values || !fits)
    throw new DomainError('invalid', { problems: [{ field: 'after', code: 'not_a_position' }] })
  return sql.join(keys.map(({ type }, at) => sql`${values[at]}::${sql.raw(shapes[type].cast)}`))
}

function parse(text: string): readonly unknown[] | undefined {
  try {
    const values: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    return Array.isArray(values) ? values : undefined
  } catch {
    return undefined
  }
}

const instant = /^(\d{4}-\d{2}-\d{2}) ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?[+-]\d{2}(:\d{2})?$/

/** As PostgreSQL writes each type, checked before it reads it again. */
const shapes = {
  instant: { cast: 'timestamptz', is: (text: string) => isLocalDate(instant.exec(text)?.[1] ?? '') },
  day: { cast: 'date', is: (text: string) => text === 'infinity' || isLocalDate(text) },
  id: { cast: 'uuid', is: (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) },
  flag: { cast: 'boolean', is: (text: string) => text === 'true' || text === 'false' },
  weight: { cast: 'real', is: (text: string) => /^-?\d{1,10}(\.\d{1,20})?(e[+-]\d{1,2})?$/.test(text) },
  rank: { cast: 'bigint', is: (text: string) => /^\d{1,18}$/.test(text) },
}
