import type { Locale } from '#domain/locale.ts'
import { inLocale } from '../addresses.ts'
import type { PageChrome } from '../ui/page.tsx'

/** What every page of a language shares. */
export const chromes: Readonly<Record<Locale, PageChrome>> = {
  fr: {
    words: { error: 'Erreur :', optional: '(facultatif)', copy: 'Copier' },
    skip: 'Aller au contenu',
    header: {
      brand: 'Vigie',
      home: { href: '/', label: 'Vigie, accueil' },
      navigation: 'Principale',
      chat: { href: '/discussion', label: 'Discuter' },
      menu: 'Menu',
      menuLinks: [
        { href: '/suivi', label: 'Suivre ma déclaration' },
        { href: '/banque', label: 'Prévenir ma banque' },
        { href: '/verifier', label: 'Vérifier avant de payer' },
        { href: '/unites', label: 'Trouver une unité' },
        { href: '/conseils', label: 'Conseils' },
        { href: '/urgence', label: 'Urgence : 17, 112, 114' },
      ],
    },
    help: 'Aide',
    footer: {
      emergency: 'En danger :',
      numbers: [
        { href: 'tel:17', label: '17' },
        { href: 'tel:112', label: '112' },
        { href: 'sms:114', label: 'SMS 114' },
      ],
      links: [
        { href: '/accessibilite', label: 'Accessibilité' },
        { href: '/confidentialite', label: 'Confidentialité' },
        { href: '/mentions-legales', label: 'Mentions légales' },
        { href: '/plan', label: 'Plan du site' },
      ],
      theme: {
        label: 'Affichage :',
        choices: [
          { value: 'system', label: 'auto' },
          { value: 'light', label: 'clair' },
          { value: 'dark', label: 'sombre' },
        ],
      },
    },
  },
  en: {
    words: { error: 'Error:', optional: '(optional)', copy: 'Copy' },
    skip: 'Skip to content',
    header: {
      brand: 'Vigie',
      home: { href: inLocale('en', '/'), label: 'Vigie, home' },
      navigation: 'Main',
      chat: { href: inLocale('en', '/discussion'), label: 'Talk' },
      menu: 'Menu',
      menuLinks: [
        { href: inLocale('en', '/suivi'), label: 'Follow my filing' },
        { href: inLocale('en', '/banque'), label: 'Warn my bank' },
        { href: inLocale('en', '/verifier'), label: 'Check before you pay' },
        { href: inLocale('en', '/unites'), label: 'Find a unit' },
        { href: inLocale('en', '/conseils'), label: 'Advice' },
        { href: inLocale('en', '/urgence'), label: 'Emergency: 17, 112, 114' },
      ],
    },
    help: 'Help',
    footer: {
      emergency: 'In danger:',
      numbers: [
        { href: 'tel:17', label: '17' },
        { href: 'tel:112', label: '112' },
        { href: 'sms:114', label: 'Text 114' },
      ],
      links: [
        { href: inLocale('en', '/accessibilite'), label: 'Accessibility' },
        { href: inLocale('en', '/confidentialite'), label: 'Privacy' },
        { href: inLocale('en', '/mentions-legales'), label: 'Legal notice' },
        { href: inLocale('en', '/plan'), label: 'Site map' },
      ],
      theme: {
        label: 'Display:',
        choices: [
          { value: 'system', label: 'auto' },
          { value: 'light', label: 'light' },
          { value: 'dark', label: 'dark' },
        ],
      },
    },
  },
}
