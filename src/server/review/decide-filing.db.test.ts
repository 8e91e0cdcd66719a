import { expect, test } from 'vitest'
import { services } from '#domain/orientation/directory.ts'
import { anIdentity, aSubmission } from '#test/support/a-submission.ts'
import { anOfficer } from '#test/support/an-officer.ts'
import { testContext } from '#test/support/context.ts'
import { submitFiling } from '../filings/submit-filing.ts'
import { type Jobs, runDueJobs } from '../platform/jobs/runner.ts'
import { acceptFiling } from './accept-filing.ts'
import { askPerson } from './ask-person.ts'
import { assignFiling } from './assign-filing.ts'
import { readFiling, showFiling } from './read-filing.ts'
import { redirectFiling } from './redirect-filing.ts'
import { takeFiling } from './take-filing.ts'
import { tellPersonJob } from './tell-person.ts'

const context = await testContext()
const { database } = context
const officer = await anOfficer(context)
const colleague = await anOfficer(context)

const aReport = async () => (await submitFiling(context, aSubmission(context))).filingId
const aComplaint = async () =>
  (await submitFiling(context, aSubmission(context, { kind: 'complaint' }), { identity: anIdentity() }))
    .filingId
const unknown = '00000000-0000-4000-8000-000000000000'

const stored = (id: string) =>
  database
    .selectFrom('filing')
    .select(['status', 'version', 'assigned_to'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
const acts = async (filingId: string) =>
  (await showFiling(context, officer.id, filingId)).history.map(({ kind, officer: name, reason }) => ({
    kind,
    name,
    reason,
  }))
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: { code?: string }) => error.code,
  )

test('taking is visible to all and written in the history and the log', async () => {
  const filingId = await aReport()
  await takeFiling(context, officer.id, { filingId, version: 1 })
  expect(await stored(filingId)).toEqual({ status: 'in_review', version: 2, assigned_to: officer.id })
  expect(await acts(filingId)).toEqual([
    { kind: 'submitted', name: null, reason: null },
    { kind: 'taken', name: officer.name, reason: null },
  ])
  const log = await database
    .selectFrom('access_log')
    .select(['officer_id', 'operation'])
    .where('filing_id', '=', filingId)
    .execute()
  expect(log).toEqual([{ officer_id: officer.id, operation: 'takeFiling' }])
})

test('of two officers on one version one acts, the other learns that it changed, and nothing of the second is kept', async () => {
  const filingId = await aReport()
  const both = await Promise.all([
    code(acceptFiling(context, officer.id, { filingId, version: 1 })),
    code(askPerson(context, colleague.id, { filingId, version: 1, text: 'Quel jour ?', clientId: 'a' })),
  ])
  expect(both.sort()).toEqual(['changed_meanwhile', 'done'])
  const shown = await showFiling(context, officer.id, filingId)
  expect(shown.version).toBe(2)
  expect(shown.history).toHaveLength(2)
  expect(shown.messages).toHaveLength(shown.status === 'more_asked' ? 1 : 0)
})

test('what the status does not allow is refused, and what does not exist is not found', async () => {
  const filingId = await aReport()
  await acceptFiling(context, officer.id, { filingId, version: 1 })
  for (const act of [acceptFiling, takeFiling])
    expect(await code(act(context, officer.id, { filingId, version: 2 }))).toBe('not_possible_now')
  const redirection = { filingId, version: 2, reason: 'Ailleurs.', door: 'unit' }
  expect(await code(redirectFiling(context, officer.id, redirection))).toBe('not_possible_now')
  expect(await code(takeFiling(context, officer.id, { filingId: unknown, version: 1 }))).toBe('not_found')
  expect(await code(readFiling(context, officer.id, unknown))).toBe('not_found')
  expect((await stored(filingId)).version).toBe(2)
})

