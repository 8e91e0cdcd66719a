import { expect, test } from 'vitest'
import { testContext } from '#test/support/context.ts'
import { fillDemo } from './fill-demo.ts'

const context = await testContext()

test('a small year is lived through', async () => {
  const start = performance.now()
  await fillDemo(context, { filings: 60 })
  console.log('took', Math.round(performance.now() - start))
  const { database } = context
  console.log(
    await database
      .selectFrom('filing')
      .select(['status', 'kind', ({ fn }) => fn.countAll().as('n')])
      .groupBy(['status', 'kind'])
      .execute(),
    await database
      .selectFrom('membership')
      .select(['series_id', ({ fn }) => fn.countAll().as('n')])
      .groupBy('series_id')
      .execute(),
    await database
      .selectFrom('proposal')
      .select(['status', ({ fn }) => fn.countAll().as('n')])
      .groupBy('status')
      .execute(),
    await database
      .selectFrom('judgement')
      .select(['verdict', ({ fn }) => fn.countAll().as('n')])
      .groupBy('verdict')
      .execute(),
  )
  expect(context.logged.filter((line) => line.level === 'error')).toEqual([])
})
