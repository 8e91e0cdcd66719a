import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestSituations } from './nearest-situations.ts'
import { orient } from './orient.ts'

const first = (sentence: string, locale: 'fr' | 'en' = 'fr') => {
  const [near] = nearestSituations(sentence, locale)
  return near && Object.values(near.answers).join('/')
}

describe('a free sentence', () => {
  it.each([
    ['j’ai commandé des chaussures sur un site et je n’ai rien reçu', 'achat/site'],
    ['apartement loué sur internet, proprietaire introuvable, cauton versée', 'annonce/louer'],
    ['mon conseillé bancaire m’a fait validé un code, c’était un faux', 'carte/conseiller'],
    ['il veut publier ma vidéo intime prise par webcam', 'publication'],
    ['tous mes fichiers sont cryptés, ils veulent une rançon', 'appareil/rancon'],
    ['j’ai placé mes économies en bitcoin sur une plateforme de tradding', 'autre/placement'],
    ['mon facebok est piraté, on demande de l’argent à mes contacts', 'compte/en-mon-nom'],
    ['une offre d’emploi sur telegram avec des missions', 'autre/emploi'],
    ['cambriolage chez moi', 'autre/hors-internet'],
  ])('%s → %s', (sentence, expected) => {
    expect(first(sentence)).toBe(expected)
  })

  it.each([
    ['I rented a flat, paid the depozit, landlord vanished', 'annonce/louer'],
    ['files encrypted, ransom in bitcoin', 'appareil/rancon'],
    ['met a soldier on tinder who needs money for customs', 'rencontre'],
  ])('%s → %s', (sentence, expected) => {
    expect(first(sentence, 'en')).toBe(expected)
  })

  it('gives at most three, each a situation that exists, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom('fr' as const, 'en' as const),
        (sentence, locale) => {
          const near = nearestSituations(sentence, locale)
          expect(near.length).toBeLessThanOrEqual(3)
          for (const { answers } of near) {
            const step = orient(answers)
            expect('result' in step || !['situation', 'precision'].includes(step.next.id)).toBe(true)
          }
        },
      ),
    )
  })

  it('says nothing rather than anything', () => {
    expect(nearestSituations('zzz qqq', 'fr')).toEqual([])
    expect(nearestSituations('', 'fr')).toEqual([])
  })
})
