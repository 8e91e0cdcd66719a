import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { lanes } from '#contract/filing.ts'
import { filingStatuses } from '#domain/filing/status.ts'
import { aSubmission } from '#test/support/a-submission.ts'
import { anOfficer } from '#test/support/an-officer.ts'
import { testContext } from '#test/support/context.ts'
import { submitFiling } from '../filings/submit-filing.ts'
import { countLanes } from './count-lanes.ts'
import { type FilingListQuery, listFilings, pageSize, positionsOf } from './list-filings.ts'
import { readArrival } from './read-arrival.ts'

const context = await testContext()
const { clock, database } = context
const officer = await anOfficer(context)
const colleague = await anOfficer(context)
const hour = 3_600_000

/** What lanes depend on, set as if it had come about: hundreds of filings in every state. */
interface State {
  readonly status: string
  readonly kind: 'report' | 'complaint'
  readonly type: string
  readonly lane: 'normal' | 'slow'
  readonly departement: string | null
  readonly mine: boolean
  readonly hoursSinceTransfer: number | null
  readonly daysLeft: number | null
  readonly hoursOld: number
}

const template = (await submitFiling(context, aSubmission(context))).filingId
await database.updateTable('filing').set({ status: 'closed' }).execute()

/** A real filing, then put into the state. */
async function inState(state: State): Promise<string> {
  const { filingId } = await submitFiling(context, aSubmission(context))
  const now = clock.now().getTime()
  await database
    .updateTable('filing')
    .set({
      status: state.status,
      kind: state.kind,
      type: state.type,
      lane: state.lane,
      departement: state.departement,
      assigned_to: state.mine ? officer.id : colleague.id,
      transferred_at:
        state.hoursSinceTransfer === null ? null : new Date(now - state.hoursSinceTransfer * hour),
      due_on: state.daysLeft === null ? null : dayIn(state.daysLeft),
    })
    .where('id', '=', filingId)
    .execute()
  return filingId
}

const dayIn = (days: number) => new Date(clock.now().getTime() + days * 24 * hour).toISOString().slice(0, 10)

async function all(query: FilingListQuery) {
  const found: string[] = []
  let after: string | undefined
  do {
    const page = await listFilings(context, officer.id, { ...query, after })
    found.push(...page.filings.map(({ id }) => id))
    after = page.next ?? undefined
  } while (after)
  return found
}

const isUndecided = ({ status }: State): boolean =>
  ['submitted', 'in_review', 'more_asked', 'answered'].includes(status)

/** The lanes, said again in plain words. */
function expectedLanes(state: State): string[] {
  const undecided = isUndecided(state)
  const waiting = ['submitted', 'in_review'].includes(state.status)
  return [
    ...(undecided && state.hoursSinceTransfer !== null && state.hoursSinceTransfer < 72
      ? ['recoverable']
      : []),
    ...(waiting && state.kind === 'complaint' ? ['to_review'] : []),
    ...(state.status === 'answered' ? ['answered'] : []),
    ...(waiting && state.kind === 'report' ? ['reports'] : []),
    ...(undecided && state.daysLeft !== null && state.daysLeft <= 1 ? ['due_soon'] : []),
    ...(undecided && state.mine ? ['mine'] : []),
    ...(undecided ? [] : ['decided']),
  ]
}

const aState: fc.Arbitrary<State> = fc.record({
  status: fc.constantFrom(...filingStatuses),
  kind: fc.constantFrom('report', 'complaint'),
  type: fc.constantFrom('fake_shop', 'fake_rental'),
  lane: fc.constantFrom('normal', 'slow'),
  departement: fc.constantFrom('78', '2A', null),
  mine: fc.boolean(),
  hoursSinceTransfer: fc.option(fc.integer({ min: 1, max: 140 })),
  daysLeft: fc.option(fc.integer({ min: -3, max: 8 })),
  hoursOld: fc.nat(),
})

const states = fc.sample(aState, { numRuns: 160, seed: 7 })
const filed = new Map<string, State>()
for (const state of states) filed.set(await inState(state), state)

test('each filing is in exactly the lanes its state says, listed, counted and announced alike', async () => {
  const counts = await countLanes(context, officer.id)
  for (const lane of lanes) {
    const wanted = [...filed].filter(([, state]) => expectedLanes(state).includes(lane)).map(([id]) => id)
    const found = (await all({ lane })).filter((id) => id !== template)
    expect(new Set(found), lane).toEqual(new Set(wanted))
    expect(found, lane).toHaveLength(wanted.length)
    const counted = counts.lanes.find((each) => each.lane === lane)!.filings
    expect(counted - (lane === 'decided' ? 1 : 0), lane).toBe(wanted.length)
  }
  const ahead = [...filed.values()].flatMap((state) =>
    isUndecided(state) && state.daysLeft !== null && state.daysLeft >= 0 ? [state.daysLeft] : [],
  )
  expect(counts.nextDue).toBe(dayIn(Math.min(...ahead)))
  for (const [id, state] of [...filed].slice(0, 40)) {
    const arrival = await readArrival(context, id)
    expect(new Set(arrival!(officer.id).lanes)).toEqual(new Set(expectedLanes(state)))
  }
})

