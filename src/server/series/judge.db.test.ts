import { expect, test } from 'vitest'
import { anIban, aSubmission, aTransfer } from '#test/support/a-submission.ts'
import { anOfficer } from '#test/support/an-officer.ts'
import { testContext } from '#test/support/context.ts'
import { submitFiling } from '../filings/submit-filing.ts'
import { linkFilingJob, relinkFilings, relinkValuesJob } from '../linking/linking-jobs.ts'
import { type Jobs, runDueJobs } from '../platform/jobs/runner.ts'
import { readFiling } from '../review/read-filing.ts'
import { judgeMembership } from './judge-membership.ts'
import { judgeProposal } from './judge-proposal.ts'
import { listProposals } from './list-proposals.ts'
import { listSeries } from './list-series.ts'
import { readSeries } from './read-series.ts'

const context = await testContext()
const { database, clock } = context
const officer = await anOfficer(context, 'investigator')
const link = () => runDueJobs(context, [linkFilingJob, relinkValuesJob] as Jobs)
const linkAgain = async (...ids: string[]) => {
  await database.transaction().execute((trx) => relinkFilings(trx, ids))
  await link()
}

let drawn = 0
type Told = NonNullable<Parameters<typeof aSubmission>[1]>

async function file(told: Told): Promise<string> {
  const { filingId } = await submitFiling(context, aSubmission(context, told))
  await link()
  return filingId
}

/** Filings that cite one account that nobody else cites. */
async function victimsOf(count: number, told: Told = {}): Promise<{ filings: string[]; iban: string }> {
  const iban = anIban(1000 + drawn++)
  const filings: string[] = []
  for (let each = 0; each < count; each++) filings.push(await file({ payments: [aTransfer(iban)], ...told }))
  return { filings, iban }
}

const seriesOf = async (filingId: string) =>
  (
    await database
      .selectFrom('membership')
      .select('series_id')
      .where('filing_id', '=', filingId)
      .executeTakeFirst()
  )?.series_id
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: { code?: string }) => error.code,
  )

/** A filing proposed to a series: it shares a screen name with it, which never ties by itself. */
async function proposed() {
  const identifiers: Told['identifiers'] = [['pseudonym', `lea_deco_${drawn++}`]]
  await victimsOf(3, { identifiers })
  const filing = await file({ identifiers })
  const { proposals } = await listProposals(context, {})
  const proposal = proposals.find(({ filing: { id } }) => id === filing)!
  return { filing, proposal }
}

// Rarity is told from common by comparison: a service with a dozen filings knows nothing of either.
for (let each = 0; each < 60; each++)
  await submitFiling(context, aSubmission(context, { payments: [aTransfer(anIban(9000 + each))] }))
await link()

test('a series is read with its matrix, figures, days and history, and the reading is noted', async () => {
  const { filings, iban } = await victimsOf(4)
  const seriesId = (await seriesOf(filings[0]!))!
  const series = await readSeries(context, officer.id, seriesId)
  expect(series).toMatchObject({
    size: 4,
    complaints: 0,
    lossCents: 180_000,
    types: [{ type: 'fake_shop', filings: 4 }],
  })
  const { members } = series.members
  expect(series.identifiers.identifiers.find(({ value }) => value === iban)).toMatchObject({
    kind: 'iban',
    citedBy: 4,
    rarity: 'rare',
    filings: 4,
    series: 1,
    without: { groups: expect.any(Number) },
  })
  expect(series.restsOn).toMatchObject({ citedBy: 4 })
  expect(series.groups).toBe(1)
  for (const member of members) expect(member.cites).toContain(`iban:${iban}`)
  expect(members.map(({ id }) => id)).toEqual(filings.toReversed())
  expect(members.filter(({ explanation }) => explanation === null)).toHaveLength(1)
  expect(filings).toContain(series.weakest!.id)
  expect(series.perDay.reduce((sum, day) => sum + day.filings, 0)).toBe(4)
  expect(series.history.history.map(({ kind }) => kind)).toContain('series_opened')
  const log = await database
    .selectFrom('access_log')
    .select('operation')
    .where('series_id', '=', seriesId)
    .execute()
  expect(log).toEqual([{ operation: 'readSeries' }])
})

