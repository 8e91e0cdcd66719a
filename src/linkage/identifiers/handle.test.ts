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
  ])('%s', (text, value) => expect(found(text)).toEqual([value]))

  it.each([
    'Telegram : oui',
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
