import type { SituationGroup } from './situation.ts'

export const purchaseSituations: SituationGroup = {
  id: 'achat',
  label: { fr: 'Je n’ai pas reçu un achat', en: 'I did not receive something I bought' },
  question: { fr: 'Qui vendait ?', en: 'Who was selling?' },
  situations: [
    {
      id: 'site',
      label: { fr: 'Un site de vente, qui ne répond plus', en: 'A shopping site that no longer answers' },
      words: {
        fr: 'achat commande site boutique magasin internet livraison colis recu chaussures vetement paiement vente',
        en: 'order purchase shop store website delivery parcel received shoes clothes online bought',
      },
      outcome: { type: 'fake_shop', doors: [], asks: ['qui', 'argent'] },
    },
    {
      id: 'particulier',
      label: {
        fr: 'Un particulier, par une petite annonce',
        en: 'A private person, through a classified ad',
      },
      words: {
        fr: 'vendeur annonce leboncoin vinted particulier achete telephone voiture console virement marketplace',
        en: 'seller advert classified vinted private bought phone car console transfer marketplace',
      },
      outcome: { type: 'fake_seller', doors: [], asks: ['qui', 'argent'] },
    },
    {
      id: 'commercant',
      label: {
        fr: 'Un commerçant connu : retard, défaut, refus de rembourser',
        en: 'A known trader: delay, defect, no refund',
      },
      words: {
        fr: 'commercant remboursement retard defaut garantie abonnement litige conforme casse reclamation magasin',
        en: 'trader refund delay defect warranty subscription dispute broken complaint store',
      },
      outcome: {
        type: 'fake_shop',
        reportOnly: true,
        doors: ['signalconso'],
        reason: {
          fr: 'Le commerçant existe et peut répondre : SignalConso lui transmet votre problème et prévient la répression des fraudes.',
          en: 'The trader exists and can answer: SignalConso passes your problem on and warns the consumer authority.',
        },
        asks: [],
      },
    },
  ],
}

export const adSituations: SituationGroup = {
  id: 'annonce',
  label: {
    fr: 'Une petite annonce : achat, vente ou location',
    en: 'A classified ad: buying, selling or renting',
  },
  question: { fr: 'Que vouliez-vous faire ?', en: 'What did you want to do?' },
  situations: [
    {
      id: 'acheter',
      label: { fr: 'Acheter', en: 'Buy' },
      words: {
        fr: 'acheter objet occasion jamais recu vendeur disparu',
        en: 'buy second hand never received seller gone',
      },
      outcome: { type: 'fake_seller', doors: [], asks: ['qui', 'argent'] },
    },
    {
      id: 'vendre',
      label: { fr: 'Vendre', en: 'Sell' },
      words: {
        fr: 'vendre vendais acheteur lien recevoir paiement expedie envoye colis cheque transporteur',
        en: 'sell selling buyer link receive payment shipped sent parcel cheque carrier',
      },
      outcome: { type: 'fake_buyer', doors: [], asks: ['qui', 'argent'] },
    },
    {
      id: 'louer',
      label: { fr: 'Louer un logement', en: 'Rent a home' },
      words: {
        fr: 'location louer logement appartement studio maison loyer caution proprietaire vacances bail visite airbnb chambre',
        en: 'rent rental flat apartment studio house deposit landlord holiday lease viewing airbnb room',
      },
      outcome: { type: 'fake_rental', doors: [], asks: ['qui', 'argent'] },
    },
  ],
}
