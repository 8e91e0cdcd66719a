import type { Locale, Text } from '#domain/locale.ts'
import { en } from './texts.en.ts'
import { type AboutPage, fr } from './texts.fr.ts'

export type { AboutPage }

export const aboutTexts: Readonly<Record<Locale, typeof fr>> = { fr, en }

export const siteMap: readonly { readonly path: string; readonly label: Text }[] = [
  { path: '/', label: { fr: 'Accueil', en: 'Home' } },
  { path: '/orientation', label: { fr: 'Dire ce qui s’est passé', en: 'Tell what happened' } },
  { path: '/signaler', label: { fr: 'Faire un signalement', en: 'Make a report' } },
  { path: '/porter-plainte', label: { fr: 'Porter plainte', en: 'File a complaint' } },
  { path: '/suivi', label: { fr: 'Suivre ma déclaration', en: 'Follow my filing' } },
  {
    path: '/reprendre',
    label: { fr: 'Reprendre un brouillon avec un code', en: 'Resume a draft with a code' },
  },
  { path: '/banque', label: { fr: 'Prévenir ma banque', en: 'Warn my bank' } },
  { path: '/verifier', label: { fr: 'Vérifier avant de payer', en: 'Check before you pay' } },
  { path: '/unites', label: { fr: 'Trouver une unité', en: 'Find a unit' } },
  { path: '/conseils', label: { fr: 'Conseils', en: 'Advice' } },
  { path: '/discussion', label: { fr: 'Parler à quelqu’un', en: 'Talk to someone' } },
  { path: '/urgence', label: { fr: 'Urgence', en: 'Emergency' } },
  { path: '/aide', label: { fr: 'Aide', en: 'Help' } },
  { path: '/accessibilite', label: { fr: 'Accessibilité', en: 'Accessibility' } },
  {
    path: '/effacer',
    label: { fr: 'Effacer tout de cet appareil', en: 'Erase everything from this device' },
  },
  { path: '/confidentialite', label: { fr: 'Confidentialité', en: 'Privacy' } },
  { path: '/mentions-legales', label: { fr: 'Mentions légales', en: 'Legal notice' } },
]
