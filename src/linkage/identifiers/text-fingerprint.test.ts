import { describe, expect, it } from 'vitest'
import { textFingerprint, textLikeness } from './text-fingerprint.ts'

const print = (text: string) => textFingerprint(text)!
const parcel =
  'Bonjour, votre colis LP123456785FR est en attente dans notre entrepôt. Merci de régler les frais de douane de 1,99 € avant le 12/03 sur https://colis-a.example/p?id=1 sinon il sera renvoyé à l’expéditeur.'
const samePattern =
  'Bonjour, votre colis LP199999999FR est en attente dans notre entrepôt. Merci de régler les frais de douane de 2,49 € avant le 25/04 sur https://suivi-b.example/x?id=77 sinon il sera renvoyé à l’expéditeur.'
const spun =
  'Bonsoir, votre colis LP276543206FR est en attente dans notre dépôt. Merci de régler les frais de douanes de 2,99 € avant le 2/05 sur https://c.example/q sinon il sera renvoyé à son expéditeur. Cordialement'
const rental =
  'L’appartement est toujours libre, je suis en déplacement à l’étranger pour mon travail et mon avocat vous remettra les clefs contre la caution de 900 € par virement sur FR76 9999 1000 0100 0012 4248 612.'

describe('the fingerprint of a text', () => {
  it('has one template for texts that differ by their values alone', () => {
    expect(print(parcel).template).toBe(print(samePattern).template)
    expect(print(parcel).bands).toEqual(print(samePattern).bands)
  })

  it('shares bands, not the template, with spun wording', () => {
    expect(print(spun).template).not.toBe(print(parcel).template)
    expect(print(spun).bands.filter((band) => print(parcel).bands.includes(band))).not.toEqual([])
    expect(textLikeness(print(spun), print(parcel))).toBeGreaterThan(0.5)
  })

  it('shares nothing with another story', () => {
    expect(print(rental).bands.filter((band) => print(parcel).bands.includes(band))).toEqual([])
    expect(textLikeness(print(rental), print(parcel))).toBeLessThan(0.15)
  })

  it('ignores case, accents and spaces', () =>
    expect(print(parcel.toUpperCase().replaceAll(' ', '  ')).template).toBe(print(parcel).template))

  it.each(['', 'Bonjour, toujours disponible ?', '06 39 98 12 34', '0'.repeat(500)])(
    'is nothing for %j',
    (text) => expect(textFingerprint(text)).toBeUndefined(),
  )

  it('reads a hostile megabyte in no time', () => {
    const from = performance.now()
    for (const piece of ['a', 'ab cd ', '06 39 98 12 34 ', 'x.example/'])
      textFingerprint(piece.repeat(1_000_000 / piece.length))
    expect(performance.now() - from).toBeLessThan(4000)
  })
})
