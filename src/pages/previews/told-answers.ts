import type { GroupQuestion, Question, RowQuestion } from '#domain/form/definition.ts'
import { type Fields, prefixed } from '#domain/form/fields.ts'
import type { IdentifierKind } from '#linkage'
import { iban, phone } from './fixtures.ts'

/** The day of the previews: dates told lie before it. */
export const previewDay = '2026-11-24'

const wallet = '0x52908400098527886E0F7030069857D2E4169EE7'
const message = `Bonjour, le studio est libre. Versez 450 euros sur ${iban} au nom de K. MARTIN, puis écrivez au ${phone}.`

/** What a person types, by id of the question: a new question has no preview until it has its words here. */
const texts: Readonly<Record<string, string>> = {
  achat: 'Un vélo électrique',
  'reference-commande': 'CMD-2026-4471',
  objet: 'Un canapé d’angle, 180 euros',
  logement: 'Un studio meublé',
  'logement-adresse': '12 rue du Lavoir, Rambouillet',
  lieu: 'Un site de rencontres',
  'autre-forme': 'Un faux concours organisé par message',
  'numero-affiche': phone,
  'autres-victimes-precisions': 'Deux personnes l’ont écrit sous l’annonce.',
  'code-postal': '78120',
  site: 'https://velos-pas-chers.example',
  'mail-confirmation': 'commande@velos-pas-chers.example',
  'suivi-colis': '6A12345678901',
  plateforme: 'annonces.example',
  'annonce-lien': 'https://annonces.example/annonce/784512',
  'annonce-reference': '784512',
  description: 'Il répondait surtout la nuit.',
  extension: '.locked',
  'deja-fait-precisions': 'La banque a ouvert un dossier le 23 novembre.',
  assureur: 'Mutuelle des voisins',
  lien: 'Sa fille',
  'nom-naissance': 'MOREAU',
  'nom-usage': 'MOREAU-PETIT',
  prenoms: 'Camille Louise',
  'lieu-naissance': 'Chartres',
  profession: 'Infirmière',
  adresse: '3 allée des Tilleuls',
  commune: '78120 Rambouillet',
  telephone: '06 39 98 00 01',
  mail: 'camille.moreau@courriel.example',
  iban,
  titulaire: 'K. MARTIN',
  commercant: 'VELOS PC SARL',
  'carte-fin': '4021',
  'coupon-marque': 'Transcash',
  'coupon-code': '4471 9920 1183',
  'adresse-crypto': wallet,
  transaction: '0x9f1c2b7d',
  'mandat-reference': '471 992 0118',
  destinataire: 'Kevin MARTIN',
  compte: 'k.martin@paiement.example',
  'paiement-precisions': 'Des billets glissés dans un colis.',
}

const identifiers: Partial<Record<IdentifierKind, string>> = {
  phone,
  pseudonym: 'Kevin-loc',
  iban,
}

/** What is typed on the page of a question by somebody who answers it. */
export function toldFields(question: Question): Fields {
  switch (question.kind) {
    case 'text':
      return { value: [texts[question.id] ?? ''] }
    case 'choice':
      return { value: [question.choices[0]?.id ?? ''] }
    case 'choices':
      return { value: question.choices.slice(0, 2).map(({ id }) => id) }
    case 'date':
      return {
        precision: ['day'],
        day: ['12'],
        month: ['11'],
        year: [question.identity ? '1984' : '2026'],
        ...(question.time ? { time: ['14:05'] } : {}),
      }
    case 'amount':
      return { amount: ['450,00'], currency: ['EUR'] }
    case 'country':
      return { value: ['FR'] }
    case 'identifiers':
      return Object.fromEntries(question.kinds.flatMap((kind) => [[kind, [identifiers[kind] ?? '']]]))
    case 'paste':
      return { text: [message] }
    case 'group':
      return prefixed(toldRow(question, firstChoice(question)), '0.')
    case 'files':
      return { value: ['capture'] }
  }
}

/** A whole row, its first question answered so. */
export function toldRow(group: GroupQuestion, first: string): Fields {
  return rowOf(group, (item, isFirst) => (isFirst ? { value: [first] } : toldFields(item)))
}

const tooLong = (max: number): string => 'mot '.repeat(Math.ceil(max / 4) + 1)

/** What cannot be taken: nothing at all where an answer is needed, else something of the wrong shape. */
export function mistakenFields(question: Question): Fields {
  if (!question.optional) return {}
  switch (question.kind) {
    case 'text':
      return { value: [question.shape ? '12' : tooLong(question.maxLength)] }
    case 'choice':
    case 'choices':
    case 'country':
      return { value: ['autre-chose'] }
    case 'date':
      return { precision: ['day'], day: ['31'], month: ['2'], year: ['2026'] }
    case 'amount':
      return { amount: ['beaucoup'], currency: ['EUR'] }
    case 'identifiers':
      return { ...toldFields(question), unknown: ['yes'] }
    case 'paste':
      return { text: [tooLong(question.maxLength)] }
    case 'group':
    case 'files':
      return {}
  }
}

export function mistakenRow(group: GroupQuestion, first: string): Fields {
  return rowOf(group, (item, isFirst) => (isFirst ? { value: [first] } : mistakenFields(item)))
}

function rowOf(group: GroupQuestion, fill: (item: RowQuestion, isFirst: boolean) => Fields): Fields {
  return Object.assign(
    {},
    ...group.questions.map((item, index) => prefixed(fill(item, index === 0), `${item.id}.`)),
  )
}

const firstChoice = ({ questions: [first] }: GroupQuestion): string =>
  first?.kind === 'choice' ? (first.choices[0]?.id ?? '') : ''
