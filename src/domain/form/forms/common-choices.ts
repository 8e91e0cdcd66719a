import type { Choice } from '../definition.ts'

export const yesNo: readonly Choice[] = [
  { id: 'oui', label: { fr: 'Oui', en: 'Yes' } },
  { id: 'non', label: { fr: 'Non', en: 'No' } },
]

export const other: Choice = { id: 'autre', label: { fr: 'Autre chose', en: 'Something else' } }

export const noneOfThese = { fr: 'Rien de tout cela', en: 'None of these' }
