import { describe, expect, test } from 'vitest'
import { anIban, anIdentity, aPhone, aSubmission, aTransfer, type Told } from '#test/support/a-submission.ts'
import { testContext } from '#test/support/context.ts'
import { receiveEvidence } from '../evidence/receive-evidence.ts'
import { filingSeal } from '../filings/filing-content.ts'
import { submitFiling } from '../filings/submit-filing.ts'
import { linkFilingJob, relinkValuesJob } from '../linking/linking-jobs.ts'
import { runDueJobs } from '../platform/jobs/runner.ts'
import { addInformation } from './add-information.ts'
import { answerQuestion } from './answer-question.ts'
import { correctFiling } from './correct-filing.ts'
import { listComplaints } from './list-complaints.ts'
import { readFollowUp } from './read-follow-up.ts'
import { tickDoNow } from './tick-do-now.ts'

const context = await testContext()
const { database } = context

async function submit(told: Told = {}) {
  const submission = aSubmission(context, told)
  const { filingId } = await submitFiling(
    context,
    submission,
    told.kind === 'complaint' ? { identity: anIdentity() } : {},
  )
  return { filingId, submission }
}

async function link(): Promise<void> {
  await runDueJobs(context, [linkFilingJob, relinkValuesJob])
  expect(context.logged.find(({ level }) => level === 'error')).toBeUndefined()
}

const rowOf = (id: string) =>
  database.selectFrom('filing').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const valuesOf = async (id: string) =>
  (
    await database
      .selectFrom('sighting')
      .select(['value', 'source'])
      .where('filing_id', '=', id)
      .orderBy('value')
      .execute()
  ).map(({ value, source }) => `${source} ${value}`)
const waitingJobs = async (id: string) =>
  (
    await context.pool.query(`select from graphile_worker._private_jobs where payload->>'filingId' = $1`, [
      id,
    ])
  ).rowCount

/** What an officer's question leaves, as the act of the officers' side writes it. */
async function ask(filingId: string, body: string): Promise<void> {
  const filing = await rowOf(filingId)
  await database
    .updateTable('filing')
    .set({ status: 'more_asked', version: filing.version + 1 })
    .where('id', '=', filingId)
    .execute()
  await database
    .insertInto('message')
    .values({
      filing_id: filingId,
      number: 1,
      author: 'officer',
      purpose: 'question',
      sealed_body: filingSeal(context, filing).sealMessage(body),
      at: context.clock.now(),
    })
    .execute()
  await database
    .insertInto('event')
    .values({ filing_id: filingId, kind: 'asked', actor: 'officer', at: context.clock.now() })
    .execute()
}

async function aBag(...names: string[]): Promise<string> {
  const bag = context.random.token(24)
  async function* content(name: string) {
    yield Buffer.from(name)
  }
  for (const name of names) await receiveEvidence(context, { bag, name, content: content(name) })
  return bag
}

describe('the follow-up', () => {
  test('of a complaint shows its promise, what was done and what comes', async () => {
    const { filingId } = await submit({ kind: 'complaint' })
    const file = await readFollowUp(context, filingId)
    expect(file).toMatchObject({
      kind: 'complaint',
      status: 'submitted',
      acts: ['add', 'correct'],
      messages: [],
      evidence: [],
    })
    expect(file.planned).toEqual([{ kind: 'decision', before: file.dueOn }])
    expect(file.timeline).toEqual([{ kind: 'submitted', at: file.submittedAt }])
    expect(file.publicStatus.sentence.fr).toMatch(/^Reçue\. Réponse avant le /)
  })

  test('hides what is done inside', async () => {
    const { filingId } = await submit()
    for (const kind of ['linked', 'assigned', 'judged', 'proposed', 'series_opened'])
      await database
        .insertInto('event')
        .values({ filing_id: filingId, kind, actor: 'system', at: context.clock.now() })
        .execute()
    expect((await readFollowUp(context, filingId)).timeline.map(({ kind }) => kind)).toEqual(['submitted'])
  })

  test('marks what officers wrote as read, once', async () => {
    const { filingId } = await submit()
    await ask(filingId, 'Avez-vous gardé le reçu ?')
    const file = await readFollowUp(context, filingId)
    expect(file.messages).toEqual([
      {
        number: 1,
        author: 'officer',
        purpose: 'question',
        body: 'Avez-vous gardé le reçu ?',
        at: expect.any(String),
      },
    ])
    expect(file.acts).toEqual(['answer', 'add', 'correct'])
    const readAt = () =>
      database.selectFrom('message').select('read_at').where('filing_id', '=', filingId).executeTakeFirst()
    const first = await readAt()
    context.clock.advance(60_000)
    await readFollowUp(context, filingId)
    expect(await readAt()).toEqual(first)
    expect(first?.read_at).not.toBeNull()
  })

  test('of a filing that does not exist', async () => {
    await expect(readFollowUp(context, context.random.uuid())).rejects.toMatchObject({ code: 'not_found' })
  })

  test('is found again by the identity that filed, and by no other', async () => {
    const identity = anIdentity('sub-of-somebody')
    const { filingId } = await submitFiling(context, aSubmission(context, { kind: 'complaint' }), {
      identity,
    })
    expect((await listComplaints(context, identity)).map((complaint) => complaint.filingId)).toEqual([
      filingId,
    ])
    expect(await listComplaints(context, { ...identity, issuer: 'https://other.example' })).toEqual([])
    expect(await listComplaints(context, { ...identity, subject: 'other' })).toEqual([])
  })
})

