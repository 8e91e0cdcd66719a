import { type Decision, verbOf } from '../client/decision.ts'

/** What an officer typed and has not sent, by filing and act. Lives as long as the page, never written anywhere. */
const kept = new Map<string, { text: string; door?: string }>()
let toReopen: string | undefined

const key = (filing: string, act: string) => `${act} ${filing}`

export const keptWords = (filing: string, act: string) => kept.get(key(filing, act))

export function keepWords(filing: string, act: string, words: { text: string; door?: string }): void {
  kept.set(key(filing, act), words)
}

export function dropWords(filing: string, act: string): void {
  kept.delete(key(filing, act))
}

/** Gives a refused decision its words back and asks its screen to open the sheet again. */
export function reopen(decision: Decision): void {
  keepWords(decision.filing, verbOf(decision), {
    text: decision.text,
    ...(decision.kind === 'redirect' && { door: decision.door }),
  })
  toReopen = key(decision.filing, verbOf(decision))
}

/** The act to reopen on this filing, asked once. */
export function takeReopened(filing: string): string | undefined {
  const found = toReopen?.endsWith(` ${filing}`) ? toReopen.split(' ')[0] : undefined
  if (found) toReopen = undefined
  return found
}
