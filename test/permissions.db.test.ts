import { describe, expect, test } from 'vitest'
import { consoleOperations } from '#contract/console.ts'
import type { Operation, Operations } from '#contract/operation.ts'
import { publicOperations } from '#contract/public.ts'
import { drawFollowUpCode } from '#domain/filing/follow-up-code.ts'
import { currentForm } from '#domain/form/form-catalogue.ts'
import { permissions, type Role, roles } from '#domain/people/permission.ts'
import { newDraft } from '#pages/draft/draft-life.ts'
import { pageAssets } from '#pages/page-assets.ts'
import { receiveEvidence } from '#server/evidence/receive-evidence.ts'
import { submitFiling } from '#server/filings/submit-filing.ts'
import { openSession } from '#server/follow-up/follow-up-session.ts'
import { linkFilingJob, relinkValuesJob } from '#server/linking/linking-jobs.ts'
import type { Assets } from '#server/platform/http/static-assets.ts'
import type { Jobs } from '#server/platform/jobs/runner.ts'
import { runDueJobs } from '#server/platform/jobs/runner.ts'
import { serverHost } from '#server/public/server-host.ts'
import { createConsoleSite, createPublicSite } from '#server/web.ts'
import { anIban, aSubmission, aTransfer } from './support/a-submission.ts'
import { anOfficer, signedIn } from './support/an-officer.ts'
import { testContext } from './support/context.ts'

const context = await testContext()
const { config, database } = context
const assets: Assets = { address: (name) => `/assets/${name}`, has: () => true }
const built = { dist: config.dataFolder, assets }
const sites = {
  console: { site: createConsoleSite(context, built), origin: config.consoleUrl },
  public: { site: createPublicSite(context, built), origin: config.publicUrl },
}

/** What an operation is called with; everything it needs is there, so that only permission can refuse it. */
interface Given {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
}

