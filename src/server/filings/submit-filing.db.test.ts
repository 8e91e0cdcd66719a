import { describe, expect, test } from 'vitest'
import { anIdentity, aSubmission, aTransfer } from '#test/support/a-submission.ts'
import { testContext } from '#test/support/context.ts'
import { proofTimes } from '#test/support/proof-times.ts'
import { receiveEvidence } from '../evidence/receive-evidence.ts'
import { filingSeal } from './filing-content.ts'
import { issueFormToken } from './form-token.ts'
import { ratesSetting } from './read-rates.ts'
import { submitFiling } from './submit-filing.ts'

const context = await testContext()
const { database } = context

/** Valid check digits; no such bank. */
const iban = 'FR2899001040379800000000125'

const rowOf = (id: string) =>
  database.selectFrom('filing').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const sightingsOf = (id: string) =>
  database
    .selectFrom('sighting')
    .selectAll()
    .where('filing_id', '=', id)
    .orderBy('kind')
    .orderBy('value')
    .execute()

async function addFile(bag: string, name: string) {
  async function* content() {
    yield Buffer.from(name)
  }
  return receiveEvidence(context, { bag, name, content: content() })
}

describe('submitting', () => {
  test('writes filing, sealed answers, sightings, event, evidence and job at once', async () => {
    const submission = aSubmission(context, {
      payments: [aTransfer(iban, 450), aTransfer(iban, 30, '2026-03-04')],
      identifiers: [['phone', '06 39 98 11 90']],
      answers: { 'code-postal': '20090', debut: { precision: 'month', month: '2026-02' } },
    })
    const file = await addFile(submission.evidenceBag, 'annonce.png')
    const { filingId, receipt, isRepeat } = await submitFiling(context, submission)
    expect(isRepeat).toBe(false)
    expect(receipt).toEqual({
      reference: expect.stringMatching(/^V-2026-[2-9A-Z]{3}-[2-9A-Z]{3}$/),
      kind: 'report',
      type: 'fake_shop',
      submittedAt: context.clock.now().toISOString(),
      evidence: [{ name: 'annonce.png', size: file.size, sha256: file.sha256 }],
    })
    const row = await rowOf(filingId)
    expect(row).toMatchObject({
      status: 'submitted',
      lane: 'normal',
      loss_cents: 48_000,
      loss_is_partial: false,
      first_day: '2026-02-01',
      last_day: '2026-03-04',
      transferred_at: new Date('2026-03-04T11:00:00Z'),
      departement: '2A',
      due_on: null,
      linked_at: null,
      sealed_identity: null,
    })
    expect(filingSeal(context, row).openContent(row.sealed_content)).toEqual({
      orientation: submission.orientation,
      answers: submission.answers,
    })
    expect(await sightingsOf(filingId)).toEqual([
      {
        filing_id: filingId,
        kind: 'iban',
        value: iban,
        stated: iban,
        source: 'paiement',
        origin: 'direct',
        seen_on: '2026-03-10',
      },
      {
        filing_id: filingId,
        kind: 'phone',
        value: '+33639981190',
        stated: '+33639981190',
        source: 'identifiants',
        origin: 'direct',
        seen_on: '2026-03-10',
      },
    ])
    expect(
      await database
        .selectFrom('event')
        .select(['kind', 'actor'])
        .where('filing_id', '=', filingId)
        .execute(),
    ).toEqual([{ kind: 'submitted', actor: 'person' }])
    expect(
      await database.selectFrom('evidence').select('filing_id').where('id', '=', file.id).executeTakeFirst(),
    ).toEqual({
      filing_id: filingId,
    })
  })

  test.each(Array.from({ length: proofTimes }, (_, time) => time))(
    'fifty times at once is one filing and one receipt (%i)',
    async (time) => {
      const submission = aSubmission(context, { payments: [aTransfer(iban)] })
      await addFile(submission.evidenceBag, 'relevé.pdf')
      const before = await counts()
      const all = await Promise.all(
        Array.from({ length: 50 }, () => submitFiling(context, submission, { visit: `v50-${time}` })),
      )
      expect(new Set(all.map(({ receipt }) => JSON.stringify(receipt))).size).toBe(1)
      expect(all.filter(({ isRepeat }) => !isRepeat)).toHaveLength(1)
      expect(all[0]?.receipt.evidence).toHaveLength(1)
      const after = await counts()
      for (const table of ['filing', 'sighting', 'event', 'job'] as const)
        expect(after[table] - before[table], table).toBe(1)
    },
  )

  test('another content under the same key gets the first receipt, even when it could not be sent any more', async () => {
    const submission = aSubmission(context)
    const first = await submitFiling(context, submission)
    const other = { ...submission, answers: { ...(submission.answers as object), achat: 'Autre chose' } }
    const retired = { ...submission, formVersion: '1999-01' }
    const broken = { ...submission, answers: 'rien' }
    for (const again of [other, retired, broken])
      expect(await submitFiling(context, again)).toEqual({ ...first, isRepeat: true })
    const row = await rowOf(first.filingId)
    expect(filingSeal(context, row).openContent(row.sealed_content).answers).toEqual(submission.answers)
  })

  test('of a draft whose code another filing has is refused without saying more', async () => {
    const first = aSubmission(context)
    await submitFiling(context, first)
    const second = { ...aSubmission(context), followUpCode: first.followUpCode }
    await expect(submitFiling(context, second)).rejects.toMatchObject({
      code: 'invalid',
      problems: [{ field: 'followUpCode', code: 'taken' }],
    })
  })
})

