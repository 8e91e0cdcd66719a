import { sql } from 'kysely'
import { type IdentifierKind, identifierKinds } from '#linkage'
import type { Context } from '../context.ts'
import { keyOf } from '../linking/value-statistics.ts'
import { type CitedIdentifier, citedIdentifiers } from './cited-identifiers.ts'

export interface SharedIdentifier extends CitedIdentifier {
  readonly citedBy: number
  readonly firstSeen: string
  readonly lastSeen: string
}

/** Columns of the matrix, and for each member the columns it cites. */
export interface Matrix {
  readonly identifiers: SharedIdentifier[]
  readonly cites: ReadonlyMap<string, number[]>
}

/** Columns past which nobody reads. */
const mostColumns = 200

interface Column {
  readonly kind: IdentifierKind
  readonly value: string
  stated: string | null
  isDirect: boolean
  readonly filings: Set<string>
  firstSeen: string
  lastSeen: string
}

/**
 * What members share, most cited first. The host of a page, or the domain of an address, is a column of its own only
 * where it ties more members than the page or the address does.
 */
export async function sharedIdentifiers(context: Context, members: readonly string[]): Promise<Matrix> {
  const rows = await context.database
    .selectFrom('sighting')
    .select(['filing_id', 'kind', 'value', 'stated', 'origin', 'seen_on'])
    .where('filing_id', '=', sql<string>`any(${members}::uuid[])`)
    .orderBy('seen_on')
    .execute()
  const columns = keep(gather(rows), members.length > 1 ? 2 : 1)
  const cited = await citedIdentifiers(context, columns)
  const identifiers = cited.map((identifier, at) => {
    const { filings, firstSeen, lastSeen } = columns[at]!
    return { ...identifier, citedBy: filings.size, firstSeen, lastSeen }
  })
  const cites = new Map<string, number[]>(members.map((id) => [id, []]))
  columns.forEach(({ filings }, at) => {
    for (const id of filings) cites.get(id)?.push(at)
  })
  return { identifiers, cites }
}

type Row = {
  readonly filing_id: string
  readonly kind: string
  readonly value: string
  readonly stated: string | null
  readonly origin: 'direct' | 'derived'
  readonly seen_on: string
}

function gather(rows: readonly Row[]): readonly Column[] {
  const columns = new Map<string, Column>()
  for (const { filing_id, value, stated, origin, seen_on, ...row } of rows) {
    const kind = row.kind as IdentifierKind
    const key = keyOf({ kind, value })
    const column = columns.get(key) ?? {
      kind,
      value,
      stated: null,
      isDirect: false,
      filings: new Set(),
      firstSeen: seen_on,
      lastSeen: seen_on,
    }
    column.filings.add(filing_id)
    column.lastSeen = seen_on
    column.isDirect ||= origin === 'direct'
    column.stated ??= stated
    columns.set(key, column)
  }
  return [...columns.values()]
}

function keep(columns: readonly Column[], least: number): readonly Column[] {
  const shared = columns.filter(({ filings }) => filings.size >= least).sort(byCitations)
  const direct = shared.filter(({ isDirect }) => isDirect)
  return shared
    .filter(
      (column) =>
        column.isDirect ||
        !direct.some(({ filings }) => [...column.filings].every((filing) => filings.has(filing))),
    )
    .slice(0, mostColumns)
}

const byCitations = (a: Column, b: Column): number =>
  b.filings.size - a.filings.size ||
  Number(b.isDirect) - Number(a.isDirect) ||
  identifierKinds.indexOf(a.kind) - identifierKinds.indexOf(b.kind) ||
  (a.value < b.value ? -1 : 1)