describe('answering', () => {
  test('a question changes the status, keeps text and files, and is taken once', async () => {
    const { filingId } = await submit()
    await ask(filingId, 'Le reçu ?')
    const given = { clientId: 'c1', text: 'Le voici.', evidenceBag: await aBag('reçu.pdf') }
    await Promise.all(Array.from({ length: 5 }, () => answerQuestion(context, filingId, given)))
    const file = await readFollowUp(context, filingId)
    expect(file.status).toBe('answered')
    expect(file.messages.map(({ body }) => body)).toEqual(['Le reçu ?', 'Le voici.'])
    expect(file.evidence.map(({ name }) => name)).toEqual(['reçu.pdf'])
    expect(file.timeline.map(({ kind }) => kind)).toEqual(['submitted', 'asked', 'answered'])
    expect((await rowOf(filingId)).version).toBe(3)
  })

  test('is not possible when nobody asked', async () => {
    const { filingId } = await submit()
    await expect(
      answerQuestion(context, filingId, { clientId: 'c1', text: 'Bonjour' }),
    ).rejects.toMatchObject({
      code: 'not_possible_now',
    })
  })
})

describe('adding', () => {
  test.each([
    ['nothing', { text: ' \n' }, 'invalid'],
    ['an empty bag', { text: '', evidenceBag: 'a'.repeat(30) }, 'invalid'],
    ['no client id', { text: 'x', clientId: '' }, 'invalid'],
    ['too much', { text: 'x'.repeat(20_001) }, 'too_large'],
  ])('%s is refused', async (_, change, code) => {
    const { filingId } = await submit()
    await expect(addInformation(context, filingId, { clientId: 'c1', ...change })).rejects.toMatchObject({
      code,
    })
    expect((await readFollowUp(context, filingId)).messages).toEqual([])
  })

  test('text that cites the author’s identifiers is linked again, and the person’s own are left out', async () => {
    const iban = anIban(1)
    const [mine, theirs] = [aPhone(1), aPhone(2)]
    const other = await submit({ payments: [aTransfer(iban)] })
    const { filingId } = await submit({
      kind: 'complaint',
      answers: { telephone: mine },
    })
    await link()
    const text = `Il m’a écrit depuis ${theirs} et demandé un virement sur ${iban}. Je l’ai appelé avec ${mine}.`
    await addInformation(context, filingId, { clientId: 'c1', text })
    expect(await valuesOf(filingId)).toEqual([`message ${theirs}`, `message ${iban}`])
    await link()
    const rows = await database
      .selectFrom('membership')
      .select(['filing_id', 'series_id'])
      .where('filing_id', 'in', [filingId, other.filingId])
      .execute()
    expect(rows).toHaveLength(2)
    expect(rows[0]!.series_id).toBe(rows[1]!.series_id)
  })

  test('text that cites nothing new starts no linking', async () => {
    const { filingId } = await submit()
    await link()
    await addInformation(context, filingId, { clientId: 'c1', text: 'Merci.' })
    expect(await waitingJobs(filingId)).toBe(0)
  })

  test('shows nothing of the text in the row', async () => {
    const { filingId } = await submit()
    await addInformation(context, filingId, { clientId: 'c1', text: 'Il s’appelle Zorglub.' })
    const [message] = await database
      .selectFrom('message')
      .selectAll()
      .where('filing_id', '=', filingId)
      .execute()
    expect(message!.sealed_body.includes('Zorglub')).toBe(false)
  })
})