async function call(
  side: keyof typeof sites,
  { method, path }: Operation,
  { params = {}, query, body }: Given,
  headers: Record<string, string> = {},
): Promise<Response> {
  const { site, origin } = sites[side]
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => params[name]!)
  const search = query ? `?${new URLSearchParams(query)}` : ''
  return site.request(`${origin}${filled}${search}`, {
    method,
    headers: {
      host: new URL(origin).host,
      'sec-fetch-site': 'same-origin',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

let drawn = 0

/** A file in a bag, sent with a report or not yet. */
async function aFile(bag = context.random.token()) {
  async function* content() {
    yield Buffer.from('une capture')
  }
  return { bag, ...(await receiveEvidence(context, { bag, name: 'capture.txt', content: content() })) }
}

async function aFiling() {
  const submission = aSubmission(context, { payments: [aTransfer(anIban(drawn++))] })
  const file = await aFile(submission.evidenceBag)
  const { filingId } = await submitFiling(context, submission)
  return { filingId, fileId: file.id, code: submission.followUpCode! }
}

/** Cookie of a visit that has a draft under way. */
async function aDraftsCookie(): Promise<string> {
  const { host, cookies } = serverHost(context, pageAssets(assets.address), new Request(config.publicUrl))
  const beginning = { kind: 'report', type: 'fake_shop', locale: 'fr', orientation: {} } as const
  await host.drafts.create(await newDraft(host, beginning, currentForm('fake_shop', 'report')!))
  const [cookie] = cookies()
  expect(cookie).toMatch(/^visite=/)
  return cookie!.split(';')[0]!
}

async function aSeries() {
  const iban = anIban(drawn++)
  const filed = []
  for (let each = 0; each < 2; each++)
    filed.push(await submitFiling(context, aSubmission(context, { payments: [aTransfer(iban)] })))
  await runDueJobs(context, [linkFilingJob, relinkValuesJob] as Jobs)
  const { filingId } = filed[1]!
  const { series_id } = await database
    .selectFrom('membership')
    .select('series_id')
    .where('filing_id', '=', filingId)
    .executeTakeFirstOrThrow()
  return { filingId, seriesId: series_id }
}

/** Only what a screen name ties is proposed. */
async function aProposal() {
  const identifiers = [['pseudonym', `vendeuse_${drawn++}`]] as const
  for (let each = 0; each < 2; each++) await submitFiling(context, aSubmission(context, { identifiers }))
  await runDueJobs(context, [linkFilingJob, relinkValuesJob] as Jobs)
  const { id } = await database
    .selectFrom('proposal')
    .select('id')
    .where('status', '=', 'open')
    .orderBy('created_at', 'desc')
    .executeTakeFirstOrThrow()
  return { id }
}

for (let each = 0; each < 40; each++) await submitFiling(context, aSubmission(context))

const onFiling = (body: object) => async (): Promise<Given> => ({
  params: { id: (await aFiling()).filingId },
  body: { version: 1, ...body },
})
const onSeries = async (): Promise<Given> => ({ params: { id: (await aSeries()).seriesId }, query: {} })
const nothing = async (): Promise<Given> => ({})

/** A good call of each operation. An operation without one does not compile, and fails below. */
const goodCalls: Record<keyof typeof consoleOperations, () => Promise<Given>> = {
  readSession: nothing,
  signOut: nothing,
  countLanes: nothing,
  listFilings: async () => ({ query: { lane: 'reports' } }),
  readFiling: async () => ({ params: { id: (await aFiling()).filingId } }),
  takeFiling: onFiling({}),
  assignFiling: onFiling({ officerId: null }),
  askPerson: onFiling({ text: 'Quel jour ?', clientId: 'une' }),
  acceptFiling: onFiling({}),
  redirectFiling: onFiling({ reason: 'Auteur connu.', door: 'unit' }),
  downloadEvidence: async () => ({ params: { id: (await aFiling()).fileId } }),
  listProposals: async () => ({ query: {} }),
  judgeProposal: async () => ({ params: { id: (await aProposal()).id }, body: { verdict: 'unsure' } }),
  judgeMembership: async () => {
    const { filingId, seriesId } = await aSeries()
    return { params: { id: filingId }, body: { seriesId, verdict: 'same' } }
  },
  listSeries: async () => ({ query: {} }),
  readSeries: onSeries,
  listMembers: onSeries,
  listSharedIdentifiers: onSeries,
  listSeriesHistory: onSeries,
  listOfficers: nothing,
  listAccess: async () => ({ query: {} }),
}

const named = (operations: Operations) => Object.entries(operations) as [string, Operation][]
const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code

test('every operation has its calls here', () => {
  expect(Object.keys(goodCalls).sort()).toEqual(Object.keys(consoleOperations).sort())
  expect(Object.keys(publicCalls).sort()).toEqual(Object.keys(publicOperations).sort())
})

describe.each(named(consoleOperations))('%s', (name, operation) => {
  const good = goodCalls[name as keyof typeof goodCalls]
  let kept: Promise<Given> | undefined
  /** The same good call each time, for callers who may not change anything by it. */
  const anyGood = () => {
    kept ??= good()
    return kept
  }
  const allowed: readonly Role[] = permissions[operation.permission as keyof typeof permissions]

  test('refuses who is not signed in', async () => {
    const response = await call('console', operation, await anyGood())
    expect(response.status).toBe(401)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await codeOf(response)).toBe('unauthenticated')
  })

  test('refuses who holds a draft', async () => {
    const cookie = await aDraftsCookie()
    for (const shown of [cookie, cookie.replace('visite', 'agent')])
      expect((await call('console', operation, await anyGood(), { cookie: shown })).status).toBe(401)
  })

  test('refuses who holds a filing’s code, or its follow-up page', async () => {
    const { filingId, code } = await aFiling()
    const { token } = await openSession(context, filingId, 'code')
    for (const cookie of [`suivi=${token}`, `__Host-suivi=${token}`, `agent=${token}`, `agent=${code}`])
      expect((await call('console', operation, await anyGood(), { cookie })).status).toBe(401)
  })

  test.each(roles)('answers %s as the table of rights says', async (role) => {
    const headers = await signedIn(context, await anOfficer(context, role))
    const given = allowed.includes(role) ? await good() : await anyGood()
    const response = await call('console', operation, given, headers)
    expect(response.status).toBe(allowed.includes(role) ? 200 : 403)
    if (!allowed.includes(role)) expect(await codeOf(response)).toBe('forbidden')
    else await response.arrayBuffer()
  })

  test('refuses an act that comes from another site, whoever is signed in', async () => {
    if (operation.method === 'GET') return
    const headers = await signedIn(context, await anOfficer(context, allowed[0]!))
    const response = await call('console', operation, await anyGood(), {
      ...headers,
      'sec-fetch-site': 'cross-site',
    })
    expect(response.status).toBe(401)
  })

  test('refuses before it reads what was sent', async () => {
    if (!operation.body) return
    const given = { ...(await anyGood()), body: 'nothing of the kind' }
    expect((await call('console', operation, given)).status).toBe(401)
  })

  test('does not exist on the public side', async () => {
    const headers = await signedIn(context, await anOfficer(context, allowed[0]!))
    expect((await call('public', operation, await anyGood(), headers)).status).toBe(404)
  })
})

test('the stream of arrivals follows the right to read filings', async () => {
  const stream = { method: 'GET', path: '/api/console/arrivals' } as Operation
  expect((await call('console', stream, {})).status).toBe(401)
  for (const role of roles) {
    const headers = await signedIn(context, await anOfficer(context, role))
    const response = await call('console', stream, {}, headers)
    const mayRead = (permissions['filing.read'] as readonly Role[]).includes(role)
    expect(response.status, role).toBe(mayRead ? 200 : 403)
    await response.body?.cancel()
  }
})

/** Calls of the public operations: one’s own secret, another’s, and one that opens nothing, with the answer of each. */
const publicCalls: Record<
  keyof typeof publicOperations,
  readonly {
    readonly as: string
    readonly given: () => Promise<Given>
    readonly status: number
    readonly answer?: unknown
  }[]
> = {
  submitReport: [
    {
      as: 'anybody',
      given: async () => {
        const { kind: _, ...body } = aSubmission(context)
        return { body }
      },
      status: 200,
    },
  ],
  openForm: [{ as: 'anybody', given: nothing, status: 200 }],
  listEvidence: [
    {
      as: 'the holder of the bag',
      given: async () => ({ body: { evidenceBag: (await aFile()).bag } }),
      status: 200,
      answer: { files: [expect.objectContaining({ name: 'capture.txt' })] },
    },
    {
      as: 'the holder of another bag',
      given: async () => {
        await aFile()
        return { body: { evidenceBag: context.random.token() } }
      },
      status: 200,
      answer: { files: [] },
    },
  ],
  removeEvidence: [
    {
      as: 'the holder of the bag',
      given: async () => {
        const { bag, id } = await aFile()
        return { body: { evidenceBag: bag, id } }
      },
      status: 200,
      answer: { removed: true },
    },
    {
      as: 'the holder of another bag',
      given: async () => {
        const [mine, theirs] = [await aFile(), await aFile()]
        return { body: { evidenceBag: mine.bag, id: theirs.id } }
      },
      status: 404,
      answer: expect.objectContaining({ code: 'not_found' }),
    },
  ],
  readLinkage: [
    {
      as: 'the holder of the code',
      given: async () => {
        const { code } = await aFiling()
        await runDueJobs(context, [linkFilingJob, relinkValuesJob] as Jobs)
        return { body: { followUpCode: code } }
      },
      status: 200,
      answer: { state: 'deferred' },
    },
    {
      as: 'the holder of a code that opens nothing',
      given: async () => ({ body: { followUpCode: drawFollowUpCode(context.random.bytes) } }),
      status: 404,
      answer: expect.objectContaining({ code: 'not_found' }),
    },
  ],
}

describe.each(named(publicOperations))('%s', (name, operation) => {
  test.each(publicCalls[name as keyof typeof publicCalls])(
    'answers $as with $status',
    async ({ given, status, answer }) => {
      const response = await call('public', operation, await given())
      const body: unknown = await response.json()
      expect(response.status).toBe(status)
      if (answer !== undefined) expect(body).toEqual(answer)
    },
  )

  test('an officer’s session changes nothing', async () => {
    const headers = await signedIn(context, await anOfficer(context, 'head_of_unit'))
    for (const { given, status } of publicCalls[name as keyof typeof publicCalls])
      expect((await call('public', operation, await given(), headers)).status).toBe(status)
  })

  test('a draft of one’s own opens nothing of another’s', async () => {
    const headers = { cookie: await aDraftsCookie() }
    for (const { given, status, answer } of publicCalls[name as keyof typeof publicCalls]) {
      const response = await call('public', operation, await given(), headers)
      expect(response.status).toBe(status)
      if (answer !== undefined) expect(await response.json()).toEqual(answer)
    }
  })

  test('does not exist on the console', async () => {
    for (const { given } of publicCalls[name as keyof typeof publicCalls])
      expect((await call('console', operation, await given())).status).toBe(404)
  })
})
