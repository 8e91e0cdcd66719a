import { describe, expect, test } from 'vitest'
import { filingKinds } from '../offence.ts'
import { type FilingAct, filingActs, filingStatuses, possibleActs, statusAfter } from './status.ts'

describe('status', () => {
  test.each([
    ['complaint', ['take', 'ask', 'answer', 'take', 'accept', 'close'], 'closed'],
    ['complaint', ['ask', 'add', 'correct', 'answer', 'redirect', 'add'], 'redirected'],
    ['report', ['take', 'accept', 'ask', 'answer'], 'answered'],
    ['complaint', ['accept', 'withdraw'], 'withdrawn'],
  ] as const)('a %s goes through %j', (kind, acts, end) => {
    const reached = acts.reduce(
      (status, act) => (status === undefined ? undefined : statusAfter(kind, status, act)),
      'submitted' as ReturnType<typeof statusAfter>,
    )
    expect(reached).toBe(end)
  })

  test('a report has nothing to withdraw', () => {
    for (const status of filingStatuses) expect(statusAfter('report', status, 'withdraw')).toBeUndefined()
  })

  test('an answer is possible only when a question waits', () => {
    for (const kind of filingKinds)
      expect(filingStatuses.filter((status) => statusAfter(kind, status, 'answer'))).toEqual(['more_asked'])
  })

  test('every status is reached, and every act is possible somewhere', () => {
    const reached = new Set<string>(['submitted'])
    const used = new Set<FilingAct>()
    for (const status of filingStatuses)
      for (const act of possibleActs('complaint', status)) {
        used.add(act)
        reached.add(statusAfter('complaint', status, act) as string)
      }
    expect([...reached].sort()).toEqual([...filingStatuses].sort())
    expect([...used].sort()).toEqual([...filingActs].sort())
  })
})
