import type { LocalDate } from '#domain/local-date.ts'
import type { Text } from '#domain/locale.ts'
import type { OffenceFamily } from '#domain/offence.ts'

export interface AdviceSheet {
  readonly slug: string
  readonly family: OffenceFamily
  readonly title: Text
  /** Three signs. */
  readonly signs: readonly { readonly title: Text; readonly text: Text }[]
  readonly protect: readonly Text[]
  readonly react: readonly Text[]
  readonly lastChecked: LocalDate
}

const lastChecked = '2026-11-24'

export const adviceSheets: readonly AdviceSheet[] = [
  {
    slug: 'louer',
    family: 'ad',
    lastChecked,
    title: { fr: 'Louer sans se faire voler', en: 'Renting without being robbed' },
    signs: [
      {
        title: { fr: 'Le loyer est très bas.', en: 'The rent is very low.' },
        text: {
          fr: 'Comparez avec trois annonces du même quartier.',
          en: 'Compare with three adverts in the same area.',
        },
      },
      {
        title: { fr: 'La visite est impossible.', en: 'No viewing is possible.' },
        text: {
          fr: 'Le propriétaire dit vivre à l’étranger, ou envoyer les clés.',
          en: 'The landlord says they live abroad, or will post the keys.',
        },
      },
      {
        title: { fr: 'L’argent vient d’abord.', en: 'Money comes first.' },
        text: {
          fr: 'Réservation, dépôt ou coupon, avant la visite et le bail.',
          en: 'Booking, deposit or voucher, before the viewing and the lease.',
        },
      },
    ],
    protect: [
      {
        fr: 'Visitez avant de payer. Ne payez rien avant d’avoir signé le bail.',
        en: 'View before you pay. Pay nothing before the lease is signed.',
      },
      {
        fr: 'Envoyez une copie de pièce d’identité barrée d’un filigrane, avec la date et le destinataire.',
        en: 'Send a copy of your identity document with a watermark, the date and who it is for.',
      },
    ],
    react: [
      {
        fr: 'L’argent est parti ? Prévenez la banque, gardez l’annonce et les messages, puis déclarez. L’auteur vous a trompé : vous n’y êtes pour rien.',
        en: 'Has the money left? Warn the bank, keep the advert and the messages, then report. The offender deceived you: it is not your doing.',
      },
    ],
  },
  {
    slug: 'acheter',
    family: 'shop',
    lastChecked,
    title: { fr: 'Acheter sur un site inconnu', en: 'Buying from an unknown site' },
    signs: [
      {
        title: { fr: 'Le prix ne se trouve nulle part ailleurs.', en: 'The price is found nowhere else.' },
        text: { fr: 'Tout le site est à moins 70 %.', en: 'The whole site is 70% off.' },
      },
      {
        title: { fr: 'Personne derrière le site.', en: 'Nobody behind the site.' },
        text: {
          fr: 'Ni adresse, ni numéro d’entreprise, ou ceux d’une autre société.',
          en: 'No address, no company number, or those of another company.',
        },
      },
      {
        title: { fr: 'Le paiement sort du site.', en: 'Payment leaves the site.' },
        text: {
          fr: 'Un virement vers un particulier, une carte prépayée, une cryptomonnaie.',
          en: 'A transfer to a person, a prepaid card, a cryptocurrency.',
        },
      },
    ],
    protect: [
      {
        fr: 'Cherchez le nom du site avec le mot « avis », ailleurs que sur le site.',
        en: 'Search for the site’s name with the word “reviews”, elsewhere than on the site.',
      },
      {
        fr: 'Payez par carte : un paiement par carte se conteste, un virement presque jamais.',
        en: 'Pay by card: a card payment can be disputed, a transfer hardly ever.',
      },
    ],
    react: [
      {
        fr: 'Demandez une rétrofacturation à votre banque, gardez la page de commande, puis déclarez.',
        en: 'Ask your bank for a chargeback, keep the order page, then report.',
      },
    ],
  },
  {
    slug: 'vendre',
    family: 'ad',
    lastChecked,
    title: { fr: 'Vendre un objet entre particuliers', en: 'Selling something to a private buyer' },
    signs: [
      {
        title: { fr: 'L’acheteur ne négocie pas.', en: 'The buyer does not haggle.' },
        text: {
          fr: 'Il veut l’objet tout de suite, sans le voir.',
          en: 'They want it at once, without seeing it.',
        },
      },
      {
        title: { fr: 'Un lien « pour recevoir l’argent ».', en: 'A link “to receive the money”.' },
        text: {
          fr: 'Recevoir un paiement ne demande jamais le numéro de votre carte.',
          en: 'Receiving a payment never needs your card number.',
        },
      },
      {
        title: { fr: 'La discussion quitte le site.', en: 'The talk leaves the site.' },
        text: {
          fr: 'Un message, un mail imitant le site ou un transporteur.',
          en: 'A message, an e-mail imitating the site or a carrier.',
        },
      },
    ],
    protect: [
      {
        fr: 'N’expédiez qu’une fois l’argent visible sur votre compte, dans votre application.',
        en: 'Ship only once the money shows on your account, in your own app.',
      },
    ],
    react: [
      {
        fr: 'Carte saisie ? Faites opposition maintenant, puis signalez l’annonce et déclarez.',
        en: 'Card entered? Block it now, then report the advert and file.',
      },
    ],
  },
  {
    slug: 'rencontre',
    family: 'romance',
    lastChecked,
    title: { fr: 'Une rencontre qui demande de l’argent', en: 'A new friend who asks for money' },
    signs: [
      {
        title: { fr: 'La personne ne se montre jamais.', en: 'The person never shows up.' },
        text: {
          fr: 'Visio impossible, rendez-vous annulé, image figée.',
          en: 'No video, cancelled dates, a frozen image.',
        },
      },
      {
        title: { fr: 'Une urgence arrive.', en: 'An emergency comes up.' },
        text: {
          fr: 'Accident, douane, hôpital, placement qui n’attend pas.',
          en: 'Accident, customs, hospital, an investment that cannot wait.',
        },
      },
      {
        title: { fr: 'Il faut garder le secret.', en: 'It must stay secret.' },
        text: {
          fr: 'On vous demande de n’en parler à personne.',
          en: 'You are asked to tell nobody.',
        },
      },
    ],
    protect: [
      {
        fr: 'Parlez-en à un proche avant d’envoyer de l’argent. Cherchez ses photos dans un moteur d’images.',
        en: 'Talk to someone close before sending money. Look up their photos in an image search.',
      },
    ],
    react: [
      {
        fr: 'Arrêtez les paiements, gardez les échanges, puis cessez de répondre. Prévenez la banque pour chaque versement récent.',
        en: 'Stop the payments, keep the messages, then stop answering. Warn the bank of each recent payment.',
      },
    ],
  },
  {
    slug: 'menace-de-publication',
    family: 'blackmail',
    lastChecked,
    title: { fr: 'On menace de publier une image', en: 'Threats to publish an image' },
    signs: [
      {
        title: { fr: 'Un délai très court.', en: 'A very short deadline.' },
        text: { fr: 'Il sert à empêcher de réfléchir.', en: 'It is there to stop you from thinking.' },
      },
      {
        title: { fr: 'De l’argent, encore.', en: 'Money, again.' },
        text: {
          fr: 'Payer ne met pas fin aux demandes.',
          en: 'Paying does not end the demands.',
        },
      },
      {
        title: { fr: '« Votre webcam est piratée ».', en: '“Your webcam is hacked”.' },
        text: {
          fr: 'Le plus souvent, un envoi en masse, sans aucune image.',
          en: 'Mostly a mass mailing, without any image.',
        },
      },
    ],
    protect: [
      {
        fr: 'Cachez vos listes d’amis et verrouillez vos comptes.',
        en: 'Hide your lists of friends and lock your accounts.',
      },
    ],
    react: [
      {
        fr: 'Ne payez pas, ne répondez pas. Copiez les messages, puis bloquez le compte. Mineur : le 3018 aide et fait retirer les images.',
        en: 'Do not pay, do not answer. Copy the messages, then block the account. If you are a minor: 3018 helps and has images removed.',
      },
    ],
  },
  {
    slug: 'compte',
    family: 'hacking',
    lastChecked,
    title: { fr: 'Reprendre un compte piraté', en: 'Taking back a hacked account' },
    signs: [
      {
        title: { fr: 'Une alerte de connexion inconnue.', en: 'An unknown sign-in alert.' },
        text: {
          fr: 'Ouvrez le site vous-même, sans suivre le lien du message.',
          en: 'Open the site yourself, not by the link in the message.',
        },
      },
      {
        title: { fr: 'Des messages partis sans vous.', en: 'Messages sent without you.' },
        text: {
          fr: 'Vos contacts reçoivent une demande d’argent.',
          en: 'Your contacts are asked for money.',
        },
      },
      {
        title: { fr: 'Le mot de passe ne marche plus.', en: 'The password no longer works.' },
        text: {
          fr: 'Passez par la récupération officielle du service.',
          en: 'Use the service’s own recovery.',
        },
      },
    ],
    protect: [
      {
        fr: 'Un mot de passe différent pour la messagerie, et la double authentification.',
        en: 'A different password for your mailbox, and two-step sign-in.',
      },
    ],
    react: [
      {
        fr: 'Fermez toutes les sessions, changez le mot de passe partout où il servait, vérifiez les renvois de mail, prévenez vos contacts.',
        en: 'Close all sessions, change the password wherever it was used, check mail forwarding, warn your contacts.',
      },
    ],
  },
]
