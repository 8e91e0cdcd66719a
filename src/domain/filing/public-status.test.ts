import { describe, expect, test } from 'vitest'
import { filingKinds } from '../offence.ts'
import { consoleStatus, publicStatusOf, sayDay } from './public-status.ts'
import { filingStatuses } from './status.ts'

const facts = {
  kind: 'complaint',
  status: 'submitted',
  since: '2026-11-24',
  dueOn: '2026-12-02',
  isKnownLinked: false,
} as const

describe('public status', () => {
  test('says until when an answer is promised', () => {
    expect(publicStatusOf(facts).sentence).toEqual({
      fr: 'Reçue. Réponse avant le 2\u00a0décembre',
      en: 'Received. Answer by 2\u00a0December',
    })
    expect(publicStatusOf({ ...facts, kind: 'report', dueOn: null }).sentence.fr).toBe('Reçu')
  })

  test('says since when an officer reads it', () => {
    expect(publicStatusOf({ ...facts, status: 'in_review', since: '2026-12-01' }).sentence.fr).toBe(
      'Lue par un agent depuis le 1er\u00a0décembre',
    )
  })

  test('says that other filings exist only where the person may know it', () => {
    const report = { ...facts, kind: 'report', dueOn: null } as const
    expect(publicStatusOf({ ...report, isKnownLinked: true }).icon).toBe('link')
    expect(publicStatusOf({ ...report, isKnownLinked: true, status: 'more_asked' }).icon).toBe('message')
    expect(publicStatusOf({ ...facts, isKnownLinked: true }).icon).toBe('check')
  })

  test('has every sentence, in both voices and languages, without a gap left open or a closing mark', () => {
    for (const kind of filingKinds)
      for (const status of filingStatuses)
        for (const text of [publicStatusOf({ ...facts, kind, status }).sentence, consoleStatus[status]]) {
          expect(text.fr).toMatch(/^[A-ZÀ-Ý][^{}!]+$/)
          expect(text.en).toMatch(/^[A-Z][^{}!]+$/)
          expect(text.fr).not.toMatch(/[^\u202f\u00a0][;:?]/)
        }
  })
})

test('a day is read aloud', () => {
  expect(sayDay('2026-12-01', 'fr')).toBe('1er\u00a0décembre')
  expect(sayDay('2026-11-11', 'fr')).toBe('11\u00a0novembre')
  expect(sayDay('2026-12-01', 'en')).toBe('1\u00a0December')
})
