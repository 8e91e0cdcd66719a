import { expect, test } from 'vitest'
import type { Draft } from '#domain/filing/draft.ts'
import { testContext } from '#test/support/context.ts'
import {
  allowResume,
  createDraft,
  draftsPerVisit,
  leaveDraft,
  listDrafts,
  markSent,
  purgeExpiredDrafts,
  readDraft,
  resumeDraft,
  writeDraft,
} from './draft.store.ts'
import { type Visit, visitOf } from './visit.ts'

const context = await testContext()

function newVisit(): Visit {
  return visitOf(context, new Request('http://localhost/')).begin()
}

function aDraft(id: string): Draft {
  const now = context.clock.now()
  return {
    id: `s-${id.padEnd(16, 'x')}`,
    kind: 'report',
    type: 'fake_rental',
    formVersion: '2026-11',
    locale: 'fr',
    orientation: { situation: 'annonce' },
    answers: { recit: { text: 'Un secret bien à moi', identifiers: [] } },
    seen: [],
    revision: 1,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + 30 * 86_400_000).toISOString(),
    idempotencyKey: 'k'.repeat(32),
    evidenceBag: 'b'.repeat(32),
    followUpCode: 'AAAABBBBCCCCDDDDEEEE',
  }
}

test('only the visit that began a draft reads it, and the row alone shows nothing', async () => {
  const visit = newVisit()
  const draft = aDraft('lu')
  await createDraft(context, visit, draft)
  expect((await readDraft(context, visit, draft.id))?.draft).toEqual(draft)
  expect(await readDraft(context, newVisit(), draft.id)).toBeUndefined()
  const row = await context.database
    .selectFrom('draft')
    .selectAll()
    .where('id', '=', draft.id)
    .executeTakeFirstOrThrow()
  for (const column of [row.sealed, row.key_by_visit]) {
    expect(column.toString('latin1')).not.toContain('secret')
    expect(column.toString('latin1')).not.toContain('AAAABBBB')
  }
})

test('a write on an older revision changes nothing', async () => {
  const visit = newVisit()
  const draft = aDraft('revision')
  await createDraft(context, visit, draft)
  expect(await writeDraft(context, visit, { ...draft, revision: 2 })).toBe('written')
  expect(await writeDraft(context, visit, { ...draft, revision: 2 })).toBe('changed')
  expect(await writeDraft(context, newVisit(), { ...draft, revision: 3 })).toBe('gone')
})

test('fifty concurrent writes of one revision: one is written', async () => {
  const visit = newVisit()
  const draft = aDraft('course')
  await createDraft(context, visit, draft)
  const outcomes = await Promise.all(
    Array.from({ length: 50 }, () => writeDraft(context, visit, { ...draft, revision: 2 })),
  )
  expect(outcomes.filter((outcome) => outcome === 'written')).toHaveLength(1)
})

test('a visit holds five drafts and no more', async () => {
  const visit = newVisit()
  for (let count = 0; count < draftsPerVisit; count++)
    expect(await createDraft(context, visit, aDraft(`plein${count}`))).toBe('created')
  expect(await createDraft(context, visit, aDraft('trop'))).toBe('full')
  expect(await listDrafts(context, visit)).toHaveLength(draftsPerVisit)
})

test('a resume code moves a draft to another visit, with all it holds', async () => {
  const [here, there] = [newVisit(), newVisit()]
  const draft = aDraft('reprise')
  await createDraft(context, here, draft)
  expect(await allowResume(context, there, draft.id, 'FFFF')).toBe(false)
  expect(await allowResume(context, here, draft.id, 'FFFF')).toBe(true)
  expect(await resumeDraft(context, there, 'GGGG')).toBeUndefined()
  expect(await resumeDraft(context, there, 'FFFF')).toBe(draft.id)
  expect((await readDraft(context, there, draft.id))?.draft.answers).toEqual(draft.answers)
  expect(await readDraft(context, here, draft.id)).toBeUndefined()
})

test('a new code takes the place of the one before, and none opens a draft past its day', async () => {
  const [here, there] = [newVisit(), newVisit()]
  const draft = aDraft('codes')
  await createDraft(context, here, draft)
  expect((await readDraft(context, here, draft.id))?.hasResumeCode).toBeUndefined()
  await allowResume(context, here, draft.id, 'PREMIER')
  await allowResume(context, here, draft.id, 'SECOND')
  expect((await readDraft(context, here, draft.id))?.hasResumeCode).toBe(true)
  expect(await resumeDraft(context, there, 'PREMIER')).toBeUndefined()
  expect(await resumeDraft(context, there, 'SECOND')).toBe(draft.id)
  context.clock.advance(31 * 24 * 3_600_000)
  expect(await resumeDraft(context, here, 'SECOND')).toBeUndefined()
  await purgeExpiredDrafts(context)
})

test('two browsers on one draft: what the first was writing is kept or given back, never lost under the other', async () => {
  const [here, there] = [newVisit(), newVisit()]
  const draft = aDraft('deux')
  await createDraft(context, here, draft)
  await allowResume(context, here, draft.id, 'DEUX')
  const [written] = await Promise.all([
    writeDraft(context, here, { ...draft, answers: { contact: 'sms' }, revision: 2 }),
    resumeDraft(context, there, 'DEUX'),
  ])
  const seen = (await readDraft(context, there, draft.id))?.draft
  expect(seen?.answers).toEqual(written === 'written' ? { contact: 'sms' } : draft.answers)
  expect(await writeDraft(context, here, { ...draft, revision: 3 })).toBe('gone')
  const next = { ...draft, answers: { contact: 'annonce' }, revision: (seen?.revision ?? 0) + 1 }
  expect(await writeDraft(context, there, next)).toBe('written')

  // And back: the code is still good.
  expect(await resumeDraft(context, here, 'DEUX')).toBe(draft.id)
  expect((await readDraft(context, here, draft.id))?.draft.answers).toEqual({ contact: 'annonce' })
})

test('a draft left by its browser is opened by its code alone; one without code is not left', async () => {
  const [here, there] = [newVisit(), newVisit()]
  const draft = aDraft('laisse')
  await createDraft(context, here, draft)
  await leaveDraft(context, here, draft.id)
  expect(await readDraft(context, here, draft.id)).toBeDefined()
  await allowResume(context, here, draft.id, 'LAISSE')
  await leaveDraft(context, there, draft.id)
  expect(await readDraft(context, here, draft.id)).toBeDefined()
  await leaveDraft(context, here, draft.id)
  expect(await readDraft(context, here, draft.id)).toBeUndefined()
  expect(await resumeDraft(context, there, 'LAISSE')).toBe(draft.id)
  expect((await readDraft(context, there, draft.id))?.draft).toEqual(draft)
})

test('once sent, the answers are gone; past its day, the row is', async () => {
  const visit = newVisit()
  const draft = aDraft('envoye')
  await createDraft(context, visit, draft)
  await markSent(context, visit, draft, context.random.uuid(), {
    at: draft.createdAt,
    hasKeptCode: false,
    doNow: [],
  })
  const kept = await readDraft(context, visit, draft.id)
  expect([kept?.draft.answers, kept?.draft.orientation, kept?.draft.followUpCode]).toEqual([
    {},
    {},
    draft.followUpCode,
  ])
  expect(await writeDraft(context, visit, { ...draft, revision: 2 })).toBe('gone')
  context.clock.advance(25 * 3_600_000)
  expect(await readDraft(context, visit, draft.id)).toBeUndefined()
  expect(await purgeExpiredDrafts(context)).toBe(1)
})
