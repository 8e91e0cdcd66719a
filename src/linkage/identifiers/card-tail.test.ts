import { describe, expect, it } from 'vitest'
import { readingView } from '../reading-view.ts'
import { cardTail } from './card-tail.ts'

const found = (text: string): string[] => cardTail.find!(readingView(text)).map(({ value }) => value)

describe('the end of a card number in a text', () => {
  it.each([
    'carte se terminant par 4821',
    'Votre carte bancaire se terminant par 4821 est bloquée',
    'carte finissant par 4821',
    'carte bleue finissant en 4821',
    'CB finissant par 4821',
    'carte terminant par 4821.',
    'ma carte (se terminant par 4821)',
    'carte qui se termine par 4821',
    'carte qui finit par 4821',
    'carte terminaison 4821',
    'Visa se terminant par 4821',
    'card ending in 4821',
    'card ending with 4821',
    'Mastercard ending 4821',
    'carte **** 4821',
    'carte ****4821',
    'carte **** **** **** 4821',
    'carte XXXX XXXX XXXX 4821',
    'CB xxxx4821',
    'CB X4821',
    'CB *4821',
    'CB : **4821',
    'carte n° **** **** **** 4821',
    'carte •••• 4821',
    'carte ···· •••• 4821',
    'Carte Visa **** 4821 débitée',
    '**** **** **** 4821',
    'XXXX-XXXX-XXXX-4821',
    'xxxxxxxxxxxx4821',
    'carte 4970 **** **** 4821',
    'les 4 derniers chiffres de ma carte : 4821',
    'les derniers chiffres de ma carte sont 4821',
    'les quatre derniers chiffres de ma carte bancaire, 4821',
    '4 derniers chiffres 4821 de la carte',
    'ma carte, derniers chiffres 4821',
    'numéro de carte se terminant par : 4821',
    'carte se terminant par ...4821',
    'carte se terminant par *4821',
    'Paiement de 45,00 € avec la carte *4821',
    'carte 4974 0000 0000 4824',
  ])('%j', (text) => expect(found(text)).toEqual([text.includes('4974') ? '4824' : '4821']))

  it('keeps of a whole number its end alone', () => {
    const text = 'ma carte est 4970 9900 1234 5674, expire 04/28'
    const [hit] = cardTail.find!(readingView(text))
    expect(text.slice(hit!.start, hit!.end)).toBe('5674')
  })

  it.each([
    'se terminant par 4821',
    'compte se terminant par 4821',
    'la réunion se termine en 2026',
    'carte de visite 2026',
    'carte 2026',
    'carte cadeau de 4821 €',
    'carte vitale',
    'carte d’identité 1234 5678',
    'ma carte a été débitée de 4821 €',
    'ma carte, débitée de 1250,00 €',
    'carte valable jusqu’en 2027',
    'code 4821',
    'code de la carte : 4821 euros',
    'les derniers chiffres du mois',
    'trois derniers chiffres 482',
    '5 derniers chiffres 48213',
    'visa pour 2026',
    'visa 48213',
    'carte **** 482',
    'carte **** 48213',
    '*** promo *** 2026',
    '**2026',
    '***2026***',
    'x4821',
    'prix 4821',
    'carte au prix 4821',
    '4970 9900 1234 5675',
    '1234 5678 9012 3456',
    '0639 9812 3456 7890',
    'SIRET 123 456 789 00012',
    'FR76 9999 1000 0100 0012 4248 612',
    '4970 9900 1234',
    '4970990012345674123',
    'réf 4970990012345674',
    'commande 2026-4821',
    'le 12/03/2026',
    '06 39 98 48 21',
    'carte du 12/03 4821 €',
    'ticket 4821 7730 9912',
    '10 h 4821',
  ])('none in %j', (text) => expect(found(text)).toEqual([]))
})
