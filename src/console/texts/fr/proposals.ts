import { countFr } from '../count.ts'

export const proposals = {
  title: 'Même auteur ?',
  waiting: (count: number) => `${countFr(count, 'proposition attend', 'propositions attendent')}`,
  empty: 'Aucune proposition en attente. Les suivantes arrivent avec les déclarations.',
  compare: 'Comparaison valeur par valeur',
  values: 'Valeurs des deux côtés, signe et poids en bits',
  element: 'Élément',
  sign: 'Signe',
  weight: 'Poids',
  why: 'Pourquoi',
  none: 'aucun',
  stories: 'Récits',
  story: (reference: string) => `Récit, ${reference}`,
  seriesStory: (number: number) => `Récit le plus récent, série ${number}`,
  noStory: 'Pas de récit.',
  arrive: (total: string) => `Comment on arrive à ${total}`,
  weightsAndAfter: 'Poids et conséquences',
  after: 'Ce qui se passe si vous décidez',
  afterSameSeries: (reference: string, number: number, size: number) =>
    `${reference} rejoint la série ${number}, qui compte alors ${countFr(size, 'déclaration', 'déclarations')}.`,
  afterSameFiling: (reference: string, other: string) => `${reference} et ${other} forment une série.`,
  afterSameAcross: (reference: string, from: number, to: number) =>
    `${reference} est dans la série ${from}. Vous choisissez ensuite : la déplacer seule dans la série ${to}, ou faire comparer les deux séries.`,
  afterDifferent:
    'Ces deux-là ne sont plus jamais proposés l’un pour l’autre, et aucun calcul ne les réunit.',
  afterUnsure: 'La proposition quitte la file. Elle revient quand un élément nouveau arrive.',
  undoable:
    'annule avant l’envoi ; ensuite, une décision contraire la remplace. L’historique garde les deux.',
  reason: 'Pourquoi (facultatif, gardé)',
  nextReady: 'suivante déjà prête',
}
