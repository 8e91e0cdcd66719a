/** A day of the calendar as told or read on a wall, `YYYY-MM-DD`: never an instant, so no time zone moves it. */
export type LocalDate = string

/** Whether the text is a day that exists in the Gregorian calendar, in the form `YYYY-MM-DD`. */
export function isLocalDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return parts !== null && isDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

/** Whether the text is a month in the form `YYYY-MM`. */
export function isLocalMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text)
}

export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

export function localDate(year: number, month: number, day: number): LocalDate {
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`
}

export function firstDayOf(month: string): LocalDate {
  return `${month}-01`
}

export function lastDayOf(month: string): LocalDate {
  return `${month}-${pad(daysIn(Number(month.slice(0, 4)), Number(month.slice(5, 7))))}`
}

/** The day that comes `count` days after (before when negative). */
export function addDays(date: LocalDate, count: number): LocalDate {
  const moved = new Date(Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date) + count))
  return localDate(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate())
}

export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4))
export const monthOf = (date: LocalDate): number => Number(date.slice(5, 7))
export const dayOf = (date: LocalDate): number => Number(date.slice(8, 10))

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

const pad = (value: number): string => String(value).padStart(2, '0')
