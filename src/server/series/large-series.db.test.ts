import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { aSubmission } from '#test/support/a-submission.ts'
import { anOfficer } from '#test/support/an-officer.ts'
import { testContext } from '#test/support/context.ts'
import { listAccess } from '../access/list-access.ts'
import { filingSeal, sealWith, wrapFilingKey } from '../filings/filing-content.ts'
import { submitFiling } from '../filings/submit-filing.ts'
import { identifierPageSize } from './identifier-page.ts'
import { memberPageSize, membershipsOf } from './read-members.ts'
import { readSeries } from './read-series.ts'
import { listMembers, listSeriesHistory, listSharedIdentifiers } from './series-pages.ts'

const context = await testContext()
const { database, clock, random } = context
const officer = await anOfficer(context, 'investigator')

const members = 5000
/** Filings of nobody’s series, so that a series is a part of what there is. */
const strangers = 15_000
const seriesId = random.uuid()

await fill()

/** What five thousand people told of one gang, as if it had come about: copies of one filing, each under its own key. */
async function fill(): Promise<void> {
  const { filingId } = await submitFiling(context, aSubmission(context))
  const told = await database
    .selectFrom('filing')
    .selectAll()
    .where('id', '=', filingId)
    .executeTakeFirstOrThrow()
  const content = filingSeal(context, told).openContent(told.sealed_content)
  const ids = Array.from({ length: members }, () => random.uuid())
  const sealed = ids.map((id) => {
    const key = random.bytes(32)
    return {
      wrapped: wrapFilingKey(context, id, key),
      content: sealWith(context, id, key).sealContent(content),
    }
  })
  const copied = sql`form_version, locale, status, lane, loss_cents, first_day, last_day, departement`
  const start = clock.now().getTime()
  await sql`
    insert into filing (id, reference, kind, type, idempotency_hash, wrapped_key, sealed_content, submitted_at,
      linked_at, ${copied})
    select given.id, 'L-' || given.at, kind, type, decode(md5('L' || given.at), 'hex'), given.wrapped, given.content,
      ${new Date(start)}::timestamptz + given.at * interval '17 minutes', now(), ${copied}
    from filing, unnest(${ids}::uuid[], ${sealed.map(({ wrapped }) => wrapped)}::bytea[],
      ${sealed.map(({ content }) => content)}::bytea[]) with ordinality as given (id, wrapped, content, at)
    where filing.id = ${filingId}`.execute(database)
  await sql`
    insert into filing (id, reference, kind, type, idempotency_hash, wrapped_key, sealed_content, submitted_at,
      linked_at, ${copied})
    select gen_random_uuid(), 'S-' || at, kind, type, decode(md5('S' || at), 'hex'), wrapped_key, sealed_content,
      submitted_at + at * interval '5 minutes', now(), ${copied}
    from filing, generate_series(1, ${sql.lit(strangers)}) at where filing.id = ${filingId}`.execute(database)
  await sql`insert into series (id, opened_at) values (${seriesId}, ${new Date(start)})`.execute(database)
  const explanation = JSON.stringify({
    start: -10,
    total: 4,
    thresholds: { propose: -1, attach: 3 },
    evidence: [],
  })
  await sql`
    insert into membership (filing_id, series_id, decided_by, explanation, since)
    select id, ${seriesId}, 'computed', jsonb_set(${explanation}::jsonb, '{total}', to_jsonb(3 + (at % 900) / 100.0)),
      ${new Date(start)}
    from unnest(${ids}::uuid[]) with ordinality as given (id, at)`.execute(database)
  // One account in four fifths of them, numbers and sites that turn over, and what each alone cites.
  await sql`
    insert into sighting (filing_id, kind, value, source, stated, origin, seen_on)
    select id, kind, value, 'form', value, 'direct', date '2026-01-01' + (at / 90)::integer
    from unnest(${ids}::uuid[]) with ordinality as given (id, at), lateral (values
      ('iban', case when at % 5 > 0 then 'FR7699001040370000000000112' end),
      ('phone', '+336399' || lpad((at / 40)::text, 5, '0')),
      ('url', 'https://colis-' || at / 25 || '.example/'),
      ('handle', 'telegram:equipe_' || at % 12),
      ('email', 'service-' || at || '@colis.example'),
      ('name', 'NOM ' || at)) as cited (kind, value)
    where value is not null`.execute(database)
  await sql`
    insert into event (filing_id, series_id, kind, actor, at)
    select id, ${seriesId}, 'linked', 'system', now() from unnest(${ids}::uuid[]) as id`.execute(database)
  await sql`analyze filing, membership, sighting, event, series`.execute(database)
}

