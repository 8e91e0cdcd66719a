import { describe, expect, it } from 'vitest'
import { readingView } from '../reading-view.ts'
import { handle } from './handle.ts'

const found = (text: string): string[] => handle.find!(readingView(text)).map(({ value }) => value)

describe('handles in a text', () => {
  it.each([
    ['@marc_immo', 'unknown:marc_immo'],
    ['(@Marc_Immo)', 'unknown:marc_immo'],
    ['écris à @marc.immo.', 'unknown:marc.immo'],
    ['@marc_immo sur Telegram', 'telegram:marc_immo'],
    ['Telegram : @marc_immo', 'telegram:marc_immo'],
    ['mon insta @marc.immo', 'instagram:marc.immo'],
    ['Insta: marc.immo06', 'instagram:marc.immo06'],
    ['snap : marc_immo', 'snapchat:marc_immo'],
    ['mon insta leo_martin75', 'instagram:leo_martin75'],
    ['Telegram=marc_06', 'telegram:marc_06'],
    ['tiktok @été2026', 'tiktok:été2026'],
    ['@marc_immo sur insta', 'instagram:marc_immo'],
    ['@marc_immo (Telegram)', 'telegram:marc_immo'],
    ['@marc_immo - snap', 'snapchat:marc_immo'],
    ['TELEGRAM @MARC_IMMO', 'telegram:marc_immo'],
    ['telegram:@marc_immo', 'telegram:marc_immo'],
    ['Telegram → @marc_immo', 'telegram:marc_immo'],
    ['Télégram : @marc_immo', 'telegram:marc_immo'],
    ['IG: @marc.immo', 'instagram:marc.immo'],
    ['ig : marc_immo', 'instagram:marc_immo'],
    ['Instagram : marc.immo', 'instagram:marc.immo'],
    ['mon snap c’est sweet_jade.06', 'snapchat:sweet_jade.06'],
    ['snapchat leo-martin75', 'snapchat:leo-martin75'],
    ['snap=leo_martin', 'snapchat:leo_martin'],
    ['Tik Tok : @sofia.real', 'tiktok:sofia.real'],
    ['tiktok: sofia_real', 'tiktok:sofia_real'],
    ['Facebook : jordan.tech', 'facebook:jordan.tech'],
    ['messenger : jordan_pro', 'facebook:jordan_pro'],
    ['Discord : dark_seller', 'discord:dark_seller'],
    ['le bon coin : marc_75', 'leboncoin:marc_75'],
    ['LBC : marc_75', 'leboncoin:marc_75'],
    ['Vinted : lili_mode', 'vinted:lili_mode'],
    ['signal : @marc.42', 'signal:marc.42'],
    ['Skype: live_support9', 'skype:live_support9'],
    ['twitter @marc_immo', 'x:marc_immo'],
    ['X: @marc_immo', 'x:marc_immo'],
    ['« @marc_immo »', 'unknown:marc_immo'],
    ['@marc_immo,', 'unknown:marc_immo'],
    ['ajoute @marc_immo!', 'unknown:marc_immo'],
    ['＠marc_immo', 'unknown:marc_immo'],
    ['tinder : marc_33', 'tinder:marc_33'],
  ])('%s', (text, value) => expect(found(text)).toEqual([value]))

  it.each([
    'Telegram : oui',
    'Telegram : disponible',
    'sur Telegram',
    'WhatsApp : 06 39 98 12 34',
    'whatsapp 0639981234',
    'Instagram Facebook Snapchat',
    'mon compte insta',
    'insta',
    'snap svp',
    'facebook : vendu',
    'signal d’alarme',
    'signal : fort',
    'tiktok est interdit',
    'discord entre voisins',
    'vinted et leboncoin',
    'paypal accepté',
    'paypal : entre proches',
    'x 2',
    'taille x',
    'rdv @14h',
    '@ demain',
    '@',
    '@@',
    '@_',
    '1@2',
    '@2026',
    'prix@12',
    'coin cuisine',
    'un bon coin tranquille',
    'sur facebook marketplace',
    'signal faible',
    '@gmail.com',
    'jean@mail.example',
    '@1',
    '@12345',
    'rdv @ midi',
    'insta: 06',
    'instagram, voilà',
    'foo/@bar',
    'a@b',
  ])('none in %j', (text) => expect(found(text)).toEqual([]))
})

describe('a typed handle', () => {
  it.each([
    ['@Marc_Immo', 'unknown:marc_immo'],
    ['marc immo', 'unknown:marc immo'],
    ['Telegram : @Marc', 'telegram:marc'],
    ['Telegram @marc', 'telegram:marc'],
    ['telegram:marc', 'telegram:marc'],
    ['https://instagram.com/Marc.Immo', 'instagram:marc.immo'],
    ['wa.me/33639981234', 'whatsapp:+33639981234'],
  ])('%s', (typed, value) => expect(handle.read(typed)).toEqual({ value }))

  it('is shown with its platform', () => {
    expect(handle.show('telegram:marc')).toBe('Telegram @marc')
    expect(handle.show('unknown:marc')).toBe('@marc')
    expect(handle.show('tiktok:marc')).toBe('TikTok @marc')
  })
})
