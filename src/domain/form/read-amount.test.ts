import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAmount } from './read-amount.ts'

const read = (amount: string, currency = 'EUR') => readAmount({ amount: [amount], currency: [currency] })

describe('an amount as people write it', () => {
  it.each([
    ['1 250,50 €', 125_050],
    ['1\u202f250,50\u00a0€', 125_050],
    ['1.250,50', 125_050],
    ['1,250.50', 125_050],
    ["1'250.50", 125_050],
    ['1.250', 125_000],
    ['1,250', 125_000],
    ['1.250.000', 125_000_000],
    ['450', 45_000],
    ['450e', 45_000],
    ['450 euros', 45_000],
    ['environ 450', 45_000],
    ['12,5', 1_250],
    [',50', 50],
    ['١٢٥٠', 125_000],
    ['１２５０，５０', 125_050],
    ['-50', -5_000],
    ['0', 0],
  ])('reads %s', (typed, cents) => {
    expect(read(typed)).toEqual({ cents, currency: 'EUR' })
  })

  it('believes the sign written rather than the list beside it', () => {
    expect(read('$450')).toEqual({ cents: 45_000, currency: 'USD' })
    expect(read('£12.30')).toEqual({ cents: 1_230, currency: 'GBP' })
    expect(read('450', 'chf')).toEqual({ cents: 45_000, currency: 'CHF' })
  })

  it('is empty when nothing was written, whatever the currency', () => {
    expect(read('  ')).toBeNull()
  })

  it.each(['beaucoup', '1,2,3.4.5', '12,3456', '--5', '5 à 10'])('does not guess %s', (typed) => {
    expect(read(typed)).toMatchObject({ code: 'amount_unreadable', field: 'amount' })
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => void read(typed)))
  })
})
