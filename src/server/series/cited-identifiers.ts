import { sql } from 'kysely'
import type { FilingDetail } from '#contract/filing.ts'
import {
  type Identifier,
  type IdentifierKind,
  rarityOf,
  showIdentifier,
  type ValueStatistics,
} from '#linkage'
import type { Context } from '../context.ts'
import { keyOf, valueStatistics } from '../linking/value-statistics.ts'

export type CitedIdentifier = Omit<FilingDetail['identifiers'][number], 'source'>

export interface CitedValue extends Identifier {
  /** As the person stated it. */
  readonly stated: string | null
}

/** Past this many citations a value is common whatever series hold it. */
const seriesCap = 1000

/**
 * What is known of values that are cited, each with its rarity: seen from one filing when `except` names it, which then
 * does not make its own values less new; counts include it.
 */
export async function citedIdentifiers(
  context: Context,
  values: readonly CitedValue[],
  except?: string,
): Promise<CitedIdentifier[]> {
  if (values.length === 0) return []
  const [known, series] = await Promise.all([
    valueStatistics(context.database, values, except),
    seriesCiting(context, values, except),
  ])
  const statistics = new Map(known.statistics.map((value) => [keyOf(value), value]))
  const itself = except === undefined ? 0 : 1
  return values.map((value) => {
    const { kind } = value
    const found = statistics.get(keyOf(value)) ?? unseen(value)
    return {
      kind,
      value: value.value,
      shown: showIdentifier({ kind, value: value.stated ?? value.value }),
      rarity: rarityOf(found, known.filings),
      filings: found.filings + itself,
      base: known.filings + itself,
      series: 0,
      ...series.get(keyOf(value)),
      ...(found.hub && { hub: found.hub }),
    }
  })
}

const unseen = ({ kind, value }: Identifier): ValueStatistics => ({
  kind,
  value,
  filings: 0,
  groups: 0,
  byType: {},
  firstDay: 0,
  lastDay: 0,
})

async function seriesCiting(
  { database }: Context,
  values: readonly Identifier[],
  except: string | undefined,
): Promise<ReadonlyMap<string, { series: number; seriesNumber?: number }>> {
  const { rows } = await sql<{ kind: IdentifierKind; value: string; numbers: readonly number[] | null }>`
    select v.kind, v.value, (
      select array_agg(distinct series.number)
      from (
        select filing_id from sighting s
        where s.kind = v.kind and s.value = v.value and s.filing_id is distinct from ${except ?? null}::uuid
        limit ${seriesCap}) s
      join membership m on m.filing_id = s.filing_id
      join series on series.id = m.series_id) as numbers
    from unnest(${values.map(({ kind }) => kind)}::text[], ${values.map(({ value }) => value)}::text[]) v (kind, value)
  `.execute(database)
  return new Map(
    rows.map(({ numbers, ...value }) => [
      keyOf(value),
      { series: numbers?.length ?? 0, ...(numbers?.length === 1 && { seriesNumber: numbers[0]! }) },
    ]),
  )
}
