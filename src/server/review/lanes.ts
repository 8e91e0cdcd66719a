import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { lanes } from '#contract/filing.ts'
import { parisDay } from '#domain/filing/deadline.ts'
import { addDays, type LocalDate } from '#domain/local-date.ts'
import type { Keyset } from '../platform/database/keyset.ts'

export type Lane = (typeof lanes)[number]

/** A transfer is worth running after for as long as a bank may still hold the money. */
const recoverableHours = 72

export interface LaneMoment {
  readonly officerId: string
  /** Transfers made since then may still be caught. */
  readonly recoverableSince: Date
  /** Deadlines up to this day are near. */
  readonly dueBy: LocalDate
}

export function laneMoment(officerId: string, now: Date): LaneMoment {
  return {
    officerId,
    recoverableSince: new Date(now.getTime() - recoverableHours * 3_600_000),
    dueBy: addDays(parisDay(now), 1),
  }
}

interface LaneRule {
  /** Repeats, literally, the condition of the lane's own index. */
  readonly holds: (moment: LaneMoment) => RawBuilder<SqlBool>
  readonly order: Keyset
}

/** Somebody waits for an answer. */
export const undecided = sql`f.status in ('submitted', 'in_review', 'more_asked', 'answered')`
const waiting = sql`f.status in ('submitted', 'in_review')`

const id = { column: sql`f.id`, type: 'id' } as const
const sent = { column: sql`f.submitted_at`, type: 'instant' } as const
const due = { column: sql`f.due_on`, type: 'day' } as const
const dueOrNever = { column: sql`coalesce(f.due_on, 'infinity')`, type: 'day' } as const
const inTurn = { column: sql`(f.lane = 'normal')`, type: 'flag' } as const
const transferred = { column: sql`f.transferred_at`, type: 'instant' } as const

/** The one table of the inbox: what is in each lane, and in which order it is worked through. */
export const laneRules: Readonly<Record<Lane, LaneRule>> = {
  recoverable: {
    holds: ({ recoverableSince }) =>
      sql`f.transferred_at is not null and f.transferred_at > ${recoverableSince} and ${undecided}`,
    order: { keys: [transferred, id], direction: 'asc' },
  },
  to_review: {
    holds: () => sql`f.kind = 'complaint' and ${waiting}`,
    order: { keys: [dueOrNever, sent, id], direction: 'asc' },
  },
  answered: {
    holds: () => sql`f.status = 'answered'`,
    order: { keys: [dueOrNever, sent, id], direction: 'asc' },
  },
  reports: {
    holds: () => sql`f.kind = 'report' and ${waiting}`,
    order: { keys: [inTurn, sent, id], direction: 'desc' },
  },
  due_soon: {
    holds: ({ dueBy }) => sql`f.due_on is not null and f.due_on <= ${dueBy} and ${undecided}`,
    order: { keys: [due, sent, id], direction: 'asc' },
  },
  mine: {
    holds: ({ officerId }) =>
      sql`f.assigned_to is not null and f.assigned_to = ${officerId} and ${undecided}`,
    order: { keys: [dueOrNever, sent, id], direction: 'asc' },
  },
  decided: {
    holds: () => sql`f.status in ('accepted', 'redirected', 'withdrawn', 'closed')`,
    order: { keys: [sent, id], direction: 'desc' },
  },
}
