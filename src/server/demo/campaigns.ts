import type { Scheme } from './scheme.ts'
import { delivery, goods, holidays, studio } from './schemes-ads.ts'
import { adviser, investment, parcel, recovery, tasks } from './schemes-other.ts'
import { hackedAccount, lockedFiles, romance, webcam } from './schemes-persons.ts'
import { appliances, pellets, sneakers } from './schemes-shop.ts'

export const schemes: readonly Scheme[] = [
  sneakers,
  pellets,
  appliances,
  goods,
  delivery,
  studio,
  holidays,
  romance,
  hackedAccount,
  webcam,
  lockedFiles,
  adviser,
  investment,
  parcel,
  tasks,
  recovery,
]

/** One author at work: who will be the series, if linking finds it. */
export interface Campaign {
  readonly scheme: Scheme
  readonly victims: number
  /** Days before now: first and last victim. */
  readonly from: number
  readonly to: number
  /** Accounts, numbers or sites used up on the way. */
  readonly changes: number
}

const campaign = (scheme: Scheme, victims: number, from: number, to: number, changes = 1): Campaign => ({
  scheme,
  victims,
  from,
  to,
  changes,
})

/**
 * Spread over the year; some are at work today. Not every victim noted what ties them, so that series have from one member
 * to about twenty.
 */
export const campaigns: readonly Campaign[] = [
  campaign(studio, 20, 48, 0, 2),
  campaign(sneakers, 23, 170, 20),
  campaign(pellets, 14, 95, 0, 2),
  campaign(parcel, 12, 60, 1, 2),
  campaign(adviser, 11, 40, 0, 2),
  campaign(goods, 10, 75, 0, 2),
  campaign(webcam, 9, 300, 190),
  campaign(delivery, 8, 33, 1),
  campaign(investment, 8, 220, 15, 2),
  campaign(romance, 7, 340, 12),
  campaign(hackedAccount, 6, 50, 2),
  campaign(appliances, 6, 260, 200),
  campaign(tasks, 5, 120, 30),
  campaign(holidays, 5, 160, 110),
  campaign(lockedFiles, 4, 210, 100),
  campaign(studio, 4, 320, 280),
  campaign(goods, 3, 20, 0),
  campaign(goods, 3, 355, 330),
  campaign(recovery, 3, 90, 40),
  campaign(pellets, 3, 350, 320),
  campaign(delivery, 2, 130, 120),
  campaign(adviser, 2, 250, 240),
  campaign(romance, 2, 180, 60),
  campaign(webcam, 2, 14, 3),
  campaign(parcel, 2, 200, 195),
]
