import type { TypeQuestions } from './build-form.ts'

/** Rançongiciel. */
export const ransomware: TypeQuestions = {
  facts: [],
  author: [
    {
      id: 'message-laisse',
      kind: 'paste',
      label: {
        fr: 'Que dit le message laissé par l’auteur ?',
        en: 'What does the message left by the offender say?',
      },
      short: { fr: 'Message laissé', en: 'Message left' },
      hint: {
        fr: 'Recopiez-le ou collez-le. N’effacez rien sur l’appareil.',
        en: 'Copy or paste it. Delete nothing on the device.',
      },
      empty: { fr: 'Indiquez le texte du message, ou passez', en: 'Give the text of the message, or skip' },
      optional: true,
      mayBeUnknown: true,
      maxLength: 20_000,
    },
    {
      id: 'extension',
      kind: 'text',
      label: {
        fr: 'Comment se terminent les noms des fichiers bloqués ?',
        en: 'How do the names of the locked files end?',
      },
      short: { fr: 'Extension des fichiers', en: 'File extension' },
      hint: { fr: 'Par exemple « .locked ».', en: 'For example “.locked”.' },
      why: { fr: 'Elle indique souvent le programme utilisé.', en: 'It often tells which program was used.' },
      empty: { fr: 'Indiquez la fin des noms, ou passez', en: 'Give the end of the names, or skip' },
      optional: true,
      mayBeUnknown: true,
      maxLength: 100,
    },
  ],
}