describe('what cannot be sent', () => {
  test.each([
    ['null', null, 'answers', 'wrong_shape'],
    ['a list', [], 'answers', 'wrong_shape'],
    ['an unknown question', { __proto: 1 }, '__proto', 'unknown_question'],
    ['an object for a choice', { paye: { $ne: 1 } }, 'paye', 'wrong_shape'],
    ['a choice that is not offered', { paye: 'peut-être' }, 'paye', 'not_offered'],
    ['a date in 1850', { debut: { precision: 'day', date: '1850-01-01' } }, 'debut', 'date_too_old'],
    ['a date in 2030', { debut: { precision: 'day', date: '2030-01-01' } }, 'debut', 'date_future'],
    ['10 MB of text', { achat: 'x'.repeat(10_000_000) }, 'achat', 'wrong_shape'],
    [
      'a negative amount',
      { paye: 'oui', paiement: [{ ...aTransfer(iban), montant: { cents: -1, currency: 'EUR' } }] },
      'paiement.0.montant',
      'amount_not_positive',
    ],
  ])('%s is rejected by field and code', async (_, part, field, code) => {
    const submission = aSubmission(context)
    const answers = part && !Array.isArray(part) ? { ...(submission.answers as object), ...part } : part
    const refusal = await submitFiling(context, { ...submission, answers }).catch((error: unknown) => error)
    expect(refusal).toMatchObject({ code: 'rejected' })
    expect((refusal as { problems: unknown[] }).problems).toContainEqual(
      expect.objectContaining({ field, code }),
    )
  })

  test('NUL and bidi characters are taken out, never an error', async () => {
    const submission = aSubmission(context, { answers: { achat: 'Un \0télé\u202ephone' } })
    const { filingId } = await submitFiling(context, submission)
    const row = await rowOf(filingId)
    expect(filingSeal(context, row).openContent(row.sealed_content).answers).toMatchObject({
      achat: 'Un téléphone',
    })
  })

  test.each([
    ['a retired form', { formVersion: '1999-01' }, 'form_retired'],
    ['a complaint of a type that takes reports only', { kind: 'complaint', type: 'other_scam' }, 'invalid'],
    ['a complaint without identity', { kind: 'complaint' }, 'unauthenticated'],
    ['a mistyped code', { followUpCode: '2222 2222 2222 2222 2222' }, 'invalid'],
    ['no code', { followUpCode: undefined }, 'invalid'],
    ['a bag of another shape', { evidenceBag: 'x' }, 'invalid'],
  ] as const)('%s', async (_, change, code) => {
    const before = await counts()
    await expect(submitFiling(context, { ...aSubmission(context), ...change })).rejects.toMatchObject({
      code,
    })
    expect(await counts()).toEqual(before)
  })
})

