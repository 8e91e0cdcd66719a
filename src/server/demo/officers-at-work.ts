import type { Context } from '../context.ts'
import { addInformation } from '../follow-up/add-information.ts'
import { answerQuestion } from '../follow-up/answer-question.ts'
import { readFollowUp } from '../follow-up/read-follow-up.ts'
import { acceptFiling } from '../review/accept-filing.ts'
import { askPerson } from '../review/ask-person.ts'
import { readFiling } from '../review/read-filing.ts'
import { redirectFiling } from '../review/redirect-filing.ts'
import { takeFiling } from '../review/take-filing.ts'
import type { Chance } from './chance.ts'
import { acceptanceNotes, exchanges, redirections } from './conversations.ts'
import { demoOfficers } from './demo-officers.ts'
import type { FiledDemo } from './file-as-person.ts'
import type { Act } from './live-through.ts'
import type { Course } from './plan-filings.ts'

const hour = 3_600_000
const day = 24 * hour

const complaintOfficers = demoOfficers.filter(({ role }) => role === 'complaint_officer')

/** What happens to a filing after it was sent, by officers and by who sent it. */
export function reviewOf(
  context: Context,
  chance: Chance,
  { filingId, planned }: FiledDemo,
  now: Date,
  course: Course = courseOf(chance, planned.kind, planned.at, now),
): readonly Act[] {
  if (course === 'untouched') return []
  const officer = chance.pick(complaintOfficers).id
  const taken = after(planned.at, chance.between(2, planned.kind === 'complaint' ? 40 : 100) * hour)
  // The log of who read what is told for the last weeks.
  const isRecent = now.getTime() - taken.getTime() < 45 * day
  const take: Act = {
    at: taken,
    perform: async () => {
      if (isRecent) await readFiling(context, officer, filingId)
      await takeFiling(context, officer, await seen(context, filingId))
      return []
    },
  }
  const isAsked = course === 'asked' || course === 'answered' || (course === 'decided' && chance.happens(0.3))
  const asked = after(taken, chance.between(1, 20) * hour)
  const answered = after(asked, chance.between(3, 60) * hour)
  const exchange = isAsked ? discuss(context, chance, filingId, officer, asked, course, answered) : []
  const decided = after(isAsked ? answered : taken, chance.between(4, 70) * hour)
  return [
    take,
    ...exchange,
    ...(course === 'decided' ? [decide(context, chance, filingId, officer, decided)] : []),
  ]
}

/** Old complaints are decided, and most old reports; those of the last days are on their way. */
function courseOf(chance: Chance, kind: string, at: Date, now: Date): Course {
  const age = (now.getTime() - at.getTime()) / day
  const isNearDeadline = kind === 'complaint' && age > 6.5 && age < 9.5
  if (isNearDeadline) return chance.pick(['taken', 'untouched', 'answered', 'decided'])
  if (age > 12) return kind === 'complaint' || chance.happens(0.72) ? 'decided' : 'untouched'
  if (age > 3)
    return chance.pick(['taken', 'asked', 'answered', 'answered', 'decided', 'untouched', 'untouched'])
  return chance.pick(['untouched', 'untouched', 'untouched', 'taken', 'asked'])
}

function discuss(
  context: Context,
  chance: Chance,
  filingId: string,
  officer: string,
  asked: Date,
  course: Course,
  answered: Date,
): readonly Act[] {
  const { question, answers } = chance.pick(exchanges)
  const ask: Act = {
    at: asked,
    perform: async () => {
      const clientId = chance.random.token()
      await askPerson(context, officer, { ...(await seen(context, filingId)), text: question, clientId })
      return []
    },
  }
  const answer: Act = {
    at: answered,
    perform: async () => {
      await readFollowUp(context, filingId)
      const text = chance.pick(answers)
      const clientId = chance.random.token()
      if (chance.happens(0.15)) await addInformation(context, filingId, { clientId, text })
      else await answerQuestion(context, filingId, { clientId, text })
      return []
    },
  }
  return course === 'asked' ? [ask] : [ask, answer]
}

function decide(context: Context, chance: Chance, filingId: string, officer: string, at: Date): Act {
  return {
    at,
    perform: async () => {
      const on = await seen(context, filingId)
      if (chance.happens(0.12))
        await redirectFiling(context, officer, { ...on, ...chance.pick(redirections) })
      else await acceptFiling(context, officer, { ...on, reason: chance.pick(acceptanceNotes) })
      return []
    },
  }
}

const after = (instant: Date, milliseconds: number): Date => new Date(instant.getTime() + milliseconds)

/** A filing in the version the officer has on screen. */
async function seen({ database }: Context, filingId: string) {
  const { version } = await database
    .selectFrom('filing')
    .select('version')
    .where('id', '=', filingId)
    .executeTakeFirstOrThrow()
  return { filingId, version }
}
