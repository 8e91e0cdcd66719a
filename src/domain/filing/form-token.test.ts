import { expect, test } from 'vitest'
import { laneOf, oldestFormSeconds } from './form-token.ts'

test.each([
  [undefined, 'slow'],
  [-5, 'slow'],
  [19.9, 'slow'],
  [20, 'normal'],
  [oldestFormSeconds, 'normal'],
  [oldestFormSeconds + 1, 'slow'],
])('a form told in %s seconds goes to the %s lane', (age, lane) => {
  expect(laneOf(age)).toBe(lane)
})
