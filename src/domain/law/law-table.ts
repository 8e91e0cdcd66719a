import type { LocalDate } from '../local-date.ts'
import type { Text } from '../locale.ts'

export const lawConcepts = [
  'online_complaint',
  'online_complaint_notices',
  'complaint_any_unit',
  'complaint_receipt',
  'place_of_processing',
  'territorial_competence',
  'data_systems_competence',
  'official_report_signature',
  'victim_rights',
  'outcome_notice',
  'civil_party_complaint',
  'limitation_misdemeanour',
  'compensation_board',
  'fraud',
  'fraud_aggravated',
  'organised_gang_powers',
  'blackmail',
  'blackmail_carried_out',
  'extortion',
  'data_system_access',
  'data_system_hindrance',
  'data_system_data',
  'identity_theft',
  'requisition_flagrancy',
  'requisition_preliminary',
  'requisition_judicial',
  'connection_data',
  'account_freeze',
  'unauthorised_payment_refund',
  'unauthorised_payment_claim',
  'fund_recovery',
] as const
export type LawConcept = (typeof lawConcepts)[number]

export type LawCode = 'CPP' | 'CP' | 'CMF'

/** One article as it stands during a period; letters and reports are drawn up with the row valid at the date of the act. */
export interface LawRow {
  readonly concept: LawConcept
  readonly code: LawCode
  readonly number: string
  /** First day of this number; absent when it was in force before the table begins. */
  readonly from?: LocalDate
  /** Last day of this number; absent while no end is known. */
  readonly to?: LocalDate
  readonly text: Text
  readonly source: string
}

export const lawCodeNames: Readonly<Record<LawCode, Text>> = {
  CPP: { fr: 'code de procédure pénale', en: 'Code of criminal procedure' },
  CP: { fr: 'code pénal', en: 'Criminal code' },
  CMF: { fr: 'code monétaire et financier', en: 'Monetary and financial code' },
}

/** The code of criminal procedure is renumbered from 1 January 2029 (ordonnance 2025-1091): no row of it outlives 2028. */
const procedureUntil: LocalDate = '2028-12-31'
const source = 'Légifrance, 2026-11-24'

const procedure = (concept: LawConcept, number: string, fr: string, en: string): LawRow => ({
  concept,
  code: 'CPP',
  number,
  to: procedureUntil,
  text: { fr, en },
  source,
})
const penal = (concept: LawConcept, number: string, fr: string, en: string): LawRow => ({
  concept,
  code: 'CP',
  number,
  text: { fr, en },
  source,
})
const monetary = (concept: LawConcept, number: string, fr: string, en: string): LawRow => ({
  concept,
  code: 'CMF',
  number,
  text: { fr, en },
  source,
})

export const lawTable: readonly LawRow[] = [
  procedure('online_complaint', 'D. 8-2-1', 'Plainte par voie électronique', 'Complaint by electronic means'),
  procedure(
    'online_complaint_notices',
    'D. 8-2-2',
    'Informations données avant la plainte en ligne',
    'Notices given before an online complaint',
  ),
  procedure('complaint_any_unit', '15-3', 'Toute unité reçoit les plaintes', 'Any unit takes complaints'),
  procedure(
    'complaint_receipt',
    '15-3',
    'Récépissé immédiat, délais de prescription',
    'Receipt at once, limitation periods',
  ),
  procedure(
    'place_of_processing',
    '15-3-1',
    'Lieu du traitement automatisé réputé lieu de l’infraction',
    'Place of automated processing deemed place of the offence',
  ),
  procedure(
    'territorial_competence',
    '43',
    'Compétence du procureur, domicile de la victime compris',
    'Prosecutor’s competence, victim’s home included',
  ),
  procedure(
    'data_systems_competence',
    '706-72-1',
    'Compétence concurrente de Paris',
    'Concurrent competence of Paris',
  ),
  procedure(
    'official_report_signature',
    '801-1',
    'Signature électronique des actes',
    'Electronic signature of acts',
  ),
  procedure('victim_rights', '10-2', 'Droits de la victime', 'Rights of the victim'),
  procedure('outcome_notice', '40-3', 'Recours contre un classement', 'Appeal against closing'),
  procedure(
    'civil_party_complaint',
    '85',
    'Plainte avec constitution de partie civile',
    'Complaint with civil party claim',
  ),
  procedure('limitation_misdemeanour', '8', 'Prescription des délits', 'Limitation of misdemeanours'),
  procedure('compensation_board', '706-14', 'Commission d’indemnisation', 'Compensation board'),
  penal('fraud', '313-1', 'Escroquerie : 5 ans et 375 000 euros', 'Fraud: 5 years and 375,000 euros'),
  penal('fraud_aggravated', '313-2', 'Escroquerie aggravée', 'Aggravated fraud'),
  procedure(
    'organised_gang_powers',
    '706-73-1',
    'Pouvoirs d’enquête, bande organisée',
    'Investigation powers, organised gang',
  ),
  penal('blackmail', '312-10', 'Chantage : 5 ans et 75 000 euros', 'Blackmail: 5 years and 75,000 euros'),
  penal(
    'blackmail_carried_out',
    '312-11',
    'Chantage, menace mise à exécution',
    'Blackmail, threat carried out',
  ),
  penal('extortion', '312-1', 'Extorsion : 7 ans et 100 000 euros', 'Extortion: 7 years and 100,000 euros'),
  penal(
    'data_system_access',
    '323-1',
    'Accès frauduleux à un système de données',
    'Fraudulent access to a data system',
  ),
  penal('data_system_hindrance', '323-2', 'Entrave à un système de données', 'Hindrance of a data system'),
  penal('data_system_data', '323-3', 'Atteinte aux données d’un système', 'Damage to data of a system'),
  penal('identity_theft', '226-4-1', 'Usurpation d’identité : 1 an', 'Identity theft: 1 year'),
  procedure('requisition_flagrancy', '60-1', 'Réquisition, flagrance', 'Requisition, flagrancy'),
  procedure(
    'requisition_preliminary',
    '77-1-1',
    'Réquisition, enquête préliminaire',
    'Requisition, preliminary inquiry',
  ),
  procedure(
    'requisition_judicial',
    '99-3',
    'Réquisition, information judiciaire',
    'Requisition, judicial inquiry',
  ),
  procedure('connection_data', '60-1-2', 'Données de connexion, quatre cas', 'Connection data, four cases'),
  procedure('account_freeze', '706-154', 'Saisie sur compte', 'Freeze of an account'),
  monetary(
    'unauthorised_payment_refund',
    'L. 133-18',
    'Remboursement d’une opération non autorisée',
    'Refund of an unauthorised operation',
  ),
  monetary(
    'unauthorised_payment_claim',
    'L. 133-24',
    'Contestation : 13 mois, ou 70 jours hors Espace économique européen',
    'Claim: 13 months, or 70 days outside the European Economic Area',
  ),
  monetary('fund_recovery', 'L. 133-21', 'Récupération des fonds', 'Recovery of funds'),
]
