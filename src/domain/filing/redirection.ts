import type { Locale, Text } from '../locale.ts'
import { type Service, type ServiceId, services } from '../orientation/directory.ts'
import { say } from '../wording/say.ts'

/** Where an officer may send a filing: services that act on facts, not those that listen or come at once. */
export const doors = [
  'unit',
  'online_complaint',
  'perceval',
  'bank',
  'signalconso',
  'pharos',
  'pnav',
  'cyber17',
  'spam_sms',
  'signal_spam',
  'phishing_initiative',
  'minors_3018',
] as const satisfies readonly ServiceId[]
export type Door = (typeof doors)[number]

export const isDoor = (id: string): id is Door => (doors as readonly string[]).includes(id)

/** What the person reads: the reason, the right door, what stays valid, and how to disagree. */
export function redirectionText(reason: string, door: Door, locale: Locale): string {
  const service: Service = services[door]
  const reach = [service.phone ?? service.sms, service.link].filter((way) => way !== undefined).join(', ')
  const where = say({ fr: 'Où aller\u00a0: {name}', en: 'Where to go: {name}' }, locale, {
    name: service.name[locale] + (reach ? ` (${reach})` : ''),
  })
  return [reason, `${where}. ${service.purpose[locale]}`, keepsAndContest[locale]].join('\n\n')
}

const keepsAndContest: Text = {
  fr: 'Vos réponses et vos preuves restent ici et restent valables. Si vous n’êtes pas d’accord, dites-le sur cette page, ou dans le commissariat ou la brigade de votre choix\u00a0: une plainte y est toujours reçue.',
  en: 'Your answers and evidence stay here and remain valid. If you disagree, say so on this page, or at the police station or brigade of your choice: a complaint is always taken there.',
}
