import type { DoNowRule } from './do-now-rule.ts'

export const romanceLines: readonly DoNowRule[] = [
  {
    id: 'cesser-de-repondre',
    when: 'now',
    text: {
      fr: 'Cessez de répondre, même aux menaces ; bloquez après avoir copié les échanges.',
      en: 'Stop answering, even threats; block after copying the messages.',
    },
    tickedBy: { question: 'deja-fait', includes: 'bloquer' },
  },
  {
    id: 'proche-prevenir',
    when: 'today',
    text: { fr: 'Prévenez une personne de confiance.', en: 'Tell someone you trust.' },
  },
  {
    id: 'profil-signaler',
    when: 'today',
    text: { fr: 'Signalez le profil au site.', en: 'Report the profile to the site.' },
    tickedBy: { question: 'deja-fait', includes: 'plateforme' },
  },
  {
    id: 'photos-garder',
    when: 'keep',
    text: {
      fr: 'Gardez les photos reçues, les pseudos, les profils, les dates et les montants.',
      en: 'Keep the photos received, screen names, profiles, dates and amounts.',
    },
  },
]

export const blackmailLines: readonly DoNowRule[] = [
  {
    id: 'ne-pas-repondre',
    when: 'now',
    text: {
      fr: 'Ne répondez plus et ne payez pas : payer ne met pas fin aux demandes. Copiez, puis bloquez.',
      en: 'Do not answer and do not pay: paying does not end the demands. Copy, then block.',
    },
    tickedBy: { question: 'deja-fait', includes: 'bloquer' },
  },
  {
    id: 'mineur-3018',
    when: 'now',
    text: { fr: 'Appelez le 3018 : il fait retirer les images.', en: 'Call 3018: it has images removed.' },
    link: 'minors_3018',
    applies: { question: 'pour-qui', is: 'enfant' },
  },
  {
    id: 'comptes-verrouiller',
    when: 'now',
    text: {
      fr: 'Masquez vos listes d’amis et verrouillez vos comptes.',
      en: 'Hide your friend lists and lock your accounts.',
    },
  },
  {
    id: 'retrait-demander',
    when: 'today',
    text: {
      fr: 'Demandez le retrait au site et le déréférencement au moteur de recherche.',
      en: 'Ask the site for removal and the search engine for delisting.',
    },
    tickedBy: { question: 'deja-fait', includes: 'plateforme' },
  },
  {
    id: 'webcam-mail',
    when: 'today',
    text: {
      fr: 'Changez le mot de passe cité. Un mail de « webcam piratée » est le plus souvent un envoi en masse.',
      en: 'Change the password quoted. A “hacked webcam” e-mail is most often a mass mailing.',
    },
    applies: { question: 'origine', is: 'dit-il' },
    tickedBy: { question: 'deja-fait', includes: 'mots-de-passe' },
  },
  {
    id: 'captures-garder',
    when: 'keep',
    text: {
      fr: 'Gardez les captures, les en-têtes, le compte, le montant et le délai réclamés.',
      en: 'Keep screenshots, headers, the account, the sum and the deadline claimed.',
    },
  },
]

export const ransomwareLines: readonly DoNowRule[] = [
  {
    id: 'debrancher',
    when: 'now',
    text: {
      fr: 'Débranchez le réseau et le Wi-Fi ; n’effacez et ne réinstallez rien.',
      en: 'Unplug the network and Wi-Fi; delete and reinstall nothing.',
    },
  },
  {
    id: 'sauvegardes',
    when: 'today',
    text: { fr: 'Isolez les sauvegardes.', en: 'Isolate the backups.' },
  },
  {
    id: 'aide-technique',
    when: 'today',
    text: { fr: 'Demandez une aide technique à 17Cyber.', en: 'Ask 17Cyber for technical help.' },
    link: 'cyber17',
    tickedBy: { question: 'deja-fait', includes: 'autre-service' },
  },
  {
    id: 'outils',
    when: 'today',
    text: { fr: 'Cherchez un outil de déblocage gratuit.', en: 'Look for a free unlocking tool.' },
    link: 'nomoreransom',
  },
  {
    id: 'note-garder',
    when: 'keep',
    text: {
      fr: 'Gardez le message laissé, l’extension des fichiers, l’adresse de contact et un fichier bloqué.',
      en: 'Keep the message left, the file extension, the contact address and one locked file.',
    },
  },
]

export const accountHackingLines: readonly DoNowRule[] = [
  {
    id: 'compte-reprendre',
    when: 'now',
    text: {
      fr: 'Reprenez le compte par la page officielle de récupération.',
      en: 'Get the account back through the official recovery page.',
    },
    link: 'cyber17',
  },
  {
    id: 'sessions-fermer',
    when: 'now',
    text: {
      fr: 'Fermez toutes les sessions et changez le mot de passe, ici et partout où il servait.',
      en: 'Close every session and change the password, here and everywhere it was used.',
    },
    tickedBy: { question: 'deja-fait', includes: 'mots-de-passe' },
  },
  {
    id: 'double-authentification',
    when: 'today',
    text: {
      fr: 'Activez la double authentification.',
      en: 'Turn on two-step verification.',
    },
  },
  {
    id: 'renvois-verifier',
    when: 'today',
    text: {
      fr: 'Vérifiez les renvois de mail, le numéro et l’adresse de secours.',
      en: 'Check mail forwarding, the backup number and address.',
    },
  },
  {
    id: 'contacts-prevenir',
    when: 'today',
    text: { fr: 'Prévenez vos contacts.', en: 'Tell your contacts.' },
  },
  {
    id: 'connexions-garder',
    when: 'keep',
    text: {
      fr: 'Gardez les alertes de connexion, les adresses IP et les messages envoyés à votre place.',
      en: 'Keep login alerts, IP addresses and the messages sent in your place.',
    },
  },
]
