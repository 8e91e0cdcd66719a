import type { OffenceType } from '#domain/offence.ts'

export const meansOfPayment = ['virement', 'carte', 'coupon', 'crypto', 'compte-en-ligne', 'rien'] as const
export type Means = (typeof meansOfPayment)[number]

/** One way of deceiving people, as its victims tell it. Places in braces are filled for each of them. */
export interface Scheme {
  readonly type: OffenceType
  /** What is bought, let, promised: fills `{item}`. */
  readonly items: readonly string[]
  readonly openings: readonly string[]
  readonly middles: readonly string[]
  readonly ends: readonly string[]
  /** Answers to the questions of the type. */
  readonly answers: Readonly<Record<string, string | readonly string[]>>
  /** In euros. */
  readonly amounts: readonly [low: number, high: number]
  readonly payments: readonly [least: number, most: number]
  readonly means: readonly Means[]
  /** What authors of this kind show of themselves. */
  readonly shows: readonly Shown[]
}

export type Shown =
  | 'iban'
  | 'phone'
  | 'email'
  | 'site'
  | 'page'
  | 'handle'
  | 'wallet'
  | 'pseudonym'
  | 'name'
  | 'advert'
  | 'parcel'
