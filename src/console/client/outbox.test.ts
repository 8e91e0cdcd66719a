import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  due,
  grace,
  hold,
  markSending,
  nextAt,
  type Outbox,
  queue,
  refuse,
  remove,
  undoable,
  unsent,
} from './outbox.ts'

const two = queue(queue([], 1, 'accept A', 1000), 2, 'ask B', 3000)

describe('outbox of decisions', () => {
  it('sends nothing before its grace', () => {
    expect(due(two, 1000 + grace - 1)).toEqual([])
    expect(due(two, 1000 + grace).map((entry) => entry.id)).toEqual([1])
    expect(nextAt(two)).toBe(1000 + grace)
  })

  it('undoes the last one that has not left', () => {
    expect(undoable(two)?.id).toBe(2)
    expect(undoable(markSending(two, 2))?.id).toBe(1)
    expect(undoable(markSending(markSending(two, 1), 2))).toBeUndefined()
  })

  it('keeps a decision that met no network, still undoable, and tries again later', () => {
    const held = hold(markSending(two, 2), 2, 20_000)
    expect(undoable(held)?.id).toBe(2)
    expect(due(held, 20_000).map((entry) => entry.id)).toEqual([1])
    expect(due(held, 20_000 + grace).map((entry) => entry.id)).toEqual([1, 2])
  })

  it('never sends a refused decision again by itself', () => {
    const refused = refuse(markSending(two, 1), 1, { code: 'changed_meanwhile' })
    expect(due(refused, Number.MAX_SAFE_INTEGER).map((entry) => entry.id)).toEqual([2])
    expect(unsent(refused).map((entry) => entry.id)).toEqual([2])
  })

  it('loses nothing but what was undone or sent, whatever the order of events', () => {
    const event = fc.record({
      kind: fc.constantFrom('queue', 'undo', 'send', 'hold', 'refuse'),
      target: fc.nat(7),
      at: fc.nat(60_000),
    })
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let outbox: Outbox<number> = []
        const alive = new Set<number>()
        let next = 0
        for (const { kind, target, at } of events) {
          if (kind === 'queue') {
            outbox = queue(outbox, next, next, at)
            alive.add(next++)
            continue
          }
          const entry = outbox[target]
          if (!entry) continue
          if (kind === 'undo') {
            const last = undoable(outbox)
            if (last) {
              outbox = remove(outbox, last.id)
              alive.delete(last.id)
            }
          }
          if (kind === 'send') outbox = markSending(outbox, entry.id)
          if (kind === 'hold') outbox = hold(outbox, entry.id, at)
          if (kind === 'refuse') outbox = refuse(outbox, entry.id, { code: 'not_possible_now' })
        }
        expect(new Set(outbox.map((entry) => entry.decision))).toEqual(alive)
      }),
    )
  })
})
