import { addDays, type LocalDate } from '../local-date.ts'
import type { FilingKind } from '../offence.ts'

/** An answer to a complaint is promised within eight days. */
const answerDays = 8

const paris = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day on a wall in Paris at this instant: legal clocks are read there. */
export function parisDay(instant: Date): LocalDate {
  const [day, month, year] = paris.format(instant).split('/')
  return `${year}-${month}-${day}`
}

/** Last day to answer a filing; a report is promised none. */
export function answerDueOn(kind: FilingKind, submittedAt: Date): LocalDate | null {
  return kind === 'complaint' ? addDays(parisDay(submittedAt), answerDays) : null
}

/** The instant of a day and hour read on a wall in Paris; of the two instants of a repeated hour, the first. */
export function parisInstant(day: LocalDate, time: string): Date {
  const asUtc = Date.parse(`${day}T${time}:00Z`)
  const winter = new Date(asUtc - 3_600_000)
  const summer = new Date(asUtc - 7_200_000)
  return wallClock(summer) === `${day} ${time}` ? summer : winter
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

const wallClock = (instant: Date): string => `${parisDay(instant)} ${clock.format(instant)}`
