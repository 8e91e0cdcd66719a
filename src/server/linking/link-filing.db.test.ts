import { beforeAll, describe, expect, test } from 'vitest'
import type { Explanation } from '#linkage'
import { anIban, aPhone, aSubmission, aTransfer, type Told } from '#test/support/a-submission.ts'
import { testContext } from '#test/support/context.ts'
import { submitFiling } from '../filings/submit-filing.ts'
import { runDueJobs } from '../platform/jobs/runner.ts'
import { linkFilingJob, relinkFilings, relinkValuesJob } from './linking-jobs.ts'

const context = await testContext()
const { database, pool } = context
const jobs = [linkFilingJob, relinkValuesJob]

let next = 1
/** Values nobody else cites. */
const freshIban = () => anIban(next++)
const freshPhone = () => aPhone(next++)

const submit = async (told: Told) => (await submitFiling(context, aSubmission(context, told))).filingId
async function link(): Promise<void> {
  await runDueJobs(context, jobs)
  const [failed] = context.logged.filter(({ level }) => level === 'error')
  expect(failed).toBeUndefined()
}
async function file(told: Told): Promise<string> {
  const id = await submit(told)
  await link()
  return id
}
async function relink(id: string): Promise<void> {
  await database.transaction().execute((trx) => relinkFilings(trx, [id]))
  await link()
}
const paid = (iban: string): Told => ({ payments: [aTransfer(iban)] })

const memberOf = (id: string) =>
  database
    .selectFrom('membership')
    .innerJoin('series', 'series.id', 'membership.series_id')
    .select(['series_id', 'number', 'decided_by', 'explanation'])
    .where('filing_id', '=', id)
    .executeTakeFirst()
const seriesOf = async (id: string) => (await memberOf(id))?.series_id
const explanationOf = async (id: string) => (await memberOf(id))?.explanation as Explanation | null
const eventsOf = async (id: string) =>
  (await database.selectFrom('event').select('kind').where('filing_id', '=', id).orderBy('id').execute()).map(
    ({ kind }) => kind,
  )
const openProposals = (id: string) =>
  database
    .selectFrom('proposal')
    .selectAll()
    .where('status', '=', 'open')
    .where(({ eb, or }) => or([eb('filing_id', '=', id), eb('other_filing_id', '=', id)]))
    .execute()

let officer: string
beforeAll(async () => {
  await database
    .insertInto('unit')
    .values({ id: 'u', name: 'Brigade', force: 'gendarmerie', departement: '78' })
    .execute()
  officer = context.random.uuid()
  await database
    .insertInto('officer')
    .values({ id: officer, subject: 's', name: 'Camille', role: 'investigator', unit_id: 'u' })
    .execute()
  // Rarity needs something to be rare among.
  for (let i = 0; i < 120; i++) await submit({ type: 'fake_seller', identifiers: [['phone', freshPhone()]] })
  await link()
})

