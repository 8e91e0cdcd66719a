import type { LocalDate } from '../local-date.ts'
import type { Text } from '../locale.ts'

export const serviceIds = [
  'emergency',
  'emergency_eu',
  'emergency_sms',
  'unit',
  'online_complaint',
  'perceval',
  'bank',
  'pharos',
  'pnav',
  'signalconso',
  'spam_sms',
  'signal_spam',
  'phishing_initiative',
  'cyber17',
  'nomoreransom',
  'info_escroqueries',
  'france_victimes',
  'minors_3018',
  'suicide_3114',
] as const
export type ServiceId = (typeof serviceIds)[number]

/** A service outside ours, as its own pages describe it on the day they were read. */
export interface Service {
  readonly id: ServiceId
  readonly name: Text
  /** What it does, in one sentence. */
  readonly purpose: Text
  /** What to have ready before going there. */
  readonly ready: readonly Text[]
  readonly delay?: Text
  readonly hours?: Text
  readonly phone?: string
  readonly sms?: string
  readonly link?: string
  /** Page of ours that leads there. */
  readonly page?: string
  readonly lastChecked: LocalDate
  /** False while a number or a promise was not read at its source: shown, never as law. */
  readonly verified: boolean
}

const lastChecked = '2026-11-24'
const dayAndNight: Text = { fr: 'Jour et nuit', en: 'Day and night' }

const idPaper: Text = { fr: 'Votre pièce d’identité', en: 'Your identity document' }
const evidence: Text = {
  fr: 'Les messages, reçus et captures que vous avez',
  en: 'The messages, receipts and screenshots you have',
}

