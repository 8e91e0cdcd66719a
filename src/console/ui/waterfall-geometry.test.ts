import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layWaterfall } from './waterfall-geometry.ts'

const thresholds = { propose: 0, attach: 3 }
const bits = fc.float({ min: -30, max: 30, noNaN: true, noDefaultInfinity: true })

describe('waterfall geometry', () => {
  it('floats each bar from where the last one ended', () => {
    const { start, steps } = layWaterfall(-14.2, [12.4, 6.1, -0.8], thresholds)
    expect(steps[0]!.left).toBeCloseTo(start.left)
    expect(steps[1]!.left).toBeCloseTo(steps[0]!.end)
    expect(steps[2]!.left + steps[2]!.width).toBeCloseTo(steps[1]!.end)
    expect(steps[2]!.end).toBeCloseTo(steps[2]!.left)
  })

  it('draws the total from zero, beyond the threshold it passes', () => {
    const { total, attach, propose } = layWaterfall(-14.2, [12.4, 6.1, -0.8], thresholds)
    expect(total.left).toBeCloseTo(propose)
    expect(total.left + total.width).toBeGreaterThan(attach)
    const below = layWaterfall(-14.2, [12.4], thresholds)
    expect(below.total.end).toBeLessThan(below.propose)
  })

  it('gives an element already counted no width', () => {
    expect(layWaterfall(-10, [5, 0], thresholds).steps[1]!.width).toBeCloseTo(0)
  })

  it('keeps everything inside the drawing and the steps joined, whatever the evidence', () => {
    fc.assert(
      fc.property(bits, fc.array(bits, { maxLength: 20 }), (start, evidence) => {
        const drawn = layWaterfall(start, evidence, thresholds)
        const bars = [drawn.start, ...drawn.steps, drawn.total]
        for (const bar of bars) {
          expect(bar.left).toBeGreaterThanOrEqual(0)
          expect(bar.width).toBeGreaterThanOrEqual(-1e-9)
          expect(bar.left + bar.width).toBeLessThanOrEqual(100 + 1e-9)
        }
        expect(drawn.total.end).toBeCloseTo(drawn.steps.at(-1)?.end ?? drawn.start.end)
        expect(drawn.attach).toBeGreaterThan(drawn.propose)
      }),
    )
  })
})
