import { describe, expect, it } from 'vitest'
import { findIdentifiers } from './find-identifiers.ts'
import { readingView } from './reading-view.ts'
import { guessVoice, type Voice, voicesIn } from './voices.ts'

const roles = (text: string, voice?: Voice) =>
  findIdentifiers(text, voice ? { voice } : {}).map(({ role }) => role)

describe('the author’s message', () => {
  it.each([
    'Bonjour, je suis joignable au 06 39 98 12 34',
    'Mon numéro est le 06 39 98 12 34',
    'Joignez-moi sur mon WhatsApp : 06 39 98 12 34',
    'Faites le virement sur mon compte FR14 2004 1010 0505 0001 3M02 606',
    'Maman, j’ai cassé mon téléphone, voici mon nouveau numéro 06 39 98 12 34',
    'Transférez vos fonds vers votre nouveau compte sécurisé FR14 2004 1010 0505 0001 3M02 606',
    'Appelez immédiatement le support Microsoft au 0 805 98 76 54',
    'Écrivez-moi sur ma boîte perso marc@mail.example',
  ])('%s: theirs', (text) => expect(roles(text, 'author')).toEqual(['suspect']))

  it.each([
    'Vous êtes bien au 06 39 98 12 34 ?',
    'Nous vous appelons au 06 39 98 12 34, est-ce bien votre numéro ?',
    'Votre IBAN FR14 2004 1010 0505 0001 3M02 606 doit être confirmé',
    'Nous avons envoyé le code sur votre mail anne@mail.example',
    'Le 06 39 98 12 34 est bien votre numéro ?',
    'Bonjour Mme Durand,',
    'Votre carte se terminant par 4821 a été débitée',
  ])('%s: the victim’s', (text) => expect(roles(text, 'author')).toEqual(['victim']))
})

describe('the victim’s narrative', () => {
  it.each([
    'Je suis joignable au 06 39 98 12 34',
    'Mon numéro est le 06 39 98 12 34',
    'Il m’a rappelée sur mon portable, le 06 39 98 12 34',
    'On a débité mon compte FR14 2004 1010 0505 0001 3M02 606',
    'Le 06 39 98 12 34 est mon numéro',
    'Je m’appelle Anne Durand',
    'J’habite 12 rue des Lilas, 75011 Paris',
  ])('%s: the victim’s', (text) => expect(roles(text, 'victim')).toEqual(['victim']))

  it.each([
    'Il m’a appelée du 06 39 98 12 34',
    'J’ai reçu un SMS du 06 39 98 12 34',
    'J’ai viré 450 € depuis mon compte sur FR14 2004 1010 0505 0001 3M02 606',
    'Un faux conseiller se faisant passer pour ma banque au 01 99 00 12 34',
  ])('%s: the author’s', (text) => expect(roles(text, 'victim')).toEqual(['suspect']))

  it.each([
    'J’ai appelé le 0 800 12 34 56',
    'J’ai rappelé ma banque au 01 99 00 12 34, le numéro au dos de ma carte',
    'Ma conseillère, au 01 99 00 12 34, m’a dit que c’était une fraude',
    'Le commissariat (01 99 00 12 34) m’a dit de venir ici',
    'J’ai fait opposition au 01 99 00 12 34',
  ])('%s: a third party’s', (text) => expect(roles(text, 'victim')).toEqual(['third_party']))

  it.each([
    ['Il m’a écrit : « je suis joignable au 06 39 98 12 34 ».', ['suspect']],
    ['Il m’a dit "vous êtes bien au 06 39 98 12 34 ?"', ['victim']],
    ['Je lui ai répondu : « mon numéro est le 06 39 98 12 34 ».', ['victim']],
    [
      'Le message disait :\nMon numéro : 06 39 98 12 34\n\nMon numéro à moi est le 06 39 98 56 78.',
      ['suspect', 'victim'],
    ],
    [
      'Son dernier mail :\n> mon compte est FR14 2004 1010 0505 0001 3M02 606\nLe mien est au 06 39 98 56 78',
      ['suspect', 'victim'],
    ],
    [
      'Moi : mon numéro est le 06 39 98 12 34\nVendeur : moi le mien c’est 06 39 98 56 78',
      ['victim', 'suspect'],
    ],
    ['Un guillemet « jamais fermé.\n\nMon numéro est le 06 39 98 12 34', ['victim']],
  ])('%j', (text, expected) => expect(roles(text, 'victim')).toEqual(expected))
})

describe('without being told, the voice', () => {
  it.each([
    ['Votre colis est en attente, réglez 1,99 € sur https://x.example', 'author'],
    ['Maman j’ai changé de numéro, écris-moi sur celui-ci', 'author'],
    ['Studio à louer, contactez-moi au 06 39 98 12 34', 'author'],
    ['06 39 98 12 34', 'author'],
    ['J’ai reçu un SMS d’un inconnu et j’ai payé 45 €', 'victim'],
    ['Le vendeur ne répond plus depuis que j’ai viré l’argent', 'victim'],
    ['Bonjour, on m’a volé mon compte Facebook', 'victim'],
    ['Il m’a demandé un RIB puis plus de nouvelles', 'victim'],
  ] as const)('of %s', (text, voice) => expect(guessVoice(readingView(text))).toBe(voice))

  it('passages leave no hole, whatever the quotes', () => {
    for (const text of [
      '« « » " “ ”',
      '"'.repeat(99),
      '> a\n« b\n> c »\n\n"',
      'Moi : a\nLui : b',
      '\n\n\n',
      ':\n:\n',
    ]) {
      let at = 0
      for (const { start, end } of voicesIn(readingView(text), 'victim')) {
        expect(start).toBe(at)
        at = end
      }
      expect(at).toBe(text.length)
    }
  })
})