export const services: Readonly<Record<ServiceId, Service>> = {
  emergency: {
    id: 'emergency',
    name: { fr: 'Police ou gendarmerie, urgence', en: 'Police, emergency' },
    purpose: { fr: 'Envoie de l’aide tout de suite.', en: 'Sends help at once.' },
    ready: [{ fr: 'L’adresse où vous êtes', en: 'The address where you are' }],
    hours: dayAndNight,
    phone: '17',
    lastChecked,
    verified: true,
  },
  emergency_eu: {
    id: 'emergency_eu',
    name: { fr: 'Urgence, toute l’Europe', en: 'Emergency, all of Europe' },
    purpose: {
      fr: 'Police, secours ou médecin, d’un seul appel.',
      en: 'Police, rescue or doctor, in one call.',
    },
    ready: [{ fr: 'L’adresse où vous êtes', en: 'The address where you are' }],
    hours: dayAndNight,
    phone: '112',
    lastChecked,
    verified: true,
  },
  emergency_sms: {
    id: 'emergency_sms',
    name: { fr: 'Urgence par SMS', en: 'Emergency by text' },
    purpose: {
      fr: 'Pour les personnes sourdes, malentendantes ou qui ne peuvent pas parler.',
      en: 'For people who are deaf, hard of hearing or cannot speak.',
    },
    ready: [{ fr: 'L’adresse où vous êtes', en: 'The address where you are' }],
    hours: dayAndNight,
    sms: '114',
    lastChecked,
    verified: true,
  },
  unit: {
    id: 'unit',
    name: { fr: 'Un commissariat ou une brigade', en: 'A police station or brigade' },
    purpose: {
      fr: 'Reçoit toute plainte, quels que soient les faits et l’endroit où vous vivez.',
      en: 'Takes any complaint, whatever happened and wherever you live.',
    },
    ready: [
      idPaper,
      evidence,
      {
        fr: 'Vos réponses d’ici, imprimées ou à l’écran',
        en: 'Your answers from here, printed or on screen',
      },
    ],
    delay: { fr: 'Le jour même, ou sur rendez-vous', en: 'The same day, or by appointment' },
    page: '/unites',
    lastChecked,
    verified: true,
  },
  online_complaint: {
    id: 'online_complaint',
    name: { fr: 'Plainte en ligne', en: 'Online complaint' },
    purpose: {
      fr: 'Prend une plainte pour vol, dégradation ou escroquerie hors internet, si l’auteur est inconnu. Ouverte aux entreprises et aux parents.',
      en: 'Takes a complaint for theft, damage or fraud outside the internet, when the offender is unknown. Open to companies and parents.',
    },
    ready: [idPaper, evidence],
    delay: { fr: 'Un agent répond en ligne', en: 'An officer answers online' },
    link: 'https://plainte-en-ligne.masecurite.interieur.gouv.fr',
    lastChecked,
    verified: true,
  },
  perceval: {
    id: 'perceval',
    name: { fr: 'Perceval', en: 'Perceval' },
    purpose: {
      fr: 'Reçoit les paiements faits avec votre carte sans vous, quand vous avez encore la carte. Son récépissé aide votre banque.',
      en: 'Takes payments made with your card without you, when you still hold the card. Its receipt helps your bank.',
    },
    ready: [
      {
        fr: 'Le numéro d’opposition, que la banque donne en bloquant la carte',
        en: 'The block number, which the bank gives when it blocks the card',
      },
      { fr: 'Le numéro de la carte', en: 'The number of the card' },
      { fr: 'Le relevé avec les paiements en cause', en: 'The statement with the payments concerned' },
      { fr: 'Vos identifiants FranceConnect', en: 'Your FranceConnect login' },
    ],
    delay: {
      fr: 'Récépissé immédiat. Ce n’est pas une plainte.',
      en: 'Receipt at once. It is not a complaint.',
    },
    link: 'https://www.service-public.fr/particuliers/vosdroits/R46526',
    lastChecked,
    verified: true,
  },
  bank: {
    id: 'bank',
    name: { fr: 'Votre banque', en: 'Your bank' },
    purpose: {
      fr: 'Fait opposition, cherche à récupérer un virement, examine une contestation.',
      en: 'Blocks a card, tries to recover a transfer, looks into a dispute.',
    },
    ready: [
      {
        fr: 'Le numéro au dos de la carte ou dans l’application',
        en: 'The number on the back of the card or in the app',
      },
      {
        fr: 'La date, le montant et le compte qui a reçu l’argent',
        en: 'The date, the amount and the account that received the money',
      },
    ],
    delay: { fr: 'Le plus tôt possible : chaque heure compte', en: 'As soon as possible: every hour counts' },
    page: '/banque',
    lastChecked,
    verified: true,
  },
  pharos: {
    id: 'pharos',
    name: { fr: 'PHAROS', en: 'PHAROS' },
    purpose: {
      fr: 'Reçoit les contenus illicites vus en ligne : violences sur mineurs, terrorisme, haine.',
      en: 'Takes illegal content seen online: child abuse, terrorism, hate.',
    },
    ready: [{ fr: 'L’adresse exacte de la page', en: 'The exact address of the page' }],
    link: 'https://www.internet-signalement.gouv.fr',
    lastChecked,
    verified: false,
  },
  pnav: {
    id: 'pnav',
    name: {
      fr: 'Discussion avec la plateforme d’accompagnement des victimes',
      en: 'Chat with the victim support platform',
    },
    purpose: {
      fr: 'Des policiers et des gendarmes formés aux violences contre les personnes, avec un psychologue.',
      en: 'Officers trained in violence against persons, with a psychologist.',
    },
    ready: [{ fr: 'Rien : vous pouvez rester anonyme', en: 'Nothing: you may stay anonymous' }],
    hours: dayAndNight,
    link: 'https://www.masecurite.interieur.gouv.fr',
    lastChecked,
    verified: false,
  },
  signalconso: {
    id: 'signalconso',
    name: { fr: 'SignalConso', en: 'SignalConso' },
    purpose: {
      fr: 'Transmet votre problème à un commerçant identifié et à la répression des fraudes.',
      en: 'Passes your problem to an identified trader and to the consumer authority.',
    },
    ready: [
      { fr: 'Le nom du commerçant et la preuve d’achat', en: 'The trader’s name and the proof of purchase' },
    ],
    link: 'https://signal.conso.gouv.fr',
    lastChecked,
    verified: false,
  },
  spam_sms: {
    id: 'spam_sms',
    name: { fr: '33700', en: '33700' },
    purpose: {
      fr: 'Fait bloquer les SMS et les appels indésirables.',
      en: 'Has unwanted texts and calls blocked.',
    },
    ready: [
      { fr: 'Le message, à transférer, ou sa capture', en: 'The message, to forward, or a screenshot' },
    ],
    hours: dayAndNight,
    sms: '33700',
    link: 'https://www.33700.fr',
    lastChecked,
    verified: true,
  },
  signal_spam: {
    id: 'signal_spam',
    name: { fr: 'Signal Spam', en: 'Signal Spam' },
    purpose: { fr: 'Reçoit les mails indésirables.', en: 'Takes unwanted e-mails.' },
    ready: [{ fr: 'Le mail d’origine, avec ses en-têtes', en: 'The original e-mail, with its headers' }],
    link: 'https://www.signal-spam.fr',
    lastChecked,
    verified: false,
  },
  phishing_initiative: {
    id: 'phishing_initiative',
    name: { fr: 'Phishing Initiative', en: 'Phishing Initiative' },
    purpose: {
      fr: 'Fait bloquer les sites qui imitent une marque.',
      en: 'Has sites that imitate a brand blocked.',
    },
    ready: [{ fr: 'L’adresse exacte du site', en: 'The exact address of the site' }],
    link: 'https://phishing-initiative.fr',
    lastChecked,
    verified: false,
  },
  cyber17: {
    id: 'cyber17',
    name: { fr: '17Cyber', en: '17Cyber' },
    purpose: {
      fr: 'Aide technique pour un compte, un appareil ou un réseau, pour les particuliers et les entreprises.',
      en: 'Technical help for an account, a device or a network, for individuals and companies.',
    },
    ready: [{ fr: 'Ce qui s’affiche à l’écran', en: 'What the screen shows' }],
    hours: dayAndNight,
    link: 'https://17cyber.gouv.fr',
    lastChecked,
    verified: false,
  },
  nomoreransom: {
    id: 'nomoreransom',
    name: { fr: 'No More Ransom', en: 'No More Ransom' },
    purpose: {
      fr: 'Donne des outils gratuits pour débloquer certains fichiers.',
      en: 'Gives free tools that unlock some files.',
    },
    ready: [{ fr: 'Un fichier bloqué et le message laissé', en: 'One locked file and the message left' }],
    link: 'https://www.nomoreransom.org',
    lastChecked,
    verified: false,
  },
  info_escroqueries: {
    id: 'info_escroqueries',
    name: { fr: 'Info Escroqueries', en: 'Info Escroqueries' },
    purpose: {
      fr: 'Des policiers et des gendarmes conseillent par téléphone.',
      en: 'Officers give advice by phone.',
    },
    ready: [],
    hours: { fr: 'Du lundi au vendredi, de 9 h à 18 h 30', en: 'Monday to Friday, 9 am to 6.30 pm' },
    phone: '0 805 805 817',
    lastChecked,
    verified: true,
  },
  france_victimes: {
    id: 'france_victimes',
    name: { fr: 'France Victimes', en: 'France Victimes' },
    purpose: {
      fr: 'Écoute, aide juridique et psychologique, gratuite et confidentielle.',
      en: 'Listening, legal and psychological help, free and confidential.',
    },
    ready: [],
    phone: '116 006',
    lastChecked,
    verified: true,
  },
  minors_3018: {
    id: 'minors_3018',
    name: { fr: '3018', en: '3018' },
    purpose: {
      fr: 'Aide les mineurs et leurs parents, et fait retirer des images.',
      en: 'Helps minors and their parents, and has images removed.',
    },
    ready: [{ fr: 'Rien : l’appel est gratuit et anonyme', en: 'Nothing: the call is free and anonymous' }],
    phone: '3018',
    lastChecked,
    verified: true,
  },
  suicide_3114: {
    id: 'suicide_3114',
    name: { fr: '3114', en: '3114' },
    purpose: {
      fr: 'Écoute les personnes qui ont des idées noires.',
      en: 'Listens to people with dark thoughts.',
    },
    ready: [],
    hours: dayAndNight,
    phone: '3114',
    lastChecked,
    verified: false,
  },
}
