import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupsWithout, type SharedValue, strongestTie } from './holds-by.ts'

const rare = (...citedBy: number[]): SharedValue => ({ rarity: 'rare', citedBy })
const common = (...citedBy: number[]): SharedValue => ({ rarity: 'common', citedBy })

describe('what a series rests on', () => {
  const values = [rare(0, 1, 2), rare(2, 3), common(0, 3)]

  it('is the value most members cite, never a common one', () => {
    expect(strongestTie(values)).toBe(0)
    expect(strongestTie([common(0, 1)])).toBeUndefined()
    expect(strongestTie([rare(0), rare(1)])).toBeUndefined()
  })

  it('comes apart without it', () => {
    expect(groupsWithout(4, values)).toEqual([4])
    expect(groupsWithout(4, values, 0)).toEqual([2, 1, 1])
    expect(groupsWithout(4, values, 1)).toEqual([3, 1])
    expect(groupsWithout(4, values, 2)).toEqual([4])
  })

  it('counts every member once, and never joins more by leaving a value out', () => {
    const members = 12
    const value = fc.record({
      rarity: fc.constantFrom('rare' as const, 'common' as const),
      citedBy: fc.uniqueArray(fc.nat(members - 1)),
    })
    const graph = fc.record({ values: fc.array(value, { minLength: 6, maxLength: 6 }), left: fc.nat(5) })
    fc.assert(
      fc.property(graph, ({ values, left }) => {
        const whole = groupsWithout(members, values)
        const without = groupsWithout(members, values, left)
        expect(without.reduce((sum, size) => sum + size, 0)).toBe(members)
        expect(without.length).toBeGreaterThanOrEqual(whole.length)
        if (values[left]?.rarity === 'common') expect(without).toEqual(whole)
      }),
    )
  })
})
