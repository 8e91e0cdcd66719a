import { expect, test } from 'vitest'
import { drawFollowUpCode } from '#domain/filing/follow-up-code.ts'
import type { MoveOutcome } from '#pages/host.ts'
import { pageAssets } from '#pages/page-assets.ts'
import { testContext } from '#test/support/context.ts'
import { type PageVisitor, pageVisitor } from '#test/support/page-visitor.ts'
import { createPublicPages } from './public-site.ts'

const context = await testContext()
const site = createPublicPages(
  context,
  pageAssets((name) => `/assets/${name}`),
)
const visitor = () => pageVisitor(site, context.config.publicUrl)

const told = {
  type: 'fake_rental',
  locale: 'fr',
  orientation: { situation: 'annonce' },
  answers: { contact: 'annonce' },
  seen: ['contact'],
}

const aReport = () => ({
  ...told,
  kind: 'report',
  formVersion: '2026-11',
  revision: 4,
  idempotencyKey: context.random.token(24),
  evidenceBag: context.random.token(24),
  followUpCode: drawFollowUpCode(context.random.bytes),
})

async function move(person: PageVisitor, draft: unknown): Promise<MoveOutcome & { readonly status: number }> {
  const page = await person.go('/api/drafts/move', {
    method: 'POST',
    body: JSON.stringify(draft),
    headers: { 'content-type': 'application/json' },
  })
  return { status: page.status, ...(JSON.parse(page.html) as MoveOutcome) }
}

const drafts = () => context.database.selectFrom('draft').select('id').execute()

test('a report moves with what makes sending it harmless to repeat, and its code opens it elsewhere', async () => {
  const phone = visitor()
  const moved = await move(phone, aReport())
  if (moved.state !== 'moved') throw new Error(moved.state)
  const elsewhere = visitor()
  const resumed = await elsewhere.send(await elsewhere.go('/reprendre'), { code: moved.code ?? '' })
  expect(resumed.path).toBe(`/declaration/${moved.id}`)
  expect((await elsewhere.go(`${resumed.path}/faits/contact`)).html).toMatch(/value="annonce"[^>]*checked/)
  expect((await phone.go(resumed.path)).path).toBe('/')
})

test('moved again because the answer was lost, it has one home', async () => {
  const phone = visitor()
  const before = (await drafts()).length
  const report = aReport()
  const lost = await move(phone, report)
  const heard = await move(phone, report)
  expect([lost.state, heard.state]).toEqual(['moved', 'moved'])
  expect(await drafts()).toHaveLength(before + 1)
})

test('a complaint moves without code, also from a worker that names no kind', async () => {
  const phone = visitor()
  const moved = await move(phone, { ...told, evidenceBag: context.random.token(24) })
  if (moved.state !== 'moved') throw new Error(moved.state)
  expect(moved.code).toBeUndefined()
  expect((await phone.go(`/declaration/${moved.id}`)).title).toBe('Ma plainte – Vigie')
})

test('nothing is believed: a code that cannot be one, a form of another service, a page of another site', async () => {
  const before = await drafts()
  const report = aReport()
  const refused = [
    { ...report, followUpCode: 'AAAABBBBCCCCDDDDEEEE' },
    { ...report, idempotencyKey: 'court' },
    { ...report, type: 'plainte' },
    { ...report, revision: -1 },
    { ...told, kind: 'complaint', type: 'other_scam', evidenceBag: context.random.token(24) },
    'rien',
    null,
  ]
  for (const draft of refused) expect((await move(visitor(), draft)).status).toBe(400)
  const other = visitor()
  other.headers['sec-fetch-site'] = 'cross-site'
  expect((await move(other, report)).status).toBe(403)
  expect(await drafts()).toEqual(before)
})

test('a sixth draft of one browser is not taken', async () => {
  const phone = visitor()
  for (let count = 0; count < 5; count++) expect((await move(phone, aReport())).state).toBe('moved')
  expect(await move(phone, aReport())).toEqual({ status: 409, state: 'full' })
})