test('the list shows the series that moved last first, and filters by what its filings tell', async () => {
  const { filings } = await victimsOf(2, { type: 'blackmail' })
  const newest = await seriesOf(filings[0]!)
  const { series } = await listSeries(context, {})
  expect(series[0]!.id).toBe(newest)
  expect((await listSeries(context, { type: 'blackmail' })).series.map(({ id }) => id)).toEqual([newest])
})

test('« same » makes a tie an officer’s own, and its counts stay those of the day they were counted', async () => {
  const { filings } = await victimsOf(3)
  const [, filingId] = filings
  const seriesId = (await seriesOf(filingId!))!
  const countedAt = async () =>
    (await readFiling(context, officer.id, filingId!)).link!.explanation!.countedAt
  const before = await countedAt()
  expect(before).toBeDefined()
  clock.advance(86_400_000)
  const judged = await judgeMembership(context, officer.id, {
    filingId: filingId!,
    seriesId,
    verdict: 'same',
  })
  expect(judged).toEqual({ filingId, series: { id: seriesId, number: expect.any(Number), size: 3 } })
  const { link: tie, history } = await readFiling(context, officer.id, filingId!)
  expect(tie).toMatchObject({ decidedBy: 'officer', officer: officer.name })
  expect(tie!.since > before!).toBe(true)
  expect(await countedAt()).toBe(before)
  expect(history.at(-1)).toMatchObject({
    kind: 'judged',
    officer: officer.name,
    details: { verdict: 'same' },
  })
})

test('« different » takes a filing out for good, however often it is linked again', async () => {
  const { filings } = await victimsOf(4)
  const filingId = filings[2]!
  const seriesId = (await seriesOf(filingId))!
  const reason = 'Numéro réattribué.'
  const judged = await judgeMembership(context, officer.id, {
    filingId,
    seriesId,
    verdict: 'different',
    reason,
  })
  expect(judged).toEqual({ filingId, series: null })
  await link()
  await linkAgain(filingId)
  await linkAgain(filingId)
  expect(await seriesOf(filingId)).not.toBe(seriesId)
  expect((await listProposals(context, {})).proposals.filter(({ filing }) => filing.id === filingId)).toEqual(
    [],
  )
  const judgement = await database
    .selectFrom('judgement')
    .selectAll()
    .where('filing_id', '=', filingId)
    .executeTakeFirstOrThrow()
  expect(judgement).toMatchObject({
    verdict: 'different',
    reason,
    officer_id: officer.id,
    series_id: seriesId,
  })
  expect(filings).toContain(judgement.anchor_filing_id)
  for (const other of filings.filter((id) => id !== filingId)) expect(await seriesOf(other)).toBe(seriesId)
})

test('linking again the others of a series an officer judged does not undo it', async () => {
  const { filings } = await victimsOf(3)
  const [left, ...others] = filings as [string, ...string[]]
  const seriesId = (await seriesOf(left))!
  await judgeMembership(context, officer.id, { filingId: left, seriesId, verdict: 'different' })
  await link()
  for (let round = 0; round < 2; round++) await linkAgain(...others)
  for (const other of others) expect(await seriesOf(other)).toBe(seriesId)
})

test('« unsure » changes nothing and is remembered', async () => {
  const { filings } = await victimsOf(2)
  const seriesId = (await seriesOf(filings[1]!))!
  await judgeMembership(context, officer.id, { filingId: filings[1]!, seriesId, verdict: 'unsure' })
  expect(await seriesOf(filings[1]!)).toBe(seriesId)
  const { link: tie } = await readFiling(context, officer.id, filings[1]!)
  expect(tie!.decidedBy).toBe('computed')
})

