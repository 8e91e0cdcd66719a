import { expect, it } from 'vitest'
import { consoleOperations } from '#contract/console.ts'
import { lanes as contractLanes } from '#contract/filing.ts'
import { routesOf } from '#contract/routes.ts'
import { lanes } from '../inbox/lanes.ts'
import { routes } from './routes.ts'

it('calls every operation where the contract says it is', () => {
  expect(routes).toEqual(routesOf(consoleOperations))
})

it('shows the lanes of the contract in its order', () => {
  expect(lanes).toEqual(contractLanes)
})
