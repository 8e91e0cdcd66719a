import type { PageChrome } from '../ui/page.tsx'
import type { LanguageSwitch } from '../ui/page-header.tsx'

/** Header and footer as the public sees them; every address stays on the previews page. */
export const chrome: PageChrome = {
  words: { error: 'Erreur\u00a0:', optional: '(facultatif)', copy: 'Copier' },
  skip: 'Aller au contenu',
  header: {
    brand: 'Vigie',
    home: { href: '#accueil', label: 'Vigie, accueil' },
    navigation: 'Principale',
    chat: { href: '#discussion', label: 'Discuter' },
    menu: 'Menu',
    menuLinks: [
      { href: '#suivi', label: 'Suivre ma déclaration' },
      { href: '#verifier', label: 'Vérifier avant de payer' },
      { href: '#urgence', label: 'Urgence\u00a0: 17, 112, 114' },
    ],
  },
  help: 'Aide',
  footer: {
    emergency: 'En danger\u00a0:',
    numbers: [
      { href: 'tel:17', label: '17' },
      { href: 'tel:112', label: '112' },
      { href: 'sms:114', label: 'SMS 114' },
    ],
    links: [
      { href: '#accessibilite', label: 'Accessibilité' },
      { href: '#confidentialite', label: 'Confidentialité' },
      { href: '#mentions-legales', label: 'Mentions légales' },
      { href: '#affichage', label: 'Affichage\u00a0: automatique' },
    ],
  },
}

export const toEnglish: LanguageSwitch = {
  href: '#en',
  lang: 'en',
  label: 'EN',
  name: 'EN, read in English',
}

export const iban = 'FR76 9900 1040 2800 1637 9842 158'
export const phone = '06 39 98 11 90'
export const followUpCode = ['K7MP', '3XQR', '9TWD', 'H4FN', '6CJ8'] as const
