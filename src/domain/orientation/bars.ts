import type { Text } from '../locale.ts'
import type { ServiceId } from './directory.ts'

export interface Bar {
  readonly reason: Text
  readonly doors: readonly ServiceId[]
}

/** What keeps a complaint from being made here whatever the type: who is concerned, or a known author. */
export const bars: Readonly<Record<'mineur' | 'mineur_images' | 'entreprise' | 'auteur', Bar>> = {
  mineur: {
    reason: {
      fr: 'Pour un mineur, un parent ou un représentant légal porte plainte en unité. Un signalement reste possible ici.',
      en: 'For a minor, a parent or legal guardian complains in a unit. A report is still possible here.',
    },
    doors: ['unit', 'minors_3018'],
  },
  mineur_images: {
    reason: {
      fr: 'Le 3018 aide les mineurs tout de suite et fait retirer les images. Un parent peut ensuite porter plainte en unité.',
      en: '3018 helps minors at once and has images removed. A parent can then complain in a unit.',
    },
    doors: ['minors_3018', 'unit'],
  },
  entreprise: {
    reason: {
      fr: 'Une entreprise ou une association porte plainte en unité, par son représentant. Un signalement reste possible ici.',
      en: 'A company or association complains in a unit, through its representative. A report is still possible here.',
    },
    doors: ['cyber17', 'unit'],
  },
  auteur: {
    reason: {
      fr: 'Quand l’auteur est connu de vous, une unité est la mieux placée : elle peut l’entendre. Un signalement reste possible ici.',
      en: 'When you know the offender, a unit is best placed: it can hear them. A report is still possible here.',
    },
    doors: ['unit'],
  },
}
