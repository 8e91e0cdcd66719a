import type { FileProblem } from '#contract/upload.ts'
import type { FilingKind } from '#domain/offence.ts'

export const fr = {
  mine: { report: 'Mon signalement', complaint: 'Ma plainte' } satisfies Record<FilingKind, string>,
  draft: 'Brouillon',
  notSent: 'Rien n’est envoyé pour l’instant.',
  keptWithCode: (until: string) =>
    `Brouillon gardé sur notre serveur, chiffré, jusqu’au ${until}. Votre code de reprise l’ouvre, d’ici ou d’ailleurs.`,
  keptOnPhone: (until: string) => `Brouillon gardé sur cet appareil jusqu’au ${until}. Rien n’est envoyé.`,
  keptOnServer: (until: string) =>
    `Brouillon gardé sur notre serveur, chiffré, jusqu’au ${until}. Il s’ouvre depuis ce navigateur, tant qu’il reste ouvert.`,
  saved: (time: string) => `Enregistré à ${time}`,
  offline: 'Hors connexion. Vos réponses sont gardées sur cet appareil.',
  position: (section: string, at: number, of: number) => `${section}, ${at} sur ${of}`,
  status: { todo: 'À faire', started: 'En cours', done: 'Terminé' },
  continueWith: (section: string) => `Continuer : ${section}`,
  checkAnswers: 'Relire avant d’envoyer',
  finishLater: 'Finir plus tard',
  remove: 'Supprimer ce brouillon',
  complain: 'Porter plainte plutôt',
  identifiersRead: (count: number) => (count === 1 ? '1 identifiant gardé' : `${count} identifiants gardés`),
  filesKept: (count: number) => (count === 1 ? '1 fichier' : `${count} fichiers`),
  withFranceConnect: 'avec FranceConnect',
  identified: (name: string) => `identité vérifiée : ${name}`,

  back: 'Retour',
  home: 'Accueil',
  tasks: 'Toutes les parties',
  next: 'Continuer',
  why: 'Pourquoi cette question ?',
  help: 'Parler à quelqu’un',
  optional: '(facultatif)',
  unknown: 'Je ne sais pas',
  day: 'Jour',
  month: 'Mois',
  year: 'Année',
  time: 'Heure',
  knowDate: 'Je connais la date',
  aboutMonth: 'Vers le mois de…',
  unknownDate: 'Je ne sais plus',
  amount: 'Montant',
  currency: 'Devise',
  chooseCountry: 'Choisissez un pays',
  locked: 'Donné par FranceConnect. Une erreur se corrige auprès de votre mairie, pas ici.',

  pasteHere: {
    phone: 'La lecture se fait sur votre appareil.',
    server: 'La lecture se fait sur notre serveur.',
  },
  found: (count: number) => (count === 1 ? '1 élément trouvé' : `${count} éléments trouvés`),
  foundHint: 'Pour chacun, dites à qui il est. Ce qui est à vous n’est jamais rapproché.',
  nothingFound: 'Nous n’avons rien reconnu. Ce n’est pas grave : saisissez ce que vous savez.',
  theirs: 'À l’auteur',
  ours: 'À moi',
  neither: 'Non',
  looksYours: 'Ressemble à un élément qui est le vôtre.',
  looksKnown: 'Service connu, partagé par beaucoup de monde.',

  doubtTitle: 'Vérifiez ce point, puis continuez',

  changedTitle: 'Cette réponse a changé dans un autre onglet',
  changedHint: 'Les deux réponses sont ci-dessous. Continuez avec celle de cette page, ou gardez l’autre.',
  keptThere: 'Réponse gardée depuis l’autre onglet',
  removedThere: 'Retiré dans l’autre onglet.',
  keepOther: 'Garder l’autre réponse',

  another: {
    iban: 'Un autre compte',
    email: 'Un autre compte',
    wallet: 'Une autre adresse',
    name: 'Un autre nom',
  } as Readonly<Record<string, string>>,
  anotherValue: 'Autre chose',

  addRow: (noun: string) => `Ajouter : ${noun}`,
  addAnother: (noun: string) => `Ajouter un autre ${noun}`,
  rowNumber: (noun: string, number: number) => `${noun} ${number}`,
  change: 'Modifier',
  removeRow: 'Retirer',
  warnBank: 'Prévenir ma banque',
  saveRow: (noun: string) => `Enregistrer ce ${noun}`,
  total: 'Total déclaré',
  noRows: 'Rien n’est noté pour l’instant.',

  chooseFiles: 'Choisir des fichiers',
  takePhoto: 'Prendre une photo',
  sendFiles: 'Envoyer ces fichiers',
  noEvidence: 'Je n’ai pas de preuve',
  filesLeave:
    'Un fichier part vers notre serveur dès que vous l’ajoutez, chiffré. Vos réponses, elles, ne partent qu’à la fin.',
  filesOffline:
    'Vous êtes hors connexion. Les fichiers choisis partent au retour du réseau, si cette page reste ouverte. Le reste peut être rempli.',
  fileState: {
    queued: 'En attente',
    waiting: 'En attente du réseau',
    sending: 'Envoi {percent} %',
    checking: 'Vérification',
    received: 'Reçu',
  },
  fileSending: 'Envoi de {name}',
  fileReceived: '{name} : reçu',
  fileRefused: '{name} : {problem}',
  fileRemoved: '{name} : retiré',
  fileNotRemoved: 'Pas encore retiré : réessayez au retour du réseau.',
  retry: 'Réessayer',
  stillSending:
    'Tous vos fichiers ne sont pas encore reçus. La page continue seule dès qu’ils le sont. Restez ici.',
  withoutThem: 'Continuer sans attendre',
  stillSendingElsewhere:
    'Un fichier est encore en route dans un autre onglet. L’envoi part dès qu’il est reçu. Restez ici.',
  sendWithoutThem: 'Envoyer sans attendre',
  fileProblem: {
    vide: 'Ce fichier est vide. Ouvrez-le pour vérifier, puis choisissez-le de nouveau.',
    'trop-gros': 'Ce fichier dépasse 200 Mo. Envoyez une capture d’écran ou découpez la vidéo.',
    'trop-nombreux': 'Il y a déjà 50 fichiers. Retirez-en un pour en ajouter un autre.',
    'plus-de-place': 'Vos fichiers sont trop lourds ensemble. Retirez-en un, ou envoyez une capture d’écran.',
    aucun: 'Choisissez un fichier, puis envoyez-le.',
    'deja-envoye':
      'Votre déclaration est déjà partie. Ajoutez ce fichier depuis « Suivre ma déclaration », avec votre code.',
    interrompu: 'L’envoi s’est interrompu. Envoyez de nouveau ce fichier : rien d’autre n’est perdu.',
  } satisfies Record<FileProblem, string>,
  /** The reading-over, where no list can be had. */
  filesUnlisted: 'Vos fichiers déjà reçus sont gardés. Leur liste s’affiche au retour du réseau.',

  noFiles: 'Aucun fichier',

  checkTitle: 'Relisez avant d’envoyer',
  finish: 'Répondre à ce qui reste',
  whoReads: {
    report:
      'Des policiers et des gendarmes habilités liront ces réponses. Votre nom n’est demandé nulle part : personne ne le verra.',
    complaint:
      'Des policiers et des gendarmes habilités liront ces réponses. Votre identité est vue par ceux qui traitent votre plainte, et jointe à la procédure.',
  } satisfies Record<FilingKind, string>,
  send: {
    report: 'Envoyer mon signalement',
    complaint: 'Déclarer exact et envoyer ma plainte',
  } satisfies Record<FilingKind, string>,
  declareTrue: 'Ce que je déclare est exact, à ma connaissance.',
  declareTrueHint: 'Déclarer des faits que l’on sait faux est puni par la loi.',
  declareTrueMissing: 'Cochez « Ce que je déclare est exact » pour envoyer votre plainte.',
  identify: 'S’identifier avec FranceConnect',
  identifyWhy:
    'Une plainte est faite à votre nom. FranceConnect transmet votre état civil ; rien n’est à recopier.',
  identifyAbout: 'Qu’est-ce que FranceConnect ?',
  identifyAboutText:
    'FranceConnect est la solution proposée par l’État pour sécuriser et simplifier la connexion aux services en ligne. Vous utilisez un compte que vous avez déjà : impôts, assurance maladie, identité numérique.',
  identifyElse:
    'Sans FranceConnect, un commissariat ou une brigade reçoit votre plainte. Vos réponses restent ici 30 jours.',
  identityProblem: {
    annulee: 'Vous n’avez pas été identifié : l’identification a été arrêtée. Votre brouillon est intact.',
    refusee: 'FranceConnect n’a pas transmis votre identité. Votre brouillon est intact : réessayez.',
    niveau: 'Le compte choisi ne suffit pas pour une plainte. Choisissez un autre compte FranceConnect.',
    indisponible:
      'FranceConnect ne répond pas. Votre brouillon est intact : réessayez dans quelques minutes.',
  } as Record<string, string>,
  sendProblems: (count: number) =>
    count === 1 ? 'Il reste 1 point à corriger' : `Il reste ${count} points à corriger`,
  rejected: 'Une réponse doit être revue avant l’envoi. Rien n’est perdu : relisez chaque partie.',
  tooLarge: 'L’ensemble est trop long pour être envoyé. Raccourcissez le récit ou le message collé.',

  laterTitle: 'Finir plus tard',
  laterPhone: (until: string) =>
    `Vos réponses restent sur cet appareil jusqu’au ${until}. Revenez sur cette page : « Reprendre ma déclaration » vous attend à l’accueil.`,
  laterServer: (until: string) =>
    `Vos réponses restent sur notre serveur, chiffrées, jusqu’au ${until}. Fermer le navigateur efface la clé : notez un code pour revenir, d’ici ou d’un autre appareil.`,
  laterCoded: (until: string) =>
    `Vos réponses restent sur notre serveur, chiffrées, jusqu’au ${until}. Votre code de reprise les ouvre, d’ici ou d’un autre appareil.`,
  laterEvictable: (days: number) =>
    `Certains navigateurs effacent ce qu’un site garde après ${days} jours sans visite. Un code de reprise vous laisse plus de temps.`,

  elsewhereTitle: 'Continuer sur un autre appareil',
  elsewhereDetail: 'avec un code de reprise',
  elsewhereMoves:
    'Vos réponses quittent cet appareil maintenant : elles sont déplacées sur notre serveur, chiffrées, gardées 30 jours, et effacées d’ici. Un code de reprise les ouvre.',
  elsewhereCode:
    'Un code de reprise ouvre vos réponses sur un autre appareil. Ce navigateur ne les ouvre alors plus sans lui.',
  newCodeReplaces: 'Vous avez déjà un code. Un nouveau le remplace : l’ancien n’ouvrira plus rien.',
  moveAndCode: 'Déplacer et obtenir le code',
  makeCode: 'Obtenir un code de reprise',
  newCode: 'Obtenir un nouveau code',
  stayHere: 'Rester ici',
  resumeCode: 'Code de reprise',
  resumeCodeTitle: 'Notez votre code de reprise',
  codeShownOnce: 'Il n’est montré qu’une fois. Personne ne peut le retrouver, pas même nous.',
  codeWhere: (address: string) =>
    `Pour reprendre, d’ici ou d’un autre appareil : ouvrez ${address} et saisissez ce code.`,
  codeUntil: (until: string) =>
    `Vos réponses sont sur notre serveur, chiffrées, jusqu’au ${until}. Cet appareil n’en garde rien.`,
  copyCode: 'Copier',
  codeCopied: 'Code copié.',
  printCode: 'Imprimer',
  codeNotedGoOn: 'Code noté, continuer',
  codeNotedClose: 'Code noté, fermer ici',

  deviceTitle: 'Quelqu’un d’autre utilise-t-il cet appareil ?',
  deviceText: 'Dans ce cas, rien n’est gardé ici. Nous vous donnons un code pour reprendre.',
  deviceTextOnPhone:
    'Dans ce cas, rien n’est gardé ici : vos réponses vont sur notre serveur, chiffrées. Nous vous donnons un code pour reprendre.',
  deviceOffline:
    'Vous êtes hors connexion : vos réponses ne peuvent être gardées que sur cet appareil. Recommencez au retour du réseau, ou répondez « Non ».',
  yes: 'Oui',
  no: 'Non',
  fullOnServer:
    'Ce navigateur a déjà cinq brouillons sur notre serveur. Fermez-le, ou reprenez un brouillon avec son code.',

  removeTitle: 'Supprimer ce brouillon ?',
  removeText:
    'Vos réponses seront effacées, sans retour possible. Les fichiers déjà envoyés le seront aussi.',
  removeYes: 'Supprimer',
  removeNo: 'Garder le brouillon',

  existsTitle: 'Vous avez déjà une déclaration en cours',
  existsText: (day: string) => `Commencée le ${day}. Vos réponses y sont encore.`,
  resume: 'Reprendre ma déclaration',
  beginAnother: 'En commencer une autre',
  fullTitle: 'Cinq brouillons sont déjà ouverts',
  fullText: 'Reprenez-en un, ou supprimez celui qui ne sert plus.',
  drafts: 'Vos brouillons',
  begun: (day: string) => `Commencé le ${day}`,

  movedTitle: 'Le formulaire a été mis à jour',
  movedText:
    'Vos réponses sont gardées, sauf celles dont la question n’existe plus. Relisez avant d’envoyer.',
  movedGo: 'Continuer avec la nouvelle version',

  leavesPhoneTitle: 'Votre déclaration va quitter cet appareil',
  leavesPhoneText:
    'Une plainte est gardée sur notre serveur, chiffrée, 30 jours. Vos réponses y sont déplacées et effacées d’ici.',
  leavesPhoneYes: 'Déplacer et porter plainte',
  leavesPhoneOffline:
    'Vous êtes hors connexion. Vos réponses restent sur cet appareil ; recommencez au retour du réseau.',
}