test('a later word replaces an earlier one, which is kept', async () => {
  const { filings } = await victimsOf(2)
  const filingId = filings[1]!
  const seriesId = (await seriesOf(filingId))!
  for (const verdict of ['unsure', 'same'] as const)
    await judgeMembership(context, officer.id, { filingId, seriesId, verdict })
  const rows = await database
    .selectFrom('judgement')
    .select(['verdict', 'withdrawn_at'])
    .where('filing_id', '=', filingId)
    .orderBy('withdrawn_at', 'asc')
    .execute()
  expect(rows).toEqual([
    { verdict: 'unsure', withdrawn_at: expect.any(Date) },
    { verdict: 'same', withdrawn_at: null },
  ])
})

test('a proposal accepted ties the filing where it was proposed', async () => {
  const { filing, proposal } = await proposed()
  await judgeProposal(context, officer.id, { proposalId: proposal.id, verdict: 'same' })
  const home = await seriesOf(filing)
  const target =
    proposal.target.kind === 'series' ? proposal.target.series.id : await seriesOf(proposal.target.id)
  expect(home).toBeDefined()
  expect(home).toBe(target)
  await linkAgain(filing)
  expect(await seriesOf(filing)).toBe(home)
})

test('a proposal refused never comes back', async () => {
  const { filing, proposal } = await proposed()
  const target = (given: typeof proposal) =>
    given.target.kind === 'series' ? given.target.series.id : given.target.id
  await judgeProposal(context, officer.id, {
    proposalId: proposal.id,
    verdict: 'different',
    reason: 'Autre voix.',
  })
  await linkAgain(filing)
  const { proposals } = await listProposals(context, {})
  const again = proposals.filter((each) => each.filing.id === filing && target(each) === target(proposal))
  expect(again).toEqual([])
  expect(await seriesOf(filing)).not.toBe(target(proposal))
})

/** A filing of one series, proposed to another: it shares an account with the first and a screen name with the second. */
async function between() {
  const identifiers: Told['identifiers'] = [['pseudonym', `studio_${drawn++}`]]
  const { filings: theirs } = await victimsOf(3, { identifiers })
  const { filings: own, iban } = await victimsOf(3)
  const filing = await file({ identifiers, payments: [aTransfer(iban)] })
  const [from, to] = [(await seriesOf(own[0]!))!, (await seriesOf(theirs[0]!))!]
  expect(await seriesOf(filing)).toBe(from)
  const { proposals } = await listProposals(context, {})
  const proposal = proposals.find((each) => each.filing.id === filing)!
  return { filing, own, proposal, from, to }
}

test('« same » never moves a filing out of a series the officer was not told of', async () => {
  const { filing, proposal, from, to } = await between()
  expect(proposal.across).toMatchObject({
    from: { id: from, size: 4, lossCents: 180_000 },
    to: { id: to, size: 3, lossCents: 135_000 },
  })
  const same = { proposalId: proposal.id, verdict: 'same' } as const
  expect(await code(judgeProposal(context, officer.id, same))).toBe('changed_meanwhile')
  const elsewhere = { from: to, act: 'move_filing' } as const
  expect(await code(judgeProposal(context, officer.id, { ...same, across: elsewhere }))).toBe(
    'changed_meanwhile',
  )
  expect(await seriesOf(filing)).toBe(from)
  const { proposals } = await listProposals(context, {})
  expect(proposals.map(({ id }) => id)).toContain(proposal.id)
})

test('a value is said to tie to the series that cites it, not to the one the filing is in', async () => {
  const { filing, from, to } = await between()
  const { identifiers } = await readFiling(context, officer.id, filing)
  const [own, other] = await Promise.all([from, to].map((id) => readSeries(context, officer.id, id)))
  const named = Object.fromEntries(identifiers.map(({ kind, seriesNumber }) => [kind, seriesNumber]))
  expect(named).toEqual({ iban: own!.number, pseudonym: other!.number })
})

