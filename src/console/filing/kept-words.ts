import { type Decision, verbOf } from '../client/decision.ts'

export interface Words {
  readonly text: string
  readonly door?: string
}

/** The part of the tab's storage that is used: it outlives a reload, and ends with the tab or at sign-out. */
type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

let toReopen: string | undefined

const key = (about: string, act: string) => `words ${act} ${about}`

/** What was typed about a filing or a link and not sent. */
export function keptWords(keeper: Keeper, about: string, act: string): Words | undefined {
  const found = keeper.getItem(key(about, act))
  return found === null ? undefined : (JSON.parse(found) as Words)
}

export function keepWords(keeper: Keeper, about: string, act: string, words: Words): void {
  if (words.text || words.door) keeper.setItem(key(about, act), JSON.stringify(words))
  else keeper.removeItem(key(about, act))
}

export function dropWords(keeper: Keeper, about: string, act: string): void {
  keeper.removeItem(key(about, act))
}

/** The reason of a verdict is kept by the link it is about, whatever the verdict. */
const linkOf = (decision: { filing: string; proposal?: string }): string =>
  decision.proposal ?? decision.filing

/** Gives a refused decision its words back and asks its screen to open the sheet again. */
export function reopen(keeper: Keeper, decision: Decision): void {
  if ('verdict' in decision) {
    keepWords(keeper, linkOf(decision), 'judge', { text: decision.text })
    return
  }
  keepWords(keeper, decision.filing, verbOf(decision), {
    text: decision.text,
    ...(decision.kind === 'redirect' && { door: decision.door }),
  })
  toReopen = `${verbOf(decision)} ${decision.filing}`
}

/** The act to reopen on this filing, asked once. */
export function takeReopened(filing: string): string | undefined {
  const found = toReopen?.endsWith(` ${filing}`) ? toReopen.split(' ')[0] : undefined
  if (found) toReopen = undefined
  return found
}
