import { type Decision, verbOf } from '../client/decision.ts'
import type { Entry } from '../client/outbox.ts'
import type { Catalogue } from '../texts/fr.ts'
import { actorWords, actWords } from './history-words.ts'

export const decisionWords = (decision: Decision, t: Catalogue): string =>
  t.frame.outbox[verbOf(decision)](decision.reference)

export function refusalWords({ decision, refusal }: Entry<Decision>, t: Catalogue): string {
  const { reference } = decision
  if (refusal?.code === 'not_possible_now') return t.frame.outbox.impossible(reference)
  if (refusal?.code === 'server_error') return t.frame.outbox.broken(reference, refusal.fault ?? '')
  if (refusal?.code !== 'changed_meanwhile') return t.frame.outbox.refused(reference)
  if (!refusal.by) return t.frame.outbox.changed(reference)
  return t.frame.outbox.changedBy(reference, actorWords(refusal.by.who, t), actWords(refusal.by.act, t))
}
