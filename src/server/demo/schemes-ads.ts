import type { Scheme } from './scheme.ts'

const moneyAsked = { demande: ['argent'], obtenu: ['argent'] } as const

export const goods: Scheme = {
  type: 'fake_seller',
  items: [
    'une console de jeu',
    'un vélo électrique',
    'un téléphone',
    'deux places de concert',
    'une poussette',
    'un ordinateur portable',
  ],
  openings: [
    'J’ai répondu à une annonce pour {item} sur leboncoin.',
    'J’ai vu {item} à vendre à un bon prix[, vendu par {pseudonym}].',
    'Je cherchais {item} d’occasion et j’ai contacté le vendeur[ {pseudonym}].',
    'Annonce pour {item}, photos nettes, vendeur très poli[, il s’appelle {name}].',
  ],
  middles: [
    'Il a préféré continuer par messagerie[ au {phone}] et m’a demandé un virement[ sur {iban}].',
    'Il disait avoir déjà eu des ennuis avec le paiement du site, donc virement[ au nom de {name}][, IBAN {iban}].',
    'Nous avons convenu d’un envoi contre virement[ sur le {iban}].',
    'Il m’a envoyé une photo de sa carte d’identité[ au nom de {name}] pour me rassurer.',
  ],
  ends: [
    'Après le paiement, plus de nouvelles, et l’annonce a été retirée.',
    'Il a demandé encore 50 euros pour une assurance, puis il m’a bloqué.',
    'Le numéro de suivi qu’il a donné n’existe pas[ ({parcel})].',
    'Je n’ai jamais reçu le colis.',
  ],
  answers: {
    ...moneyAsked,
    objet: '{item}',
    contact: 'annonce',
    plateforme: 'leboncoin',
    'annonce-lien': '{page}',
  },
  amounts: [60, 950],
  payments: [1, 2],
  means: ['virement', 'virement', 'virement', 'compte-en-ligne', 'coupon'],
  shows: ['iban', 'phone', 'pseudonym', 'name', 'page'],
}

export const delivery: Scheme = {
  type: 'fake_buyer',
  items: ['une poussette', 'un canapé', 'un manteau', 'une table basse', 'un appareil photo', 'des jouets'],
  openings: [
    'Je vendais {item} sur Vinted, une personne[ ({pseudonym})] a voulu l’acheter tout de suite.',
    'J’ai mis {item} en vente et un acheteur m’a écrit[ du {phone}].',
    'Une acheteuse très pressée pour {item} m’a demandé mon adresse mail.',
  ],
  middles: [
    'J’ai reçu un lien pour « recevoir le paiement »[ : {page}].',
    'Un mail disait que l’argent était bloqué et qu’il fallait confirmer ma carte[ sur {page}][, il venait de {email}].',
    'Le lien[ {page}] ressemblait au site de livraison, j’y ai tapé ma carte et un code reçu par SMS.',
  ],
  ends: [
    'Quelques minutes après, deux paiements sont partis de mon compte.',
    'Ma banque a bloqué le second paiement.',
    'L’acheteur a disparu, et je n’ai pas été payée.',
    'Je n’ai pas confirmé le code, mais j’avais donné ma carte.',
  ],
  answers: {
    demande: ['carte', 'codes'],
    obtenu: ['carte', 'codes', 'argent'],
    objet: '{item}',
    'paiement-annonce': 'lien',
    contact: 'messagerie',
    plateforme: 'Vinted',
  },
  amounts: [80, 1900],
  payments: [1, 2],
  means: ['carte', 'carte', 'carte', 'rien'],
  shows: ['phone', 'page', 'email', 'pseudonym'],
}

export const studio: Scheme = {
  type: 'fake_rental',
  items: ['un studio', 'un studio meublé', 'un T2', 'une chambre étudiante'],
  openings: [
    'Annonce pour {item} à {city}, 450 euros par mois, charges comprises.',
    'Ma fille cherche {item} à {city} pour ses études et a répondu à une annonce.',
    'J’ai vu l’annonce de {item} à {city}, belles photos, loyer correct.',
    'Je devais déménager vite, j’ai trouvé {item} à {city}.',
  ],
  middles: [
    'Le propriétaire[, {name},] disait être à l’étranger et a demandé un virement de réservation[ sur {iban}].',
    'Il a demandé le dossier complet puis la caution par virement[ sur le compte {iban}][ au nom de {name}].',
    'Il écrivait[ du {phone}][ et de {email}], toujours pressé.',
    'Un faux bail m’a été envoyé par mail[ depuis {email}], puis un RIB[ : {iban}].',
  ],
  ends: [
    'Depuis le virement, plus de réponse.',
    'Sur place, le studio n’existe pas à ce numéro.',
    'Il a ensuite demandé un deuxième mois, j’ai compris.',
    'L’annonce a été supprimée le lendemain.',
  ],
  answers: {
    ...moneyAsked,
    logement: '{item}',
    'logement-adresse': '{street}',
    pretexte: ['reservation', 'caution'],
    'documents-recus': ['bail', 'rib'],
    'documents-envoyes': ['identite', 'salaires'],
    obtenu: ['argent', 'identite'],
    contact: 'annonce',
    plateforme: 'leboncoin',
    'annonce-lien': '{page}',
    'annonce-reference': '{advert}',
  },
  amounts: [350, 1300],
  payments: [1, 2],
  means: ['virement', 'virement', 'virement', 'virement', 'coupon'],
  shows: ['iban', 'phone', 'email', 'name', 'advert'],
}

export const holidays: Scheme = {
  ...studio,
  items: [
    'une maison de vacances',
    'un mobil-home',
    'un chalet pour une semaine',
    'un appartement face à la mer',
  ],
  openings: [
    'Nous avons réservé {item} à {city} sur {site}.',
    'J’ai loué {item} à {city} pour l’été.',
    'Location de {item} à {city} trouvée par une recherche internet.',
  ],
  middles: [
    'Il fallait verser la moitié par virement[ sur {iban}].',
    'La propriétaire[, {name},] nous a appelés[ du {phone}] pour l’acompte.',
    'Le contrat est arrivé[ de {email}], nous avons payé le jour même.',
  ],
  ends: [
    'À l’arrivée, la maison était habitée par quelqu’un d’autre.',
    'Le site a fermé deux semaines avant notre départ.',
    'Plus aucune réponse depuis le paiement.',
  ],
  answers: {
    ...studio.answers,
    pretexte: ['reservation'],
    'documents-envoyes': ['identite'],
    contact: 'recherche',
    plateforme: '{site}',
  },
  amounts: [300, 1800],
  shows: ['site', 'iban', 'phone', 'email', 'name'],
}