test('a filing is given to who may take it, or back to the queue', async () => {
  const filingId = await aReport()
  const chief = await anOfficer(context, 'head_of_unit')
  const auditor = await anOfficer(context, 'auditor')
  const give = (version: number, to: string | null) =>
    code(assignFiling(context, chief.id, { filingId, version, to }))
  expect(await give(1, colleague.id)).toBe('done')
  expect((await stored(filingId)).assigned_to).toBe(colleague.id)
  expect((await showFiling(context, officer.id, filingId)).history.at(-1)?.details).toMatchObject({
    to: colleague.name,
  })
  expect(await give(2, auditor.id)).toBe('not_possible_now')
  expect(await give(2, unknown)).toBe('not_found')
  expect(await give(2, null)).toBe('done')
  expect((await stored(filingId)).assigned_to).toBeNull()
})

test('a question reaches the messages sealed; sent twice it is asked once', async () => {
  const filingId = await aReport()
  const question = { filingId, version: 1, text: 'Quel numéro vous a appelé ?', clientId: 'once' }
  await askPerson(context, officer.id, question)
  await askPerson(context, officer.id, question)
  const shown = await showFiling(context, officer.id, filingId)
  expect(shown.status).toBe('more_asked')
  expect(shown.messages).toEqual([
    expect.objectContaining({
      number: 1,
      author: 'officer',
      purpose: 'question',
      body: question.text,
      readAt: null,
    }),
  ])
  const [row] = await database.selectFrom('message').selectAll().where('filing_id', '=', filingId).execute()
  expect(row!.sealed_body.toString()).not.toContain('appelé')
})

test('a complaint’s question sends a mail that says nothing of it; a report’s sends none', async () => {
  const complaint = await aComplaint()
  const report = await aReport()
  for (const filingId of [complaint, report])
    await askPerson(context, officer.id, {
      filingId,
      version: 1,
      text: 'Le virement du 3 mars ?',
      clientId: 'q',
    })
  const before = context.mails.length
  await runDueJobs(context, [tellPersonJob] as Jobs)
  await expect.poll(() => context.mails.length).toBe(before + 1)
  const mail = context.mails.at(-1)!
  const { reference } = await showFiling(context, officer.id, complaint)
  expect(mail.to).toEqual([expect.objectContaining({ address: 'jeanne@courriel.example' })])
  expect(mail.subject).toContain(reference)
  expect(mail.text).toContain(`${context.config.publicUrl}/suivi`)
  expect(`${mail.subject}${mail.text}`).not.toMatch(/virement|mars|plainte|faux|site de vente/i)
})

test('redirecting tells the reason, the door and how to disagree; never an unknown door', async () => {
  const filingId = await aComplaint()
  const reason = 'Vous connaissez l’auteur par son nom.'
  const to = (door: string) =>
    code(redirectFiling(context, officer.id, { filingId, version: 1, reason, door }))
  expect(await to('emergency')).toBe('invalid')
  expect(await to('nowhere')).toBe('invalid')
  expect(await to('unit')).toBe('done')
  const shown = await showFiling(context, officer.id, filingId)
  expect(shown.status).toBe('redirected')
  const body = shown.messages.at(-1)!.body
  expect(body).toContain(reason)
  expect(body).toContain(services.unit.name.fr)
  expect(body).toMatch(/pas d’accord/)
  expect(shown.history.at(-1)).toMatchObject({ kind: 'redirected', reason, details: { door: 'unit' } })
})

test('a filing is read whole as the person told it, and the reading is noted', async () => {
  const filingId = await aComplaint()
  const shown = await readFiling(context, officer.id, filingId)
  expect(shown.narrative).toBe('J’ai payé et je n’ai rien reçu.')
  expect(shown.headline).toBe('J’ai payé et je n’ai rien reçu.')
  expect(shown.identityLevel).toBe('eidas1')
  expect(shown.answers.map(({ section }) => section)).toEqual(['faits', 'auteur', 'argent', 'preuves'])
  expect(shown.declarant).toContainEqual(expect.objectContaining({ value: 'Moreau' }))
  const report = await readFiling(context, officer.id, await aReport())
  expect(report).toMatchObject({ declarant: null, identityLevel: null })
  const log = await database
    .selectFrom('access_log')
    .select('operation')
    .where('filing_id', '=', filingId)
    .execute()
  expect(log).toEqual([{ operation: 'readFiling' }])
})
