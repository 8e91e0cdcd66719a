import type { IdentifierRules } from './rules.ts'

/** A reference given by a platform: capitals without spaces. Short ones are reused by strangers and stay weak. */
function reference(strongFrom: number): IdentifierRules {
  return {
    maxLength: 128,
    strength: (value) => (value.length >= strongFrom ? 'strong' : 'weak'),
    read: (typed) => ({ value: typed.toUpperCase().replace(/\s/g, '') }),
    show: (value) => value,
  }
}

export const adReference = reference(8)
export const transaction = reference(12)
export const coupon = reference(10)
/** Parcel numbers in scam messages are copied from one another: never strong. */
export const parcel = reference(Number.POSITIVE_INFINITY)
