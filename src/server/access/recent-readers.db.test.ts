import { expect, test } from 'vitest'
import { aSubmission } from '#test/support/a-submission.ts'
import { anOfficer } from '#test/support/an-officer.ts'
import { testContext } from '#test/support/context.ts'
import { submitFiling } from '../filings/submit-filing.ts'
import { readFiling } from '../review/read-filing.ts'

const context = await testContext()
const { clock } = context
const minute = 60_000

test('who opens a filing learns which colleagues opened it a moment ago, once each, and never of themselves', async () => {
  const [mine, lucie, nadia] = await Promise.all([anOfficer(context), anOfficer(context), anOfficer(context)])
  const { filingId } = await submitFiling(context, aSubmission(context))
  const readers = async (officer: { id: string }) =>
    (await readFiling(context, officer.id, filingId)).alsoReadBy.map((reader) => reader.officer)

  expect(await readers(lucie)).toEqual([])
  clock.advance(minute)
  expect(await readers(nadia)).toEqual([lucie.name])
  clock.advance(minute)
  expect(await readers(lucie)).toEqual([nadia.name])
  expect(await readers(mine)).toEqual([lucie.name, nadia.name])
  clock.advance(14.5 * minute)
  expect(await readers(mine)).toEqual([lucie.name])
  clock.advance(minute)
  expect(await readers(mine)).toEqual([])
})
