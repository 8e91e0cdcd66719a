import type { TypeQuestions } from './build-form.ts'
import { other } from './common-choices.ts'

/** Arnaque sentimentale. */
export const romanceScam: TypeQuestions = {
  facts: [
    {
      id: 'lieu',
      kind: 'text',
      label: {
        fr: 'Sur quel site ou réseau le contact a-t-il commencé ?',
        en: 'On which site or network did it begin?',
      },
      short: { fr: 'Lieu de rencontre', en: 'Where you met' },
      empty: { fr: 'Indiquez le site ou le réseau', en: 'Give the site or network' },
      mayBeUnknown: true,
      maxLength: 200,
    },
    {
      id: 'pretextes',
      kind: 'choices',
      label: { fr: 'Quelles raisons la personne donnait-elle ?', en: 'What reasons did the person give?' },
      short: { fr: 'Raisons données', en: 'Reasons given' },
      hint: {
        fr: 'Ces histoires sont préparées. Elles se ressemblent d’une victime à l’autre.',
        en: 'These stories are prepared. They are alike from one victim to the next.',
      },
      empty: { fr: 'Choisissez au moins une réponse', en: 'Choose at least one answer' },
      mayBeUnknown: true,
      none: { fr: 'Aucune de ces raisons', en: 'None of these reasons' },
      choices: [
        { id: 'sante', label: { fr: 'Un accident ou une maladie', en: 'An accident or an illness' } },
        { id: 'voyage', label: { fr: 'Un voyage pour venir', en: 'A journey to come and visit' } },
        {
          id: 'douane',
          label: { fr: 'La douane, un colis, un héritage', en: 'Customs, a parcel, an inheritance' },
        },
        {
          id: 'travail',
          label: { fr: 'Un chantier, une mission, l’armée', en: 'A site, a mission, the army' },
        },
        {
          id: 'placement',
          label: { fr: 'Un placement à faire ensemble', en: 'An investment to make together' },
        },
        { id: 'menace', label: { fr: 'Des images à ne pas publier', en: 'Images not to be published' } },
        other,
      ],
    },
  ],
  author: [],
}
