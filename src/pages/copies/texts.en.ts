import type { fr } from './texts.fr.ts'

export const en: typeof fr = {
  keep: 'Keep on this phone',
  keepHint:
    'A dated copy, readable offline by whoever unlocks this phone. Nothing is kept without this button.',
  keepAgain: 'Update the copy',
  forget: 'Stop keeping it',
  copyOf: (instant) => `Copy of ${instant}`,
  at: 'at',
  evictable: 'This browser may erase it after 7 days without a visit.',
  notKept: 'This browser could keep nothing. Note your code instead.',

  title: 'Kept on this phone',
  hint: 'These copies can be read offline. They no longer change.',
  none: 'Nothing is kept on this phone.',
  frozen: 'What happened since is not in it. When the network returns, open your filing.',
  open: 'Follow my filing',
  code: 'Follow-up code',
  erase: 'Erase everything from this device',
}
