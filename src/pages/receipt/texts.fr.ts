import type { PublicLinkage } from '#contract/public.ts'
import type { FilingKind } from '#domain/offence.ts'

type Range = Extract<PublicLinkage, { state: 'linked' }>['range']

export const fr = {
  title: { report: 'Votre signalement est reçu', complaint: 'Votre plainte est reçue' } satisfies Record<
    FilingKind,
    string
  >,
  noteCode: 'Notez ce code : il est la seule clé pour y revenir.',
  code: 'Code de suivi',
  number: 'Numéro',
  receivedOn: (instant: string) => `Reçu le ${instant}`,
  copy: 'Copier',
  copied: 'Code copié.',
  image: 'Image',
  imageSaved: 'Image enregistrée.',
  print: 'Imprimer',
  noted: 'J’ai noté mon code',
  notedDone: 'Vous avez noté votre code.',

  waitingTitle: 'Votre signalement attend le réseau',
  waitingSync: 'Vous êtes hors connexion. L’envoi partira au retour du réseau, une seule fois.',
  waitingVisit:
    'Vous êtes hors connexion. L’envoi partira à votre prochaine visite sur cette page, une seule fois.',
  waitingCode: 'Ce code est déjà le vôtre : notez-le. Il ouvrira votre signalement dès qu’il sera reçu.',
  tryNow: 'Essayer maintenant',

  doNow: 'À faire maintenant',
  doNowCount: (done: number, of: number) => `${done} sur ${of}`,
  saveTicks: 'Enregistrer ce qui est fait',
  linkage: 'Rapprochement',
  linkageText: {
    running: 'Nous comparons vos éléments à ceux des autres déclarations.',
    linked: {
      report: (range: string) =>
        `Votre signalement rejoint d’autres déclarations (${range}). Un enquêteur en est informé.`,
      complaint: (range: string) =>
        `Votre plainte rejoint d’autres déclarations (${range}). Un enquêteur en est informé.`,
    } satisfies Record<FilingKind, (range: string) => string>,
    to_confirm: 'Des points communs existent. Un enquêteur les vérifie.',
    first:
      'Aucune autre déclaration ne cite ces éléments à ce jour. Nous recomparons à chaque nouvelle déclaration.',
    deferred: 'Nous recomparons à chaque nouvelle déclaration.',
  },
  linkedTitle: {
    report: 'Rapproché d’autres déclarations',
    complaint: 'Rapprochée d’autres déclarations',
  } satisfies Record<FilingKind, string>,
  ranges: {
    '2-5': 'entre 2 et 5',
    '6-10': 'entre 6 et 10',
    '11-20': 'entre 11 et 20',
    '21-50': 'entre 21 et 50',
    '50+': 'plus de 50',
  } satisfies Record<Range, string>,

  next: 'La suite',
  nextReceived: { report: 'Signalement reçu', complaint: 'Plainte reçue' } satisfies Record<
    FilingKind,
    string
  >,
  nextAnswer: 'Réponse d’un agent',
  withCode: 'Avec votre code',
  withCodeText: 'Nouvelles et questions, sans votre nom',
  within: 'Sous 8 jours',
  files: 'Fichiers joints',
  fileHash: 'Empreinte SHA-256',
  follow: { report: 'Suivre mon signalement', complaint: 'Suivre ma plainte' } satisfies Record<
    FilingKind,
    string
  >,
  support: 'Soutien : 116 006',
  neverMoney:
    'Vigie ne demande jamais d’argent. Qui promet de récupérer le vôtre contre des frais est souvent un escroc.',
  leave: 'Quitter cette page',

  leaveTitle: 'Avez-vous noté votre code ?',
  leaveText:
    'Sans lui, personne ne peut rouvrir votre signalement, pas même nous. Cette question n’est posée qu’une fois.',
  leaveYes: 'J’ai noté mon code, quitter',
  leaveNo: 'Revoir le code',
  leaveErases: 'En quittant, le code est effacé d’ici.',
}
