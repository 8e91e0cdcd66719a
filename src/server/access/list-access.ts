import { sql } from 'kysely'
import type { Role } from '#domain/people/permission.ts'
import type { Context } from '../context.ts'
import { cutPage, type Keyset, keysetPage } from '../platform/database/keyset.ts'

const accessPageSize = 100

export interface AccessEntry {
  readonly id: number
  readonly officer: string
  readonly role: Role
  readonly operation: string
  readonly reference: string | null
  readonly series: number | null
  readonly at: string
}

const latestFirst: Keyset = { keys: [{ column: sql`a.id`, type: 'rank' }], direction: 'desc' }

/** Who read what, latest first: numbers of filings and series, never what is in them. */
export async function listAccess(
  { database }: Context,
  query: { readonly after?: string | undefined },
): Promise<{ entries: AccessEntry[]; next: string | null }> {
  const page = keysetPage(latestFirst, query.after)
  const found = await database
    .selectFrom('access_log as a')
    .innerJoin('officer as o', 'o.id', 'a.officer_id')
    .leftJoin('filing as f', 'f.id', 'a.filing_id')
    .leftJoin('series as s', 's.id', 'a.series_id')
    .select([
      'a.id',
      'o.name as officer',
      'o.role',
      'a.operation',
      'f.reference',
      's.number as series',
      'a.at',
      page.position.as('position'),
    ])
    .where(page.where)
    .orderBy(page.orderBy)
    .limit(accessPageSize + 1)
    .execute()
  const { rows, next } = cutPage(found, accessPageSize)
  const entries = rows.map(({ position: _, ...row }) => ({
    ...row,
    role: row.role as Role,
    at: row.at.toISOString(),
  }))
  return { entries, next }
}
