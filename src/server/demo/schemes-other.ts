import type { Scheme } from './scheme.ts'

const other = { type: 'other_scam' } as const

export const adviser: Scheme = {
  ...other,
  items: ['ma banque', 'le service des fraudes', 'la sécurité de ma banque'],
  openings: [
    'Un homme m’a appelé en se disant de {item}.',
    'J’ai reçu un appel de {item}, le numéro affiché était le bon.',
    'Le soir, une conseillère de {item} m’a téléphoné au sujet d’achats suspects.',
  ],
  middles: [
    'Il connaissait mon nom et mon adresse. J’ai déplacé l’argent sur un compte « sécurisé »[ : {iban}].',
    'Elle m’a fait valider des opérations dans l’application.',
    'Il fallait faire un virement vers un nouveau compte[ au nom de {name}][, IBAN {iban}].',
    'Un coursier devait venir chercher ma carte.',
  ],
  ends: [
    'La vraie banque m’a dit que ce n’était pas elle.',
    'J’ai rappelé, le numéro était celui de la banque.',
    'Tout s’est passé en vingt minutes.',
  ],
  answers: {
    forme: 'conseiller',
    'role-imite': 'banque',
    'numero-affiche': '3639',
    contact: 'appel',
    demande: ['argent', 'codes'],
    obtenu: ['argent'],
  },
  amounts: [800, 6500],
  payments: [1, 3],
  means: ['virement', 'virement', 'virement', 'carte'],
  shows: ['iban', 'name', 'phone'],
}

export const investment: Scheme = {
  ...other,
  items: ['un placement en cryptos', 'un livret à 9 %', 'une plateforme de trading', 'des parts de parking'],
  openings: [
    'J’ai vu une vidéo sur {item} et laissé mon numéro.',
    'Un conseiller[, {name},] m’a proposé {item}.',
    'Une connaissance en ligne[ ({handle})] m’a parlé de {item}.',
  ],
  middles: [
    'J’ai d’abord versé 250 euros sur {site}, puis davantage.',
    'Le conseiller appelait chaque semaine[ du {phone}]. Les virements partaient[ vers {iban}].',
    'Il fallait envoyer des cryptos[ sur {wallet}].',
  ],
  ends: [
    'Pour retirer, il faut payer une taxe de 20 %.',
    'Mon compte affiche 18 000 euros mais rien ne sort.',
    'Le site {site} ne s’ouvre plus.',
  ],
  answers: {
    forme: 'investissement',
    placement: ['bloque', 'frais'],
    contact: 'publicite',
    demande: ['argent', 'identite'],
    obtenu: ['argent', 'identite'],
    site: '{site}',
  },
  amounts: [250, 7000],
  payments: [1, 4],
  means: ['virement', 'virement', 'crypto', 'carte'],
  shows: ['site', 'phone', 'wallet', 'iban', 'name', 'handle'],
}

export const parcel: Scheme = {
  ...other,
  items: ['un colis', 'une livraison', 'un paquet'],
  openings: [
    'J’ai reçu un SMS pour {item} en attente de frais.',
    'Message du transporteur : {item} n’a pas pu être remis.',
    'Comme j’attendais {item}, j’ai cru au message.',
  ],
  middles: [
    'Le lien[ {page}] demandait 1,99 euro par carte.',
    'J’ai tapé ma carte sur le site[ {page}].',
    'Le SMS venait[ du {phone}].',
  ],
  ends: [
    'Le lendemain, quelqu’un m’a appelé en se disant de ma banque.',
    'Un achat de 340 euros est passé.',
    'J’ai bloqué ma carte juste après.',
    'Je n’ai rien payé, je signale.',
  ],
  answers: {
    forme: 'message',
    'message-imite': 'colis',
    contact: 'sms',
    demande: ['carte', 'coordonnees'],
    obtenu: ['carte'],
    'numero-affiche': '{phone}',
    site: '{page}',
  },
  amounts: [2, 480],
  payments: [1, 1],
  means: ['carte', 'rien', 'rien'],
  shows: ['page', 'phone'],
}

export const tasks: Scheme = {
  ...other,
  items: ['noter des hôtels', 'aimer des vidéos', 'valider des commandes'],
  openings: [
    'On m’a proposé un travail à domicile : {item}.',
    'Une recruteuse[ ({handle})] m’a écrit pour {item}, bien payé.',
  ],
  middles: [
    'Au début j’ai reçu 20 euros, puis il fallait avancer de l’argent[ sur {wallet}].',
    'Le groupe[ {handle}] poussait à recharger le compte sur {site}.',
  ],
  ends: ['Impossible de retirer mes gains.', 'Il manquait toujours une recharge pour débloquer.'],
  answers: {
    forme: 'emploi',
    emploi: ['avance', 'taches'],
    contact: 'messagerie',
    demande: ['argent'],
    obtenu: ['argent'],
    site: '{site}',
  },
  amounts: [60, 1600],
  payments: [1, 3],
  means: ['crypto', 'crypto', 'virement'],
  shows: ['handle', 'wallet', 'site', 'phone'],
}

export const recovery: Scheme = {
  ...other,
  items: ['un cabinet', 'un service de récupération', 'un organisme financier'],
  openings: [
    '{item} m’a contacté pour récupérer l’argent perdu l’an dernier.',
    'Après une première perte, {item} promettait de tout me rendre.',
  ],
  middles: [
    'Il fallait payer des frais de dossier[ sur {iban}].',
    'Les mails venaient[ de {email}], avec un logo officiel.',
  ],
  ends: ['Les frais augmentent chaque semaine.', 'Je n’ai rien récupéré.'],
  answers: {
    forme: 'recuperation',
    recuperation: 'banque',
    contact: 'mail',
    demande: ['argent', 'identite'],
    obtenu: ['argent'],
    'numero-affiche': '{phone}',
    site: '{site}',
  },
  amounts: [180, 1200],
  payments: [1, 2],
  means: ['virement', 'virement', 'coupon'],
  shows: ['email', 'iban', 'phone', 'site'],
}
