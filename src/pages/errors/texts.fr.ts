export const fr = {
  notFoundTitle: 'Cette page n’existe pas, ou plus',
  notFoundText: 'Vos brouillons et vos déclarations n’ont pas bougé.',
  failedTitle: 'Nous n’avons pas pu répondre',
  failedText: 'Ce qui était enregistré est gardé. Revenez en arrière et réessayez.',
  failedReference: (reference: string) => `Si cela continue, donnez ce numéro à un agent : ${reference}.`,
  home: 'Aller à l’accueil',
  follow: 'Suivre ma déclaration',
  people: 'Parler à quelqu’un',

  tooLargeTitle: 'Ce texte est trop long pour être reçu',
  tooLargeText:
    'Revenez en arrière : votre texte y est encore. Gardez l’essentiel, et joignez le reste comme fichier dans les preuves.',
  unreadableTitle: 'Ce formulaire n’a pas pu être lu',
  unreadableText: 'Revenez en arrière : ce que vous aviez écrit y est encore. Puis recommencez.',

  againTitle: 'Confirmez l’envoi',
  againText:
    'Votre navigateur n’a pas dit d’où vient ce formulaire. Si vous venez de le remplir ici, continuez : rien n’est perdu.',
  again: 'Continuer',

  offlineTitle: 'Vous êtes hors connexion',
  offlineText: 'Cette page vient de notre serveur : elle s’ouvrira au retour du réseau.',
  offlineDraft:
    'Votre déclaration est gardée sur notre serveur, intacte. Rouvrez cette adresse au retour du réseau.',
  offlineWorks: 'Ce qui reste possible sans réseau',
  offlineReport: 'Commencer ou continuer un signalement : il reste sur cet appareil.',
  offlineAdvice: 'Lire les conseils, et ce qu’il faut dire à votre banque.',
  offlineCall: 'Appeler : 17 ou 112 en cas de danger.',

  lostTitle: 'Cette page n’est plus ouverte ici',
  lostText: 'La visite s’est terminée, ou le brouillon a été supprimé. Rien n’a été envoyé.',
  lostTyped: 'Voici ce que vous veniez d’écrire : copiez-le avant de partir.',
  resume: 'Reprendre avec un code',
  begin: 'Commencer',
}