describe('linking', () => {
  test('a filing that resembles nothing stays alone', async () => {
    const id = await file(paid(freshIban()))
    expect(await memberOf(id)).toBeUndefined()
    expect(
      (await database.selectFrom('filing').select('linked_at').where('id', '=', id).executeTakeFirst())
        ?.linked_at,
    ).toEqual(context.clock.now())
  })

  test('two filings with one IBAN open a series: its first member without, the second with its evidence', async () => {
    const iban = freshIban()
    const first = await file(paid(iban))
    const second = await file(paid(iban))
    expect(await memberOf(first)).toMatchObject({ decided_by: 'computed', explanation: null })
    expect(await seriesOf(second)).toBe(await seriesOf(first))
    expect(await eventsOf(first)).toEqual(['submitted', 'series_opened', 'linked'])
    expect(await eventsOf(second)).toEqual(['submitted', 'linked'])
    const third = await file(paid(iban))
    expect(await seriesOf(third)).toBe(await seriesOf(first))
  })

  test('the explanation is what was decided on, drawn from the values stored', async () => {
    const iban = freshIban()
    await file(paid(iban))
    const explanation = await explanationOf(await file(paid(iban)))
    const base = await database
      .selectFrom('filing')
      .select(({ fn }) => fn.countAll<number>().as('all'))
      .executeTakeFirstOrThrow()
    expect(explanation?.evidence[0]).toMatchObject({
      kind: 'iban',
      value: iban,
      sign: '+',
      reason: 'same_value',
      citedBy: 1,
      filings: 1,
      base: base.all - 1,
      elsewhere: 0,
    })
  })

  test('a series takes the next number', async () => {
    const numbers = []
    for (let i = 0; i < 2; i++) {
      const iban = freshIban()
      await file(paid(iban))
      numbers.push((await memberOf(await file(paid(iban))))?.number)
    }
    expect(numbers[1]).toBe((numbers[0] as number) + 1)
  })

  test('running twice changes nothing', async () => {
    const iban = freshIban()
    const first = await file(paid(iban))
    const second = await file(paid(iban))
    const before = [
      await memberOf(first),
      await memberOf(second),
      await eventsOf(first),
      await eventsOf(second),
    ]
    for (const id of [second, first, second]) {
      await pool.query(
        `select graphile_worker.add_job('link_filing', json_build_object('filingId', $1::text))`,
        [id],
      )
      await link()
    }
    expect([
      await memberOf(first),
      await memberOf(second),
      await eventsOf(first),
      await eventsOf(second),
    ]).toEqual(before)
  })

  test('twenty that share an IBAN and arrive at once end in one series', async () => {
    const iban = freshIban()
    const ids = await Promise.all(
      Array.from({ length: 20 }, () => submit({ ...paid(iban), identifiers: [['phone', freshPhone()]] })),
    )
    await Promise.all(Array.from({ length: 5 }, link))
    const series = new Set(await Promise.all(ids.map(seriesOf)))
    expect(series.size).toBe(1)
    expect(series.has(undefined)).toBe(false)
  })

  test('two that share different values with a third, alone, and arrive at once join the same series', async () => {
    const iban = freshIban()
    const phone = freshPhone()
    const third = await file({ ...paid(iban), identifiers: [['phone', phone]] })
    const a = await submit(paid(iban))
    const b = await submit({ identifiers: [['phone', phone]] })
    await Promise.all([link(), link()])
    const series = await seriesOf(third)
    expect(series).toBeDefined()
    expect([await seriesOf(a), await seriesOf(b)]).toEqual([series, series])
  })

  test('a filing between two series joins one, and the other is proposed', async () => {
    const [left, right] = [freshIban(), freshIban()]
    for (const iban of [left, left, right, right]) await file(paid(iban))
    const bridge = await file({ payments: [aTransfer(left), aTransfer(right)] })
    const proposals = await openProposals(bridge)
    expect(await seriesOf(bridge)).toBeDefined()
    expect(proposals).toHaveLength(1)
    expect(proposals[0]?.series_id).not.toBe(await seriesOf(bridge))
    expect(proposals[0]!.bits).toBeCloseTo((proposals[0]!.explanation as Explanation).total, 4)
  })
})

describe('hubs', () => {
  test('a value that an officer calls a hub attaches nothing, and one called none attaches again', async () => {
    const iban = freshIban()
    const first = await file(paid(iban))
    const verdict = { kind: 'iban', value: iban, officer_id: officer, at: context.clock.now(), reason: null }
    await database
      .insertInto('value_verdict')
      .values({ ...verdict, verdict: 'hub' })
      .execute()
    const second = await file(paid(iban))
    expect(await memberOf(second)).toBeUndefined()
    await database
      .updateTable('value_verdict')
      .set({ verdict: 'not_hub' })
      .where('value', '=', iban)
      .execute()
    await relink(second)
    expect(await seriesOf(second)).toBeDefined()
    expect(await seriesOf(second)).toBe(await seriesOf(first))
  })

  test('a known hub beside a shared IBAN is shown at zero', async () => {
    const iban = freshIban()
    const told: Told = { payments: [aTransfer(iban)], identifiers: [['url', 'https://bit.ly/']] }
    await file(told)
    const explanation = await explanationOf(await file(told))
    expect(
      explanation?.evidence.find(({ kind, reason }) => kind === 'url' && reason === 'hub'),
    ).toMatchObject({ sign: '~', bits: 0 })
  })

  test('a value that becomes a hub has those that cite it linked again', async () => {
    const phone = freshPhone()
    const types = [
      'fake_shop',
      'romance_scam',
      'blackmail',
      'ransomware',
      'account_hacking',
      'fake_rental',
    ] as const
    const ids: string[] = []
    for (let i = 0; i < 14; i++) {
      context.clock.advance(30 * 86_400_000)
      ids.push(await file({ type: types[i % types.length]!, identifiers: [['phone', phone]] }))
    }
    await link()
    expect((await Promise.all(ids.map(memberOf))).filter(Boolean)).toEqual([])
  })
})

