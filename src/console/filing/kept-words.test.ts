import { expect, it } from 'vitest'
import { dropWords, keepWords, keptWords, reopen, takeReopened } from './kept-words.ts'

function aTab() {
  const held = new Map<string, string>()
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  }
}

it('keeps what was typed by filing and act, and nothing once it is empty or dropped', () => {
  const tab = aTab()
  keepWords(tab, 'f1', 'redirect', { text: 'Une raison', door: 'police' })
  keepWords(tab, 'f1', 'ask', { text: 'Une question' })
  expect(keptWords(tab, 'f1', 'redirect')).toEqual({ text: 'Une raison', door: 'police' })
  expect(keptWords(tab, 'f2', 'ask')).toBeUndefined()
  keepWords(tab, 'f1', 'ask', { text: '' })
  dropWords(tab, 'f1', 'redirect')
  expect(tab.held.size).toBe(0)
})

it('gives a refused act its words back and opens its sheet, once', () => {
  const tab = aTab()
  const common = { filing: 'f1', reference: 'V-1', text: 'Quelle date ?', page: '/' }
  reopen(tab, { kind: 'ask', version: 1, clientId: 'c', ...common })
  expect(keptWords(tab, 'f1', 'ask')).toEqual({ text: 'Quelle date ?' })
  expect(takeReopened('f2')).toBeUndefined()
  expect(takeReopened('f1')).toBe('ask')
  expect(takeReopened('f1')).toBeUndefined()
})

it('gives a refused verdict its reason back on the link it was about', () => {
  const tab = aTab()
  const common = { filing: 'f1', verdict: 'same', reference: 'V-1', text: 'Même annonce', page: '/' } as const
  reopen(tab, { kind: 'proposal', proposal: 'p1', ...common })
  reopen(tab, { kind: 'membership', series: 's1', ...common })
  expect(keptWords(tab, 'p1', 'judge')).toEqual({ text: 'Même annonce' })
  expect(keptWords(tab, 'f1', 'judge')).toEqual({ text: 'Même annonce' })
  expect(takeReopened('f1')).toBeUndefined()
})