test('each lane is worked through in its own order', async () => {
  const rows = async (lane: FilingListQuery['lane']) => {
    const ids = await all({ lane })
    return ids.filter((id) => filed.has(id)).map((id) => filed.get(id)!)
  }
  const recoverable = (await rows('recoverable')).map(({ hoursSinceTransfer }) => hoursSinceTransfer!)
  expect(recoverable).toEqual([...recoverable].sort((a, b) => b - a))
  const review = (await rows('to_review')).map(({ daysLeft }) => daysLeft ?? 99)
  expect(review).toEqual([...review].sort((a, b) => a - b))
  const reports = (await rows('reports')).map(({ lane }) => lane)
  expect(reports).toEqual([...reports].sort())
})

test('filters narrow a lane without losing a row', async () => {
  for (const query of [
    { type: 'fake_rental' },
    { departement: '2A' },
    { type: 'fake_shop', departement: '78' },
  ] as const) {
    const whole = (await all({ lane: 'decided' })).filter((id) => filed.has(id))
    const wanted = whole.filter((id) => {
      const { type, departement } = filed.get(id)!
      return (
        (!('type' in query) || query.type === type) &&
        (!('departement' in query) || query.departement === departement)
      )
    })
    expect((await all({ lane: 'decided', ...query })).filter((id) => filed.has(id))).toEqual(wanted)
    expect(wanted.length).toBeGreaterThan(0)
  }
})

test('pages hold while filings arrive: none twice, none skipped', async () => {
  await database.updateTable('filing').set({ status: 'submitted', kind: 'report' }).execute()
  const before = new Set(await all({ lane: 'reports' }))
  expect(before.size).toBeGreaterThan(2 * pageSize)
  const first = await listFilings(context, officer.id, { lane: 'reports' })
  const arrived = await inState({ ...states[0]!, status: 'submitted', kind: 'report', lane: 'normal' })
  const found = first.filings.map(({ id }) => id)
  for (let after = first.next; after; ) {
    const page = await listFilings(context, officer.id, { lane: 'reports', after })
    found.push(...page.filings.map(({ id }) => id))
    await inState({ ...states[1]!, status: 'submitted', kind: 'report', lane: 'normal' })
    after = page.next
  }
  expect(found).not.toContain(arrived)
  expect(new Set(found)).toEqual(before)
  expect(found).toHaveLength(before.size)
})

test('a reference is found from its start, from its last groups, in any case', async () => {
  const { reference, id } = (await listFilings(context, officer.id, { lane: 'reports' })).filings[0]!
  const [, , third, last] = reference.split('-')
  for (const typed of [
    reference,
    reference.toLowerCase(),
    reference.replaceAll('-', ' '),
    `${third}-${last}`,
    third!,
  ])
    expect(await all({ lane: 'recoverable', reference: typed }), typed).toContain(id)
  expect(await all({ lane: 'reports', reference: '%' })).toEqual([])
})

test('a position that is none is refused, whatever it holds', async () => {
  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const refused = ['', 'x', encoded({}), encoded(['2026-02-31 00:00:00+00', 'x']), encoded([1, 2, 3, 4])]
  for (const after of [
    ...refused,
    encoded(['true', '9999-99-99 00:00:00+00', '00000000-0000-4000-8000-000000000000']),
  ])
    await expect(listFilings(context, officer.id, { lane: 'reports', after })).rejects.toMatchObject({
      code: 'invalid',
    })
})

const indexOf = { due_soon: 'filing_due' } as const

test.each(lanes)('%s is read in order from its own index, filtered or not', async (lane) => {
  for (const filter of [{}, { type: 'fake_rental', departement: '78' } as const]) {
    const plan = await database.transaction().execute(async (trx) => {
      for (const other of ['seqscan', 'bitmapscan', 'sort'])
        await sql`set local ${sql.raw(`enable_${other}`)} = off`.execute(trx)
      const query = positionsOf({ ...context, database: trx }, officer.id, { lane, ...filter })
      return JSON.stringify(await query.explain('json'))
    })
    const index = lane in indexOf ? indexOf[lane as keyof typeof indexOf] : `filing_${lane}`
    expect(plan).toContain(`"Index Name":"${index}"`)
    expect(plan).not.toContain('Sort')
  }
})
