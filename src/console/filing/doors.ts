import { type Service, type ServiceId, services } from '#domain/orientation/directory.ts'

const doorIds = [
  'unit',
  'online_complaint',
  'perceval',
  'bank',
  'signalconso',
  'cyber17',
  'pharos',
  'pnav',
  'phishing_initiative',
  'signal_spam',
  'spam_sms',
] as const satisfies readonly ServiceId[]

/** Where a filing may be sent on: services that take what this one cannot. Emergency and support lines are not doors. */
export const doors: readonly Service[] = doorIds.map((id) => services[id])

/** The name of a door as it is read, from what an act stored. */
export const doorOf = (id: string): Service | undefined => services[id as ServiceId]
