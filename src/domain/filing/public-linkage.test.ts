import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPublishable, publicLinkageOf, rangeOf } from './public-linkage.ts'

const series = fc.record({
  discreet: fc.boolean(),
  filings: fc.integer({ min: 1, max: 80 }),
  publishable: fc.integer({ min: 0, max: 80 }),
  reviewed: fc.integer({ min: 0, max: 80 }),
})
const facts = fc.record({
  isLinked: fc.boolean(),
  hasWaited: fc.boolean(),
  series: fc.option(series, { nil: undefined }),
  hasOpenProposal: fc.boolean(),
})

describe('what is said of the linking', () => {
  test('an anonymous report hears of a series only by the publication rule', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { state } = publicLinkageOf({ ...given, kind: 'report' })
        const published = given.isLinked && given.series !== undefined && isPublishable(given.series)
        const silent = given.isLinked || given.hasWaited ? 'deferred' : 'running'
        expect(state).toBe(published ? 'linked' : silent)
      }),
    )
  })

  test('nobody hears anything of a discreet series', () => {
    fc.assert(
      fc.property(facts, series, fc.constantFrom('report', 'complaint'), (given, quiet, kind) => {
        const said = publicLinkageOf({ ...given, kind, isLinked: true, series: { ...quiet, discreet: true } })
        expect(said).toEqual({ state: 'deferred' })
      }),
    )
  })

  test.each([
    [{ discreet: false, publishable: 3, reviewed: 1 }, true],
    [{ discreet: false, publishable: 2, reviewed: 2 }, false],
    [{ discreet: false, publishable: 40, reviewed: 0 }, false],
    [{ discreet: true, publishable: 40, reviewed: 9 }, false],
  ])('%j publishable: %s', (given, expected) => {
    expect(isPublishable({ ...given, filings: 50 })).toBe(expected)
  })

  test.each([
    [{ isLinked: false, hasWaited: false }, 'running'],
    [{ isLinked: false, hasWaited: true }, 'deferred'],
    [{ series: { discreet: false, filings: 2, publishable: 0, reviewed: 0 } }, 'linked'],
    [{ series: { discreet: false, filings: 1, publishable: 1, reviewed: 1 } }, 'deferred'],
    [{ hasOpenProposal: true }, 'to_confirm'],
    [{}, 'first'],
  ])('a complaint with %j hears %s', (given, state) => {
    const base = { kind: 'complaint', isLinked: true, hasWaited: false, hasOpenProposal: false } as const
    expect(publicLinkageOf({ ...base, ...given }).state).toBe(state)
  })

  test.each([
    [2, '2-5'],
    [5, '2-5'],
    [6, '6-10'],
    [10, '6-10'],
    [11, '11-20'],
    [20, '11-20'],
    [21, '21-50'],
    [50, '21-50'],
    [51, '50+'],
  ])('%i filings are told as %s', (filings, range) => {
    expect(rangeOf(filings)).toBe(range)
  })
})
