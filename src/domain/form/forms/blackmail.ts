import type { TypeQuestions } from './build-form.ts'
import { other } from './common-choices.ts'

/** Chantage en ligne. */
export const blackmail: TypeQuestions = {
  facts: [
    {
      id: 'publication',
      kind: 'choices',
      label: { fr: 'Que dit l’auteur qu’il va faire ?', en: 'What does the offender say they will do?' },
      short: { fr: 'Menace', en: 'Threat' },
      hint: {
        fr: 'L’auteur est seul responsable de ces menaces.',
        en: 'The offender alone is responsible for these threats.',
      },
      empty: { fr: 'Choisissez au moins une réponse', en: 'Choose at least one answer' },
      mayBeUnknown: true,
      choices: [
        { id: 'images', label: { fr: 'Publier des images', en: 'Publish images' } },
        {
          id: 'proches',
          label: { fr: 'Prévenir ma famille ou mes contacts', en: 'Tell my family or contacts' },
        },
        {
          id: 'donnees',
          label: { fr: 'Publier des données ou des messages', en: 'Publish data or messages' },
        },
        { id: 'accusation', label: { fr: 'M’accuser publiquement', en: 'Accuse me in public' } },
        other,
      ],
    },
    {
      id: 'origine',
      kind: 'choice',
      label: {
        fr: 'Comment l’auteur a-t-il obtenu ce qu’il veut publier ?',
        en: 'How did the offender get what they want to publish?',
      },
      short: { fr: 'Origine', en: 'Origin' },
      empty: { fr: 'Choisissez une réponse', en: 'Choose an answer' },
      mayBeUnknown: true,
      choices: [
        { id: 'appel-video', label: { fr: 'Pendant un appel vidéo', en: 'During a video call' } },
        { id: 'envoyees', label: { fr: 'Je les avais envoyées', en: 'I had sent them' } },
        {
          id: 'piratage',
          label: { fr: 'Un compte ou un appareil piraté', en: 'A hacked account or device' },
        },
        { id: 'fabriquees', label: { fr: 'Ce sont des images fabriquées', en: 'They are made-up images' } },
        {
          id: 'dit-il',
          label: { fr: 'Il dit avoir piraté ma caméra', en: 'They claim to have hacked my camera' },
        },
        other,
      ],
    },
  ],
  author: [],
}