describe('what humans said', () => {
  const judge = (filing: string, anchor: string, verdict: 'same' | 'different' | 'unsure') =>
    database
      .insertInto('judgement')
      .values({
        id: context.random.uuid(),
        filing_id: filing,
        anchor_filing_id: anchor,
        verdict,
        officer_id: officer,
        at: context.clock.now(),
        withdrawn_at: null,
      })
      .execute()

  test('« different » holds through a new linking, whichever filing it was said of', async () => {
    const iban = freshIban()
    const first = await file(paid(iban))
    const second = await file(paid(iban))
    await judge(first, second, 'different')
    await relink(second)
    expect(await seriesOf(second)).toBeUndefined()
    expect(await openProposals(second)).toEqual([])
  })

  test('« same » ties filings that share nothing', async () => {
    const first = await file(paid(freshIban()))
    const second = await file(paid(freshIban()))
    await judge(second, first, 'same')
    await relink(second)
    expect(await seriesOf(second)).toBeDefined()
    expect(await seriesOf(second)).toBe(await seriesOf(first))
  })

  test('a membership that an officer decided never moves by itself; the move is proposed', async () => {
    const [a, b] = [freshIban(), freshIban()]
    for (const iban of [a, a, b, b]) await file(paid(iban))
    const id = await file(paid(a))
    await database
      .updateTable('membership')
      .set({ decided_by: 'officer', officer_id: officer })
      .where('filing_id', '=', id)
      .execute()
    const held = await seriesOf(id)
    await database.deleteFrom('sighting').where('filing_id', '=', id).execute()
    await database
      .insertInto('sighting')
      .values({
        filing_id: id,
        kind: 'iban',
        value: b,
        source: 'paiement',
        stated: b,
        origin: 'direct',
        seen_on: '2026-03-10',
      })
      .execute()
    await relink(id)
    expect(await seriesOf(id)).toBe(held)
    expect(await openProposals(id)).toHaveLength(1)
  })
})

describe('proposals', () => {
  const named = (name: string): Told => ({ identifiers: [['pseudonym', name]] })

  test('a weak tie between two lone filings is asked once, by the later', async () => {
    const first = await file(named('Zorglub Un'))
    const second = await file(named('Zorglub Un'))
    await relink(first)
    const proposals = await openProposals(first)
    expect(proposals.map(({ filing_id, other_filing_id }) => [filing_id, other_filing_id])).toEqual([
      [second, first],
    ])
    expect([await memberOf(first), await memberOf(second)]).toEqual([undefined, undefined])
    expect(await eventsOf(second)).toEqual(['submitted', 'proposed'])
  })

  test('with a lone filing follows it into its series', async () => {
    const iban = freshIban()
    const lone = await file({ ...named('Zorglub Deux'), payments: [aTransfer(iban)] })
    const asked = await file(named('Zorglub Deux'))
    await file(paid(iban))
    expect(await openProposals(asked)).toMatchObject([
      { filing_id: asked, other_filing_id: null, series_id: await seriesOf(lone) },
    ])
  })

  test('between two filings of one series is closed', async () => {
    const iban = freshIban()
    const lone = await file({ ...named('Zorglub Trois'), payments: [aTransfer(iban)] })
    const asked = await file(named('Zorglub Trois'))
    expect(await openProposals(asked)).toHaveLength(1)
    await database
      .insertInto('sighting')
      .values({
        filing_id: asked,
        kind: 'iban',
        value: iban,
        source: 'message',
        stated: iban,
        origin: 'direct',
        seen_on: '2026-03-10',
      })
      .execute()
    await relink(asked)
    expect(await seriesOf(asked)).toBe(await seriesOf(lone))
    expect(await openProposals(asked)).toEqual([])
  })

  test('a human was unsure of does not come back without more evidence', async () => {
    await file(named('Zorglub Quatre'))
    const asked = await file(named('Zorglub Quatre'))
    await database.updateTable('proposal').set({ status: 'unsure' }).where('filing_id', '=', asked).execute()
    await relink(asked)
    expect(await openProposals(asked)).toEqual([])
  })

  test('whose evidence is gone is obsolete', async () => {
    await file(named('Zorglub Cinq'))
    const asked = await file(named('Zorglub Cinq'))
    await database.deleteFrom('sighting').where('filing_id', '=', asked).execute()
    await relink(asked)
    expect(await openProposals(asked)).toEqual([])
  })
})

test('a filing whose evidence is gone leaves, and who was tied through it is looked at again', async () => {
  const [left, right] = [freshIban(), freshIban()]
  const first = await file(paid(left))
  const middle = await file({ payments: [aTransfer(left), aTransfer(right)] })
  const last = await file(paid(right))
  expect(await seriesOf(last)).toBe(await seriesOf(first))
  await database.deleteFrom('sighting').where('filing_id', '=', middle).execute()
  await relink(middle)
  expect(await seriesOf(middle)).toBeUndefined()
  expect((await seriesOf(first)) === undefined || (await seriesOf(last)) === undefined).toBe(true)
  expect(await eventsOf(middle)).toContain('unlinked')
})

test('listeners hear the id of a filing once it is linked', async () => {
  const listener = await pool.connect()
  const heard: string[] = []
  const arrived = Promise.withResolvers<void>()
  listener.on('notification', ({ payload }) => {
    heard.push(payload ?? '')
    arrived.resolve()
  })
  await listener.query('listen vigie_filing')
  const id = await file(paid(freshIban()))
  await arrived.promise
  await listener.query('unlisten *')
  listener.release()
  expect(heard).toEqual([id])
})