test('told of both series, an officer moves the filing alone; the history of each names the act', async () => {
  const { filing, own, proposal, from, to } = await between()
  const judged = await judgeProposal(context, officer.id, {
    proposalId: proposal.id,
    verdict: 'same',
    across: { from, act: 'move_filing' },
    reason: 'Même voix.',
  })
  expect(judged.series).toMatchObject({ id: to, size: 4 })
  await link()
  await linkAgain(filing)
  expect(await seriesOf(filing)).toBe(to)
  const { proposals } = await listProposals(context, {})
  expect(proposals.filter((each) => each.filing.id === filing)).toEqual([])
  for (const other of own) expect(await seriesOf(other)).toBe(from)
  const [left, joined] = await Promise.all([from, to].map((id) => readSeries(context, officer.id, id)))
  const act = { officer: officer.name, reason: 'Même voix.' }
  expect(left!.history.history).toContainEqual(
    expect.objectContaining({
      ...act,
      kind: 'unlinked',
      details: expect.objectContaining({ toSeries: joined!.number }),
    }),
  )
  expect(joined!.history.history).toContainEqual(
    expect.objectContaining({
      ...act,
      kind: 'linked',
      details: expect.objectContaining({ fromSeries: left!.number }),
    }),
  )
})

test('or has both series compared: nothing moves, the proposal leaves the queue, and each series says so', async () => {
  const { filing, own, proposal, from, to } = await between()
  const judged = await judgeProposal(context, officer.id, {
    proposalId: proposal.id,
    verdict: 'same',
    across: { from, act: 'propose_merge' },
    reason: 'Les deux n’en font qu’une.',
  })
  expect(judged.series).toMatchObject({ id: from, size: 4 })
  await link()
  await linkAgain(filing, ...own)
  expect(await seriesOf(filing)).toBe(from)
  const { proposals } = await listProposals(context, {})
  expect(proposals.filter((each) => each.filing.id === filing)).toEqual([])
  const [here, there] = await Promise.all([from, to].map((id) => readSeries(context, officer.id, id)))
  for (const [series, other] of [
    [here!, there!],
    [there!, here!],
  ] as const) {
    expect(series.mergeProposals).toEqual([
      {
        series: expect.objectContaining({ id: other.id, size: other.size, lossCents: other.lossCents }),
        filing: { id: filing, reference: proposal.filing.reference },
        officer: officer.name,
        reason: 'Les deux n’en font qu’une.',
        at: expect.any(String),
      },
    ])
    expect(series.history.history).toContainEqual(
      expect.objectContaining({
        kind: 'merge_proposed',
        officer: officer.name,
        details: expect.objectContaining({ otherSeries: other.number }),
      }),
    )
  }
})

test('of two officers on one proposal the second learns that it was answered', async () => {
  const colleague = await anOfficer(context, 'investigator')
  const { proposal } = await proposed()
  const given = { proposalId: proposal.id, verdict: 'unsure' } as const
  const both = await Promise.all([
    code(judgeProposal(context, officer.id, given)),
    code(judgeProposal(context, colleague.id, { ...given, verdict: 'different' })),
  ])
  expect(both.sort()).toEqual(['changed_meanwhile', 'done'])
  const judgements = await database
    .selectFrom('judgement')
    .select('id')
    .where('filing_id', '=', proposal.filing.id)
    .execute()
  expect(judgements).toHaveLength(1)
})

test('what is not there is not found; what moved has changed', async () => {
  const { filings } = await victimsOf(2)
  const other = await victimsOf(2)
  const unknown = '00000000-0000-4000-8000-000000000000'
  const elsewhere = (await seriesOf(other.filings[0]!))!
  const judge = (filingId: string, seriesId: string) =>
    code(judgeMembership(context, officer.id, { filingId, seriesId, verdict: 'different' }))
  expect(await judge(unknown, elsewhere)).toBe('not_found')
  expect(await judge(filings[0]!, elsewhere)).toBe('changed_meanwhile')
  expect(await code(judgeProposal(context, officer.id, { proposalId: unknown, verdict: 'same' }))).toBe(
    'not_found',
  )
  expect(await code(readSeries(context, officer.id, unknown))).toBe('not_found')
})
