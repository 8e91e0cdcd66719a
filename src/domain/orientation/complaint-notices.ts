import type { Text } from '../locale.ts'

/** What must be read before an online complaint is begun (law table: `online_complaint_notices`). */
export const complaintNotices: readonly { readonly id: string; readonly title: Text; readonly text: Text }[] =
  [
    {
      id: 'choix',
      title: { fr: 'Porter plainte en ligne est un choix', en: 'Complaining online is a choice' },
      text: {
        fr: 'Vous pouvez aussi vous rendre dans le commissariat ou la brigade de votre choix, à tout moment.',
        en: 'You may also go to any police station or brigade you choose, at any time.',
      },
    },
    {
      id: 'audition',
      title: { fr: 'Vous pouvez demander une audition', en: 'You may ask for a hearing' },
      text: {
        fr: 'Une plainte en ligne n’empêche pas une audition en personne, plus tard.',
        en: 'An online complaint does not keep you from being heard in person later.',
      },
    },
    {
      id: 'enqueteurs',
      title: { fr: 'Les enquêteurs peuvent vous convoquer', en: 'Investigators may call you in' },
      text: {
        fr: 'Ils le font si la nature ou la gravité des faits le demande.',
        en: 'They do so if the nature or gravity of the facts requires it.',
      },
    },
    {
      id: 'interprete',
      title: { fr: 'Vous avez droit à un interprète', en: 'You have the right to an interpreter' },
      text: {
        fr: 'Si vous y renoncez, cette démarche et l’essentiel de vos droits vous sont donnés dans une langue que vous comprenez.',
        en: 'If you waive it, this procedure and your main rights are given to you in a language you understand.',
      },
    },
  ]
