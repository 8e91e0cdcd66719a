import { expect, test } from 'vitest'
import { countCap } from '#contract/count-cap.ts'
import { aSubmission } from '#test/support/a-submission.ts'
import { anOfficer } from '#test/support/an-officer.ts'
import { testContext } from '#test/support/context.ts'
import { copyFiling } from '#test/support/copy-filing.ts'
import { submitFiling } from '../filings/submit-filing.ts'
import { countLanes } from './count-lanes.ts'

const context = await testContext()
const officer = await anOfficer(context)

async function reports(): Promise<number> {
  const { lanes } = await countLanes(context, officer.id)
  return lanes.find(({ lane }) => lane === 'reports')!.filings
}

test('a lane is counted exactly below the cap, and no further than it', async () => {
  const { filingId } = await submitFiling(context, aSubmission(context))
  await copyFiling(context, filingId, countCap - 2)
  expect(await reports()).toBe(countCap - 1)
  await copyFiling(context, filingId, 1)
  expect(await reports()).toBe(countCap)
  await copyFiling(context, filingId, 50)
  expect(await reports()).toBe(countCap)
})