describe('correcting', () => {
  test('answers supersedes them, keeps the old, and links again', async () => {
    const [wrong, right] = [anIban(11), anIban(12)]
    const other = await submit({ payments: [aTransfer(right)] })
    const { filingId, submission } = await submit({
      payments: [aTransfer(wrong, 100)],
      identifiers: [['phone', aPhone(11)]],
    })
    await addInformation(context, filingId, { clientId: 'c0', text: `Son numéro : ${aPhone(12)}` })
    await link()
    const old = submission.answers as Record<string, unknown>
    const [payment] = old.paiement as object[]
    const answers = {
      ...old,
      paiement: [{ ...payment, iban: right, montant: { cents: 25_000, currency: 'EUR' } }],
    }
    const given = { clientId: 'c1', text: 'Je me suis trompé d’IBAN.', answers }
    await Promise.all([correctFiling(context, filingId, given), correctFiling(context, filingId, given)])

    const row = await rowOf(filingId)
    const seal = filingSeal(context, row)
    expect(seal.openContent(row.sealed_content)).toEqual({ orientation: submission.orientation, answers })
    expect(row.loss_cents).toBe(25_000)
    const kept = await database
      .selectFrom('superseded_content')
      .selectAll()
      .where('filing_id', '=', filingId)
      .execute()
    expect(kept.map(({ number }) => number)).toEqual([1])
    expect(seal.openContent(kept[0]!.sealed_content).answers).toEqual(submission.answers)
    expect((await valuesOf(filingId)).sort()).toEqual(
      [`identifiants ${aPhone(11)}`, `message ${aPhone(12)}`, `paiement ${right}`].sort(),
    )
    const event = await database
      .selectFrom('event')
      .select('details')
      .where('filing_id', '=', filingId)
      .where('kind', '=', 'corrected')
      .execute()
    expect(event).toEqual([{ details: { questions: ['paiement'] } }])
    await link()
    const rows = await database
      .selectFrom('membership')
      .select('series_id')
      .where('filing_id', 'in', [filingId, other.filingId])
      .execute()
    expect(new Set(rows.map(({ series_id }) => series_id)).size).toBe(1)
    expect(rows).toHaveLength(2)
  })

  test('answers that cannot be sent is rejected, and nothing changes', async () => {
    const { filingId, submission } = await submit()
    const before = await rowOf(filingId)
    const answers = { ...(submission.answers as object), paye: 'peut-être' }
    await expect(
      correctFiling(context, filingId, { clientId: 'c1', text: '', answers }),
    ).rejects.toMatchObject({
      code: 'rejected',
      problems: [{ field: 'paye', code: 'not_offered' }],
    })
    expect(await rowOf(filingId)).toEqual(before)
    expect(
      await database.selectFrom('superseded_content').selectAll().where('filing_id', '=', filingId).execute(),
    ).toEqual([])
  })

  test('leaves what an identity vouches for as it is', async () => {
    const { filingId, submission } = await submit({ kind: 'complaint' })
    const answers = { ...(submission.answers as object), 'nom-naissance': 'Autre' }
    await correctFiling(context, filingId, { clientId: 'c1', text: '', answers })
    const row = await rowOf(filingId)
    expect(filingSeal(context, row).openContent(row.sealed_content).answers).toMatchObject({
      'nom-naissance': 'Moreau',
    })
  })

  test('in words alone is a message', async () => {
    const { filingId } = await submit()
    await correctFiling(context, filingId, { clientId: 'c1', text: 'Le montant était 300 €.' })
    expect((await readFollowUp(context, filingId)).messages).toMatchObject([
      { purpose: 'correction', author: 'person' },
    ])
    await expect(correctFiling(context, filingId, { clientId: 'c2', text: '' })).rejects.toMatchObject({
      code: 'invalid',
    })
  })

  test('is not possible once redirected', async () => {
    const { filingId } = await submit()
    await database.updateTable('filing').set({ status: 'redirected' }).where('id', '=', filingId).execute()
    await expect(correctFiling(context, filingId, { clientId: 'c1', text: 'x' })).rejects.toMatchObject({
      code: 'not_possible_now',
    })
    await addInformation(context, filingId, { clientId: 'c1', text: 'Je ne suis pas d’accord.' })
  })
})

test('ticks are all those given and no other, and keep their first time', async () => {
  const { filingId } = await submit()
  const ticks = async () => (await readFollowUp(context, filingId)).doNowDone
  await tickDoNow(context, filingId, ['banque', 'preuves', 'banque'])
  const first = context.clock.now()
  expect(await ticks()).toEqual(['banque', 'preuves'])
  context.clock.advance(1000)
  await tickDoNow(context, filingId, ['banque', 'parler'])
  expect(await ticks()).toEqual(['banque', 'parler'])
  const kept = await database
    .selectFrom('do_now_tick')
    .select('at')
    .where('filing_id', '=', filingId)
    .where('line', '=', 'banque')
    .executeTakeFirst()
  expect(kept?.at).toEqual(first)
  await tickDoNow(context, filingId, [])
  expect(await ticks()).toEqual([])
  await expect(tickDoNow(context, filingId, ['x'.repeat(101)])).rejects.toMatchObject({ code: 'invalid' })
})
