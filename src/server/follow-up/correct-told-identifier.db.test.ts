import { expect, test } from 'vitest'
import { showIdentifier } from '#linkage'
import { anIban, aPhone, aSubmission, aTransfer, type Told } from '#test/support/a-submission.ts'
import { testContext } from '#test/support/context.ts'
import { filingSeal } from '../filings/filing-content.ts'
import { submitFiling } from '../filings/submit-filing.ts'
import { linkFilingJob, relinkValuesJob } from '../linking/linking-jobs.ts'
import { runDueJobs } from '../platform/jobs/runner.ts'
import { addInformation } from './add-information.ts'
import { correctToldIdentifier } from './correct-told-identifier.ts'
import { listToldIdentifiers } from './list-told-identifiers.ts'
import { readFollowUp } from './read-follow-up.ts'

const context = await testContext()
const { database } = context

const submit = async (told: Told) => submitFiling(context, aSubmission(context, told))

async function link(): Promise<void> {
  await runDueJobs(context, [linkFilingJob, relinkValuesJob])
  expect(context.logged.find(({ level }) => level === 'error')).toBeUndefined()
}

const valuesOf = async (id: string) =>
  (await database.selectFrom('sighting').select(['value', 'source']).where('filing_id', '=', id).execute())
    .map(({ value, source }) => `${source} ${value}`)
    .sort()
const seenOn = async (id: string, value: string) =>
  (
    await database
      .selectFrom('sighting')
      .select('seen_on')
      .where('filing_id', '=', id)
      .where('value', '=', value)
      .executeTakeFirstOrThrow()
  ).seen_on

test('one identifier moves the link, whatever is said of the old one, and keeps it for the officer', async () => {
  const [wrong, right] = [anIban(21), anIban(22)]
  const before = await submit({ payments: [aTransfer(wrong)] })
  const after = await submit({ payments: [aTransfer(right)] })
  const { filingId } = await submit({
    payments: [aTransfer(wrong)],
    identifiers: [
      ['iban', wrong],
      ['phone', aPhone(21)],
    ],
  })
  await addInformation(context, filingId, { clientId: 'c0', text: `Je l’ai versé sur ${wrong}.` })
  await link()
  const seriesOf = async (id: string) =>
    (
      await database
        .selectFrom('membership')
        .select('series_id')
        .where('filing_id', '=', id)
        .executeTakeFirst()
    )?.series_id
  expect(await seriesOf(filingId)).toBe(await seriesOf(before.filingId))
  expect(await seriesOf(filingId)).toBeDefined()
  const firstSeen = await seenOn(filingId, aPhone(21))
  context.clock.advance(3 * 86_400_000)

  const given = {
    clientId: 'c1',
    text: `J’avais mal lu : ${wrong} n’est pas son compte.`,
    correction: { kind: 'iban', value: wrong, becomes: right.toLowerCase() },
  } as const
  await Promise.all([
    correctToldIdentifier(context, filingId, given),
    correctToldIdentifier(context, filingId, given),
  ])
  await link()
  expect(await valuesOf(filingId)).toEqual([`identifiants ${aPhone(21)}`, `identifiants ${right}`].sort())
  expect(await seriesOf(filingId)).toBe(await seriesOf(after.filingId))
  expect(await seriesOf(filingId)).toBeDefined()
  expect(await seenOn(filingId, aPhone(21))).toEqual(firstSeen)
  expect((await listToldIdentifiers(context, filingId)).map(({ value }) => value)).toEqual([
    right,
    aPhone(21),
  ])

  const row = await database
    .selectFrom('filing')
    .selectAll()
    .where('id', '=', filingId)
    .executeTakeFirstOrThrow()
  const seal = filingSeal(context, row)
  const [old] = await database
    .selectFrom('superseded_content')
    .select('sealed_content')
    .where('filing_id', '=', filingId)
    .execute()
  expect(seal.openContent(old!.sealed_content).answers).toMatchObject({ paiement: [{ iban: wrong }] })
  const { messages } = await readFollowUp(context, filingId)
  expect(messages.at(-1)).toMatchObject({ purpose: 'correction' })
  const shown = (value: string) => showIdentifier({ kind: 'iban', value })
  expect(messages.at(-1)?.body).toContain(`IBAN\u00a0: ${shown(right)} au lieu de ${shown(wrong)}.`)
  const events = await database
    .selectFrom('event')
    .select('details')
    .where('filing_id', '=', filingId)
    .where('kind', '=', 'corrected')
    .execute()
  expect(events).toEqual([{ details: { questions: ['identifiants', 'paiement'] } }])
})

test('one identifier that was not the author’s unties, also where a message said it, until it is said again', async () => {
  const phone = aPhone(31)
  const { filingId } = await submit({ payments: [aTransfer(anIban(31))] })
  await addInformation(context, filingId, { clientId: 'c0', text: `Il appelait du ${phone}.` })
  const [, told] = await listToldIdentifiers(context, filingId)
  expect(told).toEqual({ kind: 'phone', value: phone, mayBeReplaced: true })
  const correct = (clientId: string, value: string, becomes: string | null) =>
    correctToldIdentifier(context, filingId, {
      clientId,
      text: '',
      correction: { kind: 'phone', value, becomes },
    })
  await correct('c1', phone, null)
  expect(await valuesOf(filingId)).toEqual([`paiement ${anIban(31)}`])
  await expect(correct('c2', phone, null)).rejects.toMatchObject({ code: 'changed_meanwhile' })
  await addInformation(context, filingId, { clientId: 'c3', text: `Le ${aPhone(32)} plutôt.` })
  await correct('c4', aPhone(32), phone)
  expect(await valuesOf(filingId)).toEqual([`identifiants ${phone}`, `paiement ${anIban(31)}`].sort())
})
