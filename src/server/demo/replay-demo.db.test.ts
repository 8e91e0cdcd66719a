import { expect, test } from 'vitest'
import { type TestContext, testContext } from '#test/support/context.ts'
import { fillDemo } from './fill-demo.ts'

const contexts = [await testContext(), await testContext()]

test('the same day tells the same year: references, statuses, series and judgements', async () => {
  const [first, second] = await Promise.all(
    contexts.map(async (context) => {
      await fillDemo(context, { filings: 40 })
      return told(context)
    }),
  )
  expect(second).toEqual(first)
}, 120_000)

const told = ({ database }: TestContext) =>
  database
    .selectFrom('filing as f')
    .leftJoin('membership as m', 'm.filing_id', 'f.id')
    .leftJoin('series as s', 's.id', 'm.series_id')
    .select([
      'f.reference',
      'f.status',
      'f.loss_cents',
      'f.submitted_at',
      'f.linked_at',
      's.number',
      'm.decided_by',
    ])
    .orderBy('f.reference')
    .execute()