test('opens with one page of each list, and the figures of the whole', async () => {
  const series = await readSeries(context, officer.id, seriesId)
  expect(series).toMatchObject({ size: members, groups: 1, weakest: { total: 3 } })
  expect(series.members.members).toHaveLength(memberPageSize)
  expect(series.identifiers.identifiers).toHaveLength(identifierPageSize)
  expect(series.history.history.length).toBeLessThan(100)
  expect(series.restsOn).toMatchObject({
    kind: 'iban',
    citedBy: 4000,
    filings: 4000,
    base: members + strangers + 1,
  })
  expect(series.shared.all).toBeGreaterThan(300)
  expect(series.perDay.reduce((sum, { filings }) => sum + filings, 0)).toBe(members)
  expect(JSON.stringify(series).length).toBeLessThan(100_000)
})

type Page = { readonly next: string | null }

/** Every page from the first, as the screen asks for them. */
async function pages<P extends Page>(
  read: (after: string | undefined) => Promise<P>,
  most = 1000,
): Promise<P[]> {
  const found: P[] = []
  for (let after: string | undefined; found.length < most; ) {
    const page = await read(after)
    found.push(page)
    if (page.next === null) break
    after = page.next
  }
  return found
}

test('members come page by page, the latest sent first, none twice and none skipped while others leave', async () => {
  const asked = (after: string | undefined) => listMembers(context, officer.id, { seriesId, after })
  const first = await asked(undefined)
  const [left] = first.members
  await database.deleteFrom('membership').where('filing_id', '=', left!.id).execute()
  const rest = await pages((after) => asked(after ?? first.next!), 5)
  const found = [first, ...rest].flatMap((page) => page.members)
  expect(new Set(found.map(({ id }) => id)).size).toBe(6 * memberPageSize)
  expect(found.map(({ reference }) => reference)).toEqual(
    Array.from({ length: found.length }, (_, at) => `L-${members - at}`),
  )
})

test('identifiers come page by page, the most cited first, and what they are is in no address', async () => {
  const read = await pages((after) => listSharedIdentifiers(context, officer.id, { seriesId, after }))
  const found = read.flatMap(({ identifiers }) => identifiers)
  const cited = found.map(({ citedBy }) => citedBy)
  expect(cited).toEqual([...cited].sort((a, b) => b - a))
  expect(new Set(found.map(({ kind, value }) => `${kind}:${value}`)).size).toBe(found.length)
  expect(found.length).toBe((await readSeries(context, officer.id, seriesId)).shared.all)
  for (const { next } of read)
    expect(Buffer.from(next ?? '', 'base64url').toString()).not.toMatch(/colis|336399|equipe/)
})

test('the history comes page by page, the latest first, and each page read is written down', async () => {
  const read = await pages((after) => listSeriesHistory(context, officer.id, { seriesId, after }), 3)
  const ids = read.flatMap(({ history }) => history.map(({ id }) => id))
  expect(ids).toEqual([...new Set(ids)].sort((a, b) => b - a))
  const { entries } = await listAccess(context, {})
  expect(entries.slice(0, 3).map(({ operation }) => operation)).toEqual(
    Array.from({ length: 3 }, () => 'listSeriesHistory'),
  )
})

test('a position that is none is refused', async () => {
  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  for (const after of ['x', encoded({}), encoded([1, 2]), encoded([-4, 0, 0, 5]), encoded(['-4', 0, 0, 'a'])])
    await expect(listSharedIdentifiers(context, officer.id, { seriesId, after })).rejects.toMatchObject({
      code: 'invalid',
    })
})

test('a page of members reads the members of the series, never all filings by their day', async () => {
  const plan = await database.transaction().execute(async (trx) => {
    await sql`set local enable_seqscan = off`.execute(trx)
    return membershipsOf({ ...context, database: trx }, seriesId, undefined).explain('json', sql`analyze`)
  })
  const text = JSON.stringify(plan)
  expect(text).toContain('"Index Name":"membership_series_id_idx"')
  expect(text).not.toContain('"Scan Direction":"Backward"')
})
