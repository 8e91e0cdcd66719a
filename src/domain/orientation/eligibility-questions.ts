import type { Text } from '../locale.ts'
import type { OffenceType } from '../offence.ts'
import { bars } from './bars.ts'
import type { ServiceId } from './directory.ts'

/** One condition of an online complaint; « je ne sais pas » never bars anybody. */
export interface EligibilityQuestion {
  readonly id: string
  readonly label: Text
  readonly hint?: Text
  /** The answer that sends elsewhere. */
  readonly barredBy: 'oui' | 'non'
  /** Why, and where to go instead. */
  readonly reason: Text
  readonly doors: readonly ServiceId[]
}

const metAuthor: EligibilityQuestion = {
  id: 'rencontre',
  label: { fr: 'Avez-vous rencontré l’auteur en personne ?', en: 'Have you met the offender in person?' },
  barredBy: 'oui',
  ...bars.auteur,
}

const knownAuthor: EligibilityQuestion = {
  id: 'auteur-connu',
  label: {
    fr: 'Connaissez-vous le vrai nom complet de l’auteur ?',
    en: 'Do you know the offender’s real full name?',
  },
  hint: {
    fr: 'Un pseudo, un numéro, un IBAN ou un nom affiché ne suffisent pas : ils peuvent être faux.',
    en: 'A screen name, a number, an IBAN or a displayed name is not enough: it may be false.',
  },
  barredBy: 'oui',
  ...bars.auteur,
}

const moneyAsked: EligibilityQuestion = {
  id: 'argent-demande',
  label: { fr: 'De l’argent vous a-t-il été demandé ?', en: 'Were you asked for money?' },
  hint: { fr: 'Payé ou non, quelle que soit la forme.', en: 'Paid or not, in any form.' },
  barredBy: 'non',
  reason: {
    fr: 'La plainte en ligne suppose une demande d’argent. Une unité reçoit toute autre plainte.',
    en: 'The online complaint supposes a demand for money. A unit takes any other complaint.',
  },
  doors: ['unit'],
}

const nothingReceived: EligibilityQuestion = {
  id: 'rien-recu',
  label: { fr: 'Avez-vous reçu l’objet commandé ?', en: 'Have you received the item ordered?' },
  hint: {
    fr: 'Un colis vide ou un objet sans rapport ne comptent pas.',
    en: 'An empty parcel or an unrelated item does not count.',
  },
  barredBy: 'oui',
  reason: {
    fr: 'L’objet est arrivé : pour un défaut ou un remboursement, SignalConso s’adresse au vendeur.',
    en: 'The item has arrived: for a defect or a refund, SignalConso turns to the seller.',
  },
  doors: ['signalconso', 'unit'],
}

const sellerAnswers: EligibilityQuestion = {
  id: 'vendeur-joignable',
  label: {
    fr: 'Le vendeur répond-il encore à vos messages ?',
    en: 'Does the seller still answer your messages?',
  },
  hint: {
    fr: 'Des promesses sans suite ou de nouvelles demandes d’argent ne comptent pas.',
    en: 'Empty promises or new demands for money do not count.',
  },
  barredBy: 'oui',
  reason: {
    fr: 'Le vendeur répond : SignalConso lui transmet votre demande. S’il cesse de répondre, revenez ici.',
    en: 'The seller answers: SignalConso passes on your request. If they stop answering, come back here.',
  },
  doors: ['signalconso', 'unit'],
}

const unpaid: EligibilityQuestion = {
  id: 'impaye',
  label: {
    fr: 'Avez-vous envoyé l’objet sans être payé, ou payé des frais ?',
    en: 'Have you sent the item without being paid, or paid fees?',
  },
  hint: { fr: 'Des frais seulement demandés comptent aussi.', en: 'Fees that were only asked count too.' },
  barredBy: 'non',
  reason: {
    fr: 'Sans envoi ni frais demandés, la plainte en ligne ne s’applique pas. Un signalement suffit à relier les faits.',
    en: 'With nothing sent and no fee asked, the online complaint does not apply. A report is enough to tie the facts.',
  },
  doors: ['unit'],
}

const askedInMyName: EligibilityQuestion = {
  id: 'en-mon-nom',
  label: { fr: 'De l’argent a-t-il été demandé en votre nom ?', en: 'Was money asked for in your name?' },
  hint: { fr: 'À vos contacts, vos clients ou vos proches.', en: 'From your contacts, customers or family.' },
  barredBy: 'non',
  reason: {
    fr: 'Sans demande d’argent, 17Cyber aide à reprendre le compte et une unité prend la plainte.',
    en: 'Without a demand for money, 17Cyber helps to get the account back and a unit takes the complaint.',
  },
  doors: ['cyber17', 'unit'],
}

/** Conditions of a complaint, at most three a type; a type without any takes reports only. */
export const eligibilityQuestions: Readonly<Record<OffenceType, readonly EligibilityQuestion[]>> = {
  fake_shop: [nothingReceived, sellerAnswers, knownAuthor],
  fake_seller: [nothingReceived, sellerAnswers, metAuthor],
  fake_buyer: [unpaid, metAuthor, knownAuthor],
  fake_rental: [moneyAsked, metAuthor, knownAuthor],
  romance_scam: [moneyAsked, metAuthor, knownAuthor],
  account_hacking: [askedInMyName, knownAuthor],
  blackmail: [moneyAsked, metAuthor, knownAuthor],
  ransomware: [moneyAsked, knownAuthor],
  other_scam: [],
}
