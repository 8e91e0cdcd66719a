import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layTimeline } from './timeline-geometry.ts'

const dayOf = (offset: number) => new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10)

describe('timeline', () => {
  it('gives a day a column, the busiest the whole height', () => {
    const { columns, byWeek, peak } = layTimeline(
      [
        { day: '2026-11-12', filings: 2 },
        { day: '2026-11-16', filings: 1 },
      ],
      [],
    )
    expect(byWeek).toBe(false)
    expect(columns.map((column) => [column.day, column.left, column.height])).toEqual([
      ['2026-11-12', 0, 100],
      ['2026-11-16', 80, 50],
    ])
    expect(peak?.day).toBe('2026-11-12')
  })

  it('counts by week once days no longer fit', () => {
    const { byWeek, columns } = layTimeline(
      [
        { day: '2026-01-01', filings: 1 },
        { day: '2026-01-07', filings: 2 },
        { day: '2026-06-01', filings: 1 },
      ],
      [],
    )
    expect(byWeek).toBe(true)
    expect(columns[0]).toMatchObject({ day: '2026-01-01', filings: 3 })
  })

  it('draws nothing for an empty series', () => {
    expect(layTimeline([], []).columns).toEqual([])
  })

  it('loses no filing and keeps columns and spans inside, whatever the days', () => {
    const counted = fc.array(
      fc.record({ day: fc.nat(900).map(dayOf), filings: fc.integer({ min: 1, max: 9 }) }),
      {
        minLength: 1,
        maxLength: 40,
      },
    )
    const span = fc.tuple(fc.nat(900), fc.nat(60)).map(([start, length]) => ({
      first: dayOf(start),
      last: dayOf(start + length),
    }))
    fc.assert(
      fc.property(counted, fc.array(span, { maxLength: 5 }), (perDay, spans) => {
        const { columns, spanOf } = layTimeline(perDay, spans)
        const sum = (all: readonly { filings: number }[]) =>
          all.reduce((total, one) => total + one.filings, 0)
        expect(sum(columns)).toBe(sum(perDay))
        for (const box of [...columns, ...spans.map(({ first, last }) => spanOf(first, last))]) {
          expect(box.left).toBeGreaterThanOrEqual(-1e-9)
          expect(box.left + box.width).toBeLessThanOrEqual(100 + 1e-9)
          expect(box.width).toBeGreaterThan(0)
        }
      }),
    )
  })
})
