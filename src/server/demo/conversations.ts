/** What officers ask, and what people answer to it. */
export const exchanges: readonly { readonly question: string; readonly answers: readonly string[] }[] = [
  {
    question:
      'Pour demander le retour des fonds, il nous manque la date et le montant exacts du dernier paiement. Les avez-vous sur votre relevé ? Une photo du relevé suffit.',
    answers: [
      'C’est bien le montant indiqué, débité le lendemain. Je vous ajoute le relevé dès que la banque me l’envoie.',
      'Le relevé indique deux opérations, la seconde a été refusée.',
      'Je n’ai que l’application de la banque, la date est celle que j’ai donnée.',
    ],
  },
  {
    question:
      'Comment le contact a-t-il commencé : une annonce, un message, un appel ? L’adresse ou le numéro d’origine nous aide à relier votre déclaration à d’autres.',
    answers: [
      'Par une annonce, puis il a voulu passer par une messagerie le jour même.',
      'J’ai retrouvé le premier message, il date de trois jours avant le paiement.',
      'Par un appel. Le numéro ne répond plus.',
    ],
  },
  {
    question:
      'Avez-vous gardé l’échange avec l’auteur ? Ajoutez-le tel quel, captures ou message complet : rien n’est trop long.',
    answers: [
      'Oui, je l’ai gardé. J’avais honte de le relire, le voici en partie.',
      'Il a effacé ses messages, il me reste les miens.',
    ],
  },
]

export const acceptanceNotes = [
  undefined,
  undefined,
  'Faits constitués, identifiants exploitables.',
  'Rattachée à des faits similaires.',
] as const

export const redirections = [
  {
    door: 'unit',
    reason:
      'Votre récit montre que vous connaissez l’auteur par son nom complet. Une unité peut l’entendre, ce que nous ne pouvons pas faire d’ici.',
  },
  {
    door: 'signalconso',
    reason:
      'Le vendeur est une entreprise identifiée qui vous a livré autre chose que prévu : c’est un litige de consommation, que SignalConso transmet à l’entreprise.',
  },
  {
    door: 'perceval',
    reason:
      'Votre carte a servi sans vous et vous l’avez encore. Perceval est fait pour cela, et son récépissé aide votre banque à vous rembourser.',
  },
] as const

export const judgementReasons = {
  same: ['Même mode opératoire et mêmes formules.', 'Même compte, dates qui se suivent.', undefined],
  different: ['Numéro réattribué entre-temps.', 'Récits incompatibles le même jour.'],
  unsure: ['Pas assez d’éléments pour l’instant.', undefined],
} as const
