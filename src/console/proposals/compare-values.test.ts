import { describe, expect, it } from 'vitest'
import type { ShownEvidence, ShownIdentifier } from '../links/link-words.ts'
import { compareValues } from './compare-values.ts'

const identifier = (kind: ShownIdentifier['kind'], value: string): ShownIdentifier => ({
  kind,
  value,
  shown: value,
  rarity: 'rare',
  filings: 2,
  base: 100,
  series: 1,
  source: 'message',
})
const evidence = (line: Partial<ShownEvidence>): ShownEvidence => ({
  kind: 'phone',
  sign: '+',
  bits: 5,
  reason: 'same_value',
  citedBy: 1,
  filings: 2,
  base: 100,
  elsewhere: 0,
  ...line,
})

describe('comparing two sides', () => {
  it('puts the weightiest first and keeps what one side alone has', () => {
    const rows = compareValues(
      [identifier('phone', '+33639981190'), identifier('iban', 'FR1')],
      [identifier('phone', '+33639981190'), identifier('iban', 'FR2'), identifier('name', 'K. MARTIN')],
      [
        evidence({ value: '+33639981190' }),
        evidence({ kind: 'iban', sign: '-', bits: -6, reason: 'differs' }),
      ],
    )
    expect(rows.map((row) => [row.kind, row.sign, row.bits, row.left.length, row.right.length])).toEqual([
      ['iban', '-', -6, 1, 1],
      ['phone', '+', 5, 1, 1],
      ['name', '~', 0, 0, 1],
    ])
  })

  it('puts first the value that both sides have: only some are shown', () => {
    const [row] = compareValues(
      [identifier('address', 'lyon')],
      [identifier('address', 'bordeaux'), identifier('address', 'marseille'), identifier('address', 'lyon')],
      [],
    )
    expect(row?.right.map(({ value }) => value)).toEqual(['lyon', 'bordeaux', 'marseille'])
  })

  it('adds what was counted of one kind under the sign that weighs most', () => {
    const [row] = compareValues(
      [],
      [],
      [
        evidence({ kind: 'url', bits: 6 }),
        evidence({ kind: 'url', bits: 0, sign: '~', reason: 'already_counted' }),
      ],
    )
    expect(row).toMatchObject({ kind: 'url', bits: 6, sign: '+' })
    expect(row?.evidence).toHaveLength(2)
  })
})