describe('lanes', () => {
  const laneOf = async (change: object, sender = {}) => {
    const { filingId } = await submitFiling(context, { ...aSubmission(context), ...change }, sender)
    return (await rowOf(filingId)).lane
  }

  test('no token, a forged one and one too young take the slow lane', async () => {
    const old = aSubmission(context).formToken as string
    expect(await laneOf({})).toBe('normal')
    expect(await laneOf({ formToken: undefined })).toBe('slow')
    expect(await laneOf({ formToken: old.replace(/^./, '1') })).toBe('slow')
    expect(await laneOf({ formToken: 'x.y.z' })).toBe('slow')
    const young = { ...aSubmission(context), formToken: issueFormToken(context) }
    context.clock.advance(19_000)
    expect((await rowOf((await submitFiling(context, young)).filingId)).lane).toBe('slow')
  })

  test('a visit that has sent five in an hour waits, and no other does', async () => {
    const lanes = []
    for (let sent = 0; sent < 6; sent++) lanes.push(await laneOf({}, { visit: 'busy' }))
    expect(lanes).toEqual([...Array(5).fill('normal'), 'slow'])
    expect(await laneOf({}, { visit: 'other' })).toBe('normal')
    context.clock.advance(3_600_000)
    expect(await laneOf({}, { visit: 'busy' })).toBe('normal')
  })

  test('without a visit, one form token sends five', async () => {
    const { formToken } = aSubmission(context)
    const lanes = []
    for (let sent = 0; sent < 6; sent++) lanes.push(await laneOf({ formToken }))
    expect(lanes.at(-1)).toBe('slow')
    expect(lanes.at(-2)).toBe('normal')
  })

  test('the slow lane is linked after the others', async () => {
    const { filingId } = await submitFiling(context, { ...aSubmission(context), formToken: undefined })
    const job = await context.pool.query(
      `select priority from graphile_worker._private_jobs where payload->>'filingId' = $1`,
      [filingId],
    )
    expect(job.rows).toEqual([{ priority: 20 }])
  })
})

describe('a complaint', () => {
  test('carries its identity sealed, its subject and level, and a promise', async () => {
    const identity = anIdentity('sub-of-jeanne')
    const submission = aSubmission(context, { kind: 'complaint', answers: { 'nom-naissance': 'Usurpée' } })
    const { filingId } = await submitFiling(context, { ...submission, formToken: undefined }, { identity })
    const row = await rowOf(filingId)
    expect(row).toMatchObject({
      identity_issuer: 'https://fc.example',
      identity_subject: 'sub-of-jeanne',
      identity_level: 'eidas1',
      lane: 'normal',
      follow_up_hash: null,
      due_on: '2026-03-18',
    })
    const seal = filingSeal(context, row)
    expect(seal.openIdentity(row.sealed_identity as Buffer)).toEqual(identity)
    expect(seal.openContent(row.sealed_content).answers).toMatchObject({ 'nom-naissance': 'Moreau' })
  })

  test('shows nothing personal outside of what is sealed', async () => {
    const { filingId } = await submitFiling(context, aSubmission(context, { kind: 'complaint' }), {
      identity: anIdentity('s2'),
    })
    const row = await rowOf(filingId)
    const dump = Buffer.concat(
      Object.values(row).map((value) => (Buffer.isBuffer(value) ? value : Buffer.from(String(value)))),
    )
    for (const personal of ['Moreau', 'Jeanne', '1984', 'jeanne@courriel.example'])
      expect(dump.includes(personal)).toBe(false)
  })
})

test('amounts in other currencies count by the rate set, or mark the loss as partial', async () => {
  const payments = [aTransfer(iban, 100), { ...aTransfer(iban), montant: { cents: 10_000, currency: 'USD' } }]
  const lossOf = async () => {
    const { filingId } = await submitFiling(context, aSubmission(context, { payments }))
    const { loss_cents, loss_is_partial } = await rowOf(filingId)
    return [loss_cents, loss_is_partial]
  }
  expect(await lossOf()).toEqual([10_000, true])
  await database
    .insertInto('setting')
    .values({ name: ratesSetting, value: JSON.stringify({ USD: 0.92 }) })
    .execute()
  expect(await lossOf()).toEqual([19_200, false])
})

async function counts() {
  const { rows } = await context.pool.query<{
    filing: number
    sighting: number
    event: number
    job: number
  }>(`
    select (select count(*) from filing) filing, (select count(*) from sighting) sighting,
      (select count(*) from event) event, (select count(*) from graphile_worker._private_jobs) job`)
  return rows[0]!
}
