/** A form is told by a person: younger than this, it was filled in by a machine, or so it must wait its turn. */
const youngestFormSeconds = 20
/** A phone may keep a draft for thirty days. */
export const oldestFormSeconds = 31 * 24 * 3600
/** Filings one visit, or one form token, sends in an hour before the next ones wait. */
export const filingsPerHour = 5

export type Lane = 'normal' | 'slow'

/** Nothing is ever refused for haste: a filing whose form cannot be shown to be old enough is linked later. */
export function laneOf(formAgeSeconds: number | undefined): Lane {
  const isTold =
    formAgeSeconds !== undefined &&
    formAgeSeconds >= youngestFormSeconds &&
    formAgeSeconds <= oldestFormSeconds
  return isTold ? 'normal' : 'slow'
}
