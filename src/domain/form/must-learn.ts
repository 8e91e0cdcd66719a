import type { OffenceType } from '../offence.ts'

export interface MustLearn {
  readonly type: OffenceType
  /** What an investigation needs to know. */
  readonly item: string
  /** The questions that ask it; `group.question` inside a row. */
  readonly questions: readonly string[]
}

const common: readonly Omit<MustLearn, 'type'>[] = [
  { item: 'when, from and to', questions: ['debut', 'fin'] },
  { item: 'how contact began', questions: ['contact'] },
  { item: 'what was asked', questions: ['demande', 'montant-demande'] },
  { item: 'what was given', questions: ['obtenu'] },
  { item: 'payment: amount and currency', questions: ['paye', 'paiement.montant'] },
  { item: 'payment: date and time', questions: ['paiement.date'] },
  { item: 'payment: means', questions: ['paiement.moyen'] },
  {
    item: 'payment by transfer: iban, holder, payee check',
    questions: ['paiement.iban', 'paiement.titulaire', 'paiement.verification'],
  },
  { item: 'payment by card: merchant, last four', questions: ['paiement.commercant', 'paiement.carte-fin'] },
  { item: 'payment by coupon: brand, code', questions: ['paiement.coupon-marque', 'paiement.coupon-code'] },
  {
    item: 'payment by crypto: address, transaction',
    questions: ['paiement.adresse-crypto', 'paiement.transaction'],
  },
  { item: 'payment by cash service: reference', questions: ['paiement.mandat-reference'] },
  { item: 'payment by online account: account', questions: ['paiement.compte'] },
  { item: 'identifiers of the author', questions: ['lire-un-message', 'identifiants'] },
  {
    item: 'what was already done, and when',
    questions: ['deja-fait', 'banque-prevenue', 'deja-fait-precisions'],
  },
  { item: 'reason when proof is missing', questions: ['sans-preuve'] },
  { item: 'own words', questions: ['recit'] },
  { item: 'evidence', questions: ['fichiers'] },
  { item: 'loss other than money', questions: ['autre-perte'] },
  { item: 'other victims known', questions: ['autres-victimes'] },
  { item: 'insurer', questions: ['assurance', 'assureur'] },
]

const own: readonly MustLearn[] = [
  { type: 'fake_shop', item: 'url', questions: ['site'] },
  { type: 'fake_shop', item: 'order reference', questions: ['reference-commande'] },
  { type: 'fake_shop', item: 'item', questions: ['achat'] },
  { type: 'fake_shop', item: 'confirmation mail', questions: ['mail-confirmation'] },
  { type: 'fake_shop', item: 'what came', questions: ['recu'] },
  { type: 'fake_shop', item: 'how the site was found', questions: ['contact'] },
  { type: 'fake_rental', item: 'platform', questions: ['plateforme'] },
  { type: 'fake_rental', item: 'ad link', questions: ['annonce-lien'] },
  { type: 'fake_rental', item: 'ad reference', questions: ['annonce-reference'] },
  { type: 'fake_rental', item: 'ad text', questions: ['lire-un-message'] },
  { type: 'fake_rental', item: 'property and address', questions: ['logement', 'logement-adresse'] },
  { type: 'fake_rental', item: 'price', questions: ['loyer'] },
  { type: 'fake_rental', item: 'documents received', questions: ['documents-recus'] },
  { type: 'fake_rental', item: 'documents sent', questions: ['documents-envoyes'] },
  { type: 'other_scam', item: 'which', questions: ['forme'] },
  { type: 'other_scam', item: 'adviser', questions: ['role-imite'] },
  { type: 'other_scam', item: 'investment', questions: ['placement'] },
  { type: 'other_scam', item: 'message', questions: ['message-imite'] },
  { type: 'other_scam', item: 'job', questions: ['emploi'] },
  { type: 'other_scam', item: 'recovery', questions: ['recuperation'] },
  { type: 'other_scam', item: 'other', questions: ['autre-forme'] },
  { type: 'other_scam', item: 'number displayed', questions: ['numero-affiche'] },
]

/** Each thing a form must learn, and where it asks it, for the types told in full. */
export const mustLearn: readonly MustLearn[] = [
  ...(['fake_shop', 'fake_rental', 'other_scam'] as const).flatMap((type) =>
    common.map((row) => ({ type, ...row })),
  ),
  ...own,
]
