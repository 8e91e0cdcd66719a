import { holds } from '../form/conditions.ts'
import type { Answer, Answers, GroupRow } from '../form/definition.ts'
import type { OffenceType } from '../offence.ts'
import { linesForAll, linesOf } from './do-now-lines.ts'
import type { DoNowLine } from './do-now-rule.ts'

export type { DoNowLine }

/** What to do now for these facts, the urgent first; what does not apply is not asked, what is done arrives ticked. */
export function doNow(type: OffenceType, answers: Answers): readonly DoNowLine[] {
  const told: Answers = { ...answers, moyens: meansOf(answers.paiement) }
  const rules = [...linesForAll, ...linesOf[type]].filter(
    ({ applies }) => applies === undefined || holds(applies, told),
  )
  return order.flatMap((moment) =>
    rules
      .filter(({ when }) => when === moment)
      .map(({ applies: _, tickedBy, ...line }) => ({
        ...line,
        isTicked: tickedBy !== undefined && holds(tickedBy, told),
      })),
  )
}

const order = ['now', 'today', 'keep'] as const

function meansOf(rows: Answer | undefined): readonly string[] {
  if (!Array.isArray(rows)) return []
  return [
    ...new Set(
      (rows as readonly GroupRow[]).map(({ moyen }) => moyen).filter((means) => typeof means === 'string'),
    ),
  ]
}
