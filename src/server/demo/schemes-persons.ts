import type { Scheme } from './scheme.ts'

export const romance: Scheme = {
  type: 'romance_scam',
  items: [
    'un médecin en mission',
    'un ingénieur en mer',
    'un militaire à l’étranger',
    'une infirmière humanitaire',
  ],
  openings: [
    'Nous avons fait connaissance sur un site de rencontre il y a quelques mois. Cette personne[, {name},] se disait {item}.',
    'Un compte[ {handle}] m’a écrit sur un réseau social. Il se présentait comme {item}.',
    'Après mon divorce, j’ai rencontré en ligne {item}[ sous le nom de {pseudonym}].',
  ],
  middles: [
    'Il écrivait tous les jours[ au {phone}]. Il a demandé de l’aide pour un billet d’avion, puis pour la douane.',
    'Elle a eu un accident et l’hôpital réclamait une avance[, à envoyer sur {wallet}].',
    'J’ai payé plusieurs fois, en coupons puis en crypto[ vers {wallet}].',
    'Un avocat a pris le relais[, adresse {email}], avec des papiers à tampon.',
  ],
  ends: [
    'Ma sœur m’a aidée à comprendre. J’ai arrêté de répondre.',
    'Les photographies étaient celles d’une autre personne.',
    'Il menace maintenant d’envoyer nos échanges à ma famille.',
    'Je n’ose pas en parler autour de moi.',
  ],
  answers: {
    lieu: 'Un site de rencontre',
    pretextes: ['voyage', 'douane', 'sante'],
    contact: 'rencontre',
    demande: ['argent', 'images'],
    obtenu: ['argent'],
  },
  amounts: [300, 4800],
  payments: [2, 4],
  means: ['virement', 'crypto', 'coupon', 'crypto'],
  shows: ['handle', 'phone', 'wallet', 'email', 'pseudonym', 'name'],
}

export const hackedAccount: Scheme = {
  type: 'account_hacking',
  items: ['Instagram', 'Facebook', 'ma boîte mail', 'mon compte de vente'],
  openings: [
    'Je n’ai plus accès à {item} depuis hier.',
    'Une amie m’a demandé un code reçu par SMS pour voter à un concours, c’était pour prendre {item}.',
    'Mon compte a été pris après un message du support[ ({handle})]. C’était {item}.',
  ],
  middles: [
    'Mes contacts ont reçu une demande d’argent en mon nom[, à envoyer au {phone}].',
    'La personne publie une offre de placement[ et renvoie vers {handle}].',
    'Ils me réclament de l’argent pour rendre le compte[ depuis {email}].',
  ],
  ends: [
    'Deux proches ont payé.',
    'L’adresse de secours a été changée[ pour {email}].',
    'J’ai signalé le compte, sans réponse.',
  ],
  answers: {
    'compte-touche': 'reseau',
    'contacts-sollicites': ['proches', 'contacts'],
    contact: 'messagerie',
    demande: ['codes', 'argent'],
    obtenu: ['acces', 'codes'],
  },
  amounts: [50, 600],
  payments: [1, 1],
  means: ['rien', 'rien', 'compte-en-ligne', 'coupon'],
  shows: ['handle', 'phone', 'email'],
}

export const webcam: Scheme = {
  type: 'blackmail',
  items: ['une vidéo', 'des images', 'une conversation'],
  openings: [
    'J’ai reçu un mail disant que ma caméra avait été filmée.',
    'Après un appel vidéo avec une inconnue[ ({handle})], je reçois des menaces.',
    'Une personne[ sous le pseudo {pseudonym}] dit avoir {item} de moi.',
  ],
  middles: [
    'Il faut payer en crypto[ sur {wallet}] sous 48 heures.',
    'Elle montre la liste de mes amis et réclame des coupons[, à envoyer au {phone}].',
    'Le message vient[ de {email} et] contient un ancien mot de passe à moi.',
  ],
  ends: [
    'Je n’ai pas payé.',
    'J’ai payé une fois et la demande a doublé.',
    'J’ai peur que ma famille les reçoive.',
  ],
  answers: {
    publication: ['images', 'proches'],
    origine: 'dit-il',
    contact: 'mail',
    demande: ['argent'],
    obtenu: [],
  },
  amounts: [150, 900],
  payments: [1, 2],
  means: ['rien', 'rien', 'crypto', 'coupon'],
  shows: ['wallet', 'email', 'handle', 'pseudonym', 'phone'],
}

export const lockedFiles: Scheme = {
  type: 'ransomware',
  items: ['l’ordinateur familial', 'le serveur de mon cabinet', 'le disque de sauvegarde', 'mon portable'],
  openings: [
    'Au démarrage, tous les fichiers de {item} étaient illisibles.',
    'Un message s’affiche sur {item} depuis ce matin, plus rien ne s’ouvre.',
    'Après avoir ouvert une facture jointe, {item} a été bloqué.',
  ],
  middles: [
    'Une note demande d’écrire[ à {email}].',
    'Il faut payer en crypto[ sur {wallet}] pour récupérer les fichiers.',
    'La note donne un compte[ {handle}] pour négocier.',
  ],
  ends: [
    'Je n’ai rien payé et j’ai débranché la machine.',
    'Nos sauvegardes sont aussi touchées.',
    'J’ai gardé la note et un fichier chiffré.',
  ],
  answers: {
    extension: '.aube',
    contact: 'mail',
    demande: ['argent'],
    obtenu: ['acces'],
  },
  amounts: [400, 2500],
  payments: [1, 1],
  means: ['rien', 'rien', 'rien', 'crypto'],
  shows: ['email', 'wallet', 'handle'],
}
