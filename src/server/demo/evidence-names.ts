import type { Chance } from './chance.ts'
import { inventedPhone } from './invented-identifiers.ts'

/** Telephones name pictures after the moment; few people name them anew. */
export function pictureName(chance: Chance, taken: Date): string {
  const [date = '', time = ''] = taken.toLocaleString('sv-SE', { timeZone: 'Europe/Paris' }).split(' ')
  const day = date.replaceAll('-', '')
  const clock = time.replaceAll(':', '')
  const application = chance.pick(['WhatsApp', 'Messages', 'Chrome', 'Telegram'])
  const subject = chance.pick(['annonce', 'capture', 'virement', 'relevé', 'facture', 'profil'])
  return chance.pick([
    `Screenshot_${day}_${clock}.png`,
    `Screenshot_${day}-${clock}_${application}.png`,
    `Capture d’écran ${date} à ${time.replaceAll(':', '.')}.png`,
    `IMG_${chance.between(1000, 9999)}.PNG`,
    `IMG-${day}-WA${String(chance.between(0, 60)).padStart(4, '0')}.png`,
    `${subject}${chance.pick(['', ' 1', ' 2', '_bis'])}.png`,
  ])
}

/** As mail programs save a message: by its subject. */
export const mailName = (chance: Chance, subject: string): string =>
  `${chance.pick(['', 'RE_ ', 'TR_ '])}${subject}.eml`

export const chatName = (chance: Chance): string =>
  chance.pick([
    // An unknown contact goes by their number.
    `Discussion WhatsApp avec ${international(inventedPhone(chance))}.txt`,
    `Discussion WhatsApp avec ${international(inventedPhone(chance))}.txt`,
    `discussion${chance.between(1, 9)}.txt`,
    'échange avec le vendeur.txt',
    `messages ${chance.pick(['telegram', 'messenger', 'sms', 'instagram'])}.txt`,
    'conversation copiée.txt',
  ])

const international = (phone: string): string => `33 ${phone.slice(1).replace(/\B(?=(\d{2})+$)/g, ' ')}`
