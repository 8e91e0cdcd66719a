import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupsWithout, strongestTie } from './holds-by.ts'

const rare = { rarity: 'rare' } as const
const common = { rarity: 'common' } as const
const cites = (...cites: number[]) => ({ cites })

describe('what a series rests on', () => {
  const values = [rare, rare, common]
  const members = [cites(0, 2), cites(0), cites(0, 1), cites(1, 2)]

  it('is the value most members cite, never a common one', () => {
    expect(strongestTie(members, values)).toBe(0)
    expect(strongestTie([cites(2), cites(2)], values)).toBeUndefined()
    expect(strongestTie([cites(0), cites(1)], values)).toBeUndefined()
  })

  it('comes apart without it', () => {
    expect(groupsWithout(members, values)).toEqual([4])
    expect(groupsWithout(members, values, 0)).toEqual([2, 1, 1])
    expect(groupsWithout(members, values, 1)).toEqual([3, 1])
    expect(groupsWithout(members, values, 2)).toEqual([4])
  })

  it('counts every member once, and never joins more by leaving a value out', () => {
    const graph = fc.record({
      members: fc.array(
        fc.uniqueArray(fc.nat(5)).map((all) => cites(...all)),
        { minLength: 1, maxLength: 12 },
      ),
      values: fc.array(fc.constantFrom(rare, common), { minLength: 6, maxLength: 6 }),
      left: fc.nat(5),
    })
    fc.assert(
      fc.property(graph, ({ members, values, left }) => {
        const whole = groupsWithout(members, values)
        const without = groupsWithout(members, values, left)
        expect(without.reduce((sum, size) => sum + size, 0)).toBe(members.length)
        expect(without.length).toBeGreaterThanOrEqual(whole.length)
        if (values[left]?.rarity === 'common') expect(without).toEqual(whole)
      }),
    )
  })
})
