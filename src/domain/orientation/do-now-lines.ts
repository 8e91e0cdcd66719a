import type { Condition } from '../form/definition.ts'
import type { OffenceType } from '../offence.ts'
import { accountHackingLines, blackmailLines, ransomwareLines, romanceLines } from './do-now-personal.ts'
import type { DoNowRule } from './do-now-rule.ts'
import {
  fakeBuyerLines,
  fakeRentalLines,
  fakeSellerLines,
  fakeShopLines,
  otherScamLines,
} from './do-now-trade.ts'

const paid: Condition = { question: 'paye', is: 'oui' }
const paidBy = (means: string): Condition => ({ all: [paid, { question: 'moyens', includes: means }] })
const done = (act: string): Condition => ({ question: 'deja-fait', includes: act })
const gave = (thing: string): Condition => ({ question: 'obtenu', includes: thing })

/** Lines for everybody; those on money only when money left. */
export const linesForAll: readonly DoNowRule[] = [
  {
    id: 'banque-appeler',
    when: 'now',
    text: {
      fr: 'Appelez votre banque et demandez un retour de fonds (« recall ») pour fraude. Un virement reçu ne s’annule pas, mais chaque heure compte.',
      en: 'Call your bank and ask for a recall for fraud. A transfer received cannot be cancelled, but every hour counts.',
    },
    link: 'bank',
    applies: paidBy('virement'),
    tickedBy: { any: [done('retour-de-fonds'), done('banque')] },
  },
  {
    id: 'opposition',
    when: 'now',
    text: {
      fr: 'Faites opposition à la carte dont le numéro a été donné.',
      en: 'Block the card whose number was given.',
    },
    link: 'bank',
    applies: { any: [paidBy('carte'), gave('carte')] },
    tickedBy: done('opposition'),
  },
  {
    id: 'contester',
    when: 'now',
    text: {
      fr: 'Contestez le paiement par carte auprès de votre banque (rétrofacturation).',
      en: 'Dispute the card payment with your bank (chargeback).',
    },
    link: 'bank',
    applies: paidBy('carte'),
    tickedBy: done('contestation'),
  },
  {
    id: 'coupon-emetteur',
    when: 'now',
    text: {
      fr: 'Appelez l’émetteur du coupon et demandez son blocage.',
      en: 'Call the issuer of the voucher and ask for it to be blocked.',
    },
    applies: paidBy('coupon'),
  },
  {
    id: 'crypto-plateforme',
    when: 'now',
    text: {
      fr: 'Prévenez la plateforme d’où les cryptos sont parties, avec le numéro de transaction.',
      en: 'Tell the platform the crypto left from, with the transaction id.',
    },
    applies: paidBy('crypto'),
  },
  {
    id: 'mandat-service',
    when: 'now',
    text: {
      fr: 'Appelez le service de transfert d’espèces : un mandat non retiré peut être arrêté.',
      en: 'Call the cash transfer service: a transfer not yet collected can be stopped.',
    },
    applies: paidBy('mandat'),
  },
  {
    id: 'compte-en-ligne-litige',
    when: 'now',
    text: {
      fr: 'Ouvrez un litige dans votre compte de paiement.',
      en: 'Open a dispute in your payment account.',
    },
    applies: paidBy('compte-en-ligne'),
    tickedBy: done('contestation'),
  },
  {
    id: 'ne-plus-payer',
    when: 'now',
    text: {
      fr: 'Ne payez plus rien, même « pour débloquer » ou « récupérer » : qui promet de récupérer l’argent contre des frais est souvent un escroc.',
      en: 'Pay nothing more, even “to unlock” or “to recover”: whoever promises to recover money for a fee is often a fraudster.',
    },
  },
  {
    id: 'identite-surveiller',
    when: 'today',
    text: {
      fr: 'Surveillez les crédits et contrats ouverts à votre nom : une copie de vos papiers a été envoyée.',
      en: 'Watch for loans and contracts opened in your name: a copy of your papers was sent.',
    },
    applies: { any: [gave('identite'), { question: 'documents-envoyes', includes: 'identite' }] },
  },
  {
    id: 'mots-de-passe',
    when: 'today',
    text: {
      fr: 'Changez le mot de passe donné, partout où il servait.',
      en: 'Change the password you gave, everywhere it was used.',
    },
    applies: gave('mot-de-passe'),
    tickedBy: done('mots-de-passe'),
  },
  {
    id: 'appareil-nettoyer',
    when: 'today',
    text: {
      fr: 'Faites vérifier l’appareil auquel l’auteur a eu accès.',
      en: 'Have the device the offender could reach checked.',
    },
    link: 'cyber17',
    applies: gave('acces'),
  },
  {
    id: 'assurance',
    when: 'today',
    text: {
      fr: 'Prévenez votre assurance : le délai de déclaration est souvent court.',
      en: 'Tell your insurer: the time to declare is often short.',
    },
    applies: { question: 'assurance', is: 'oui' },
    tickedBy: done('assureur'),
  },
  {
    id: 'parler',
    when: 'today',
    text: {
      fr: 'Parlez-en à une personne formée pour vous écouter, gratuitement.',
      en: 'Talk to someone trained to listen, free of charge.',
    },
    link: 'france_victimes',
  },
  {
    id: 'tout-garder',
    when: 'keep',
    text: {
      fr: 'Gardez tout : messages, en-têtes des mails, reçus, numéros. N’effacez pas la conversation avant d’en avoir copie.',
      en: 'Keep everything: messages, e-mail headers, receipts, numbers. Do not delete the conversation before copying it.',
    },
  },
]

export const linesOf: Readonly<Record<OffenceType, readonly DoNowRule[]>> = {
  fake_shop: fakeShopLines,
  fake_seller: fakeSellerLines,
  fake_buyer: fakeBuyerLines,
  fake_rental: fakeRentalLines,
  romance_scam: romanceLines,
  account_hacking: accountHackingLines,
  blackmail: blackmailLines,
  ransomware: ransomwareLines,
  other_scam: otherScamLines,
}
