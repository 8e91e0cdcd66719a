import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cited, highlight } from './highlight.ts'

const iban: Cited = {
  kind: 'iban',
  value: 'FR7699001040280016379842158',
  shown: 'FR76 9900 1040 2800 1637 9842 158',
}
const phone: Cited = { kind: 'phone', value: '+33639981190', shown: '06 39 98 11 90' }
const name: Cited = { kind: 'name', value: 'k martin', shown: 'K. MARTIN' }
const cited = (text: string, all: readonly Cited[]) =>
  highlight(text, all)
    .filter((segment) => segment.cites)
    .map((segment) => [segment.text, segment.cites?.kind])

describe('highlighting cited identifiers', () => {
  it('finds them as the person spelled them', () => {
    expect(
      cited('Virement sur fr76-9900 1040 2800 1637 9842 158 au nom de K. Martin, du 06.39.98.11.90.', [
        iban,
        phone,
        name,
      ]),
    ).toEqual([
      ['fr76-9900 1040 2800 1637 9842 158', 'iban'],
      ['K. Martin', 'name'],
      ['06.39.98.11.90', 'phone'],
    ])
    expect(cited('Il appelait du +33 6 39 98 11 90', [phone])).toEqual([['33 6 39 98 11 90', 'phone']])
  })

  it('leaves longer words and numbers alone', () => {
    expect(cited('K. Martinez, 06 39 98 11 901', [name, phone])).toEqual([])
    const tail: Cited = { kind: 'card_tail', value: '9842', shown: '•••• 9842' }
    expect(cited('FR7699001040280016379842158', [iban, tail])).toEqual([
      ['FR7699001040280016379842158', 'iban'],
    ])
  })

  it('finds a site told without its beginning', () => {
    const site: Cited = { kind: 'url', value: 'https://studio-x.example', shown: 'studio-x.example' }
    expect(cited('Le site studio-x.example ne répond plus', [site])).toEqual([['studio-x.example', 'url']])
  })

  it('never changes a letter of the narrative, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (before, after) => {
        const text = `${before} 06 39 98 11 90 ${after}`
        expect(
          highlight(text, [iban, phone, name])
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
