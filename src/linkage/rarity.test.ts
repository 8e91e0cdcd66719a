import { describe, expect, it } from 'vitest'
import type { ValueStatistics } from './link.ts'
import { thresholds } from './model.ts'
import { rarityOf, strengthOf } from './rarity.ts'

const statistics = (known: Partial<ValueStatistics>): ValueStatistics => ({
  kind: 'phone',
  value: '+33639981234',
  filings: 1,
  groups: 1,
  byType: { fake_shop: known.filings ?? 1 },
  firstDay: 20_000,
  lastDay: 20_010,
  ...known,
})

describe('rarityOf', () => {
  it.each<[Partial<ValueStatistics>, number, string]>([
    [{ filings: 0, groups: 0 }, 300, 'new'],
    [{ filings: 1 }, 300, 'rare'],
    [{ filings: 3000, groups: 1 }, 61_204, 'rare'],
    [{ filings: 2, groups: 2 }, 61_204, 'rare'],
    [{ filings: 9, groups: 3 }, 61_204, 'shared'],
    [{ filings: 20, groups: 8 }, 300, 'common'],
    [{ filings: 3, groups: 3 }, 5, 'shared'],
    [{ filings: 1, hub: 'known_list' }, 300, 'common'],
    [{ filings: 1, value: '+33805805817' }, 300, 'common'],
  ])('%j of %i is %s', (known, base, rarity) => expect(rarityOf(statistics(known), base)).toBe(rarity))
})

describe('strengthOf', () => {
  it.each([
    [9, 'strong'],
    [6, 'strong'],
    [5.9, 'probable'],
    [thresholds.attach, 'probable'],
    [2.9, 'weak'],
    [-1, 'weak'],
  ] as const)('%d bits are %s', (total, strength) =>
    expect(strengthOf({ start: -8, evidence: [], total, thresholds })).toBe(strength),
  )
})
