import type { Scheme } from './scheme.ts'

const shop = {
  type: 'fake_shop',
  payments: [1, 1],
  answers: {
    achat: '{item}',
    recu: 'rien',
    'service-client': 'non',
    contact: 'publicite',
    demande: ['argent', 'coordonnees'],
    obtenu: ['argent', 'coordonnees'],
    site: '{site}',
    'mail-confirmation': '{email}',
    'suivi-colis': '{parcel}',
  },
} as const satisfies Partial<Scheme>

export const sneakers: Scheme = {
  ...shop,
  items: [
    'une paire de baskets',
    'deux paires de baskets',
    'des chaussures de marche',
    'des bottines en cuir',
  ],
  openings: [
    'J’ai commandé {item} sur {site}, vu dans une publicité.',
    'Une publicité sur un réseau social m’a menée sur {site}, où {item} étaient à moitié prix.',
    'Pour l’anniversaire de mon fils, j’ai acheté {item} sur {site}.',
    'J’ai trouvé ce site en cherchant {item} moins cher qu’en magasin.',
  ],
  middles: [
    'J’ai payé par carte et j’ai reçu une confirmation[ de {email}].',
    'Le paiement est passé tout de suite[, la confirmation vient de {email}].',
    '[Un numéro de suivi m’a été donné, {parcel}, mais il ne mène à rien.]',
    'La livraison était annoncée sous cinq jours.',
  ],
  ends: [
    'Trois semaines après, rien n’est arrivé et plus personne ne répond.',
    'Depuis, mes messages restent sans réponse.',
    'Le site a fermé entre-temps.',
    'Ils ont demandé des frais de douane en plus, que je n’ai pas payés.',
  ],
  amounts: [39, 190],
  means: ['carte', 'carte', 'carte', 'compte-en-ligne'],
  shows: ['site', 'email', 'parcel', 'name'],
}

export const pellets: Scheme = {
  ...shop,
  items: [
    'deux palettes de granulés',
    'une palette de granulés de bois',
    'trois stères de bois',
    'un poêle à granulés',
  ],
  openings: [
    'J’ai commandé {item} pour l’hiver sur {site}.',
    'Le prix de {item} sur {site} était intéressant, les avis aussi.',
    'Mon voisin m’a parlé de {site} pour {item}.',
    'Nous avons passé commande de {item} sur internet.',
  ],
  middles: [
    'Il fallait payer par virement[ sur le compte {iban}][ au nom de {name}].',
    'Un conseiller m’a appelé[ du {phone}] pour confirmer la livraison, puis j’ai fait le virement[ sur {iban}].',
    'La facture reçue[ de {email}] avait l’air sérieuse, avec un numéro de société.',
    'Comme la carte était refusée, ils m’ont proposé un virement[ ({iban})].',
  ],
  ends: [
    'La livraison a été repoussée trois fois, puis le téléphone ne répondait plus.',
    'Rien n’a été livré. La société qui porte ce nom dit ne pas nous connaître.',
    'Le camion n’est jamais venu et le site a disparu.',
    'J’ai compris en lisant des avis récents.',
  ],
  answers: { ...shop.answers, contact: 'recherche', 'service-client': 'ferme' },
  amounts: [290, 1450],
  means: ['virement', 'virement', 'virement', 'carte'],
  shows: ['site', 'iban', 'phone', 'email', 'name'],
}

export const appliances: Scheme = {
  ...shop,
  items: [
    'un robot de cuisine',
    'un aspirateur sans fil',
    'une machine à café',
    'un lave-linge',
    'une tronçonneuse',
  ],
  openings: [
    'J’ai acheté {item} sur {site}, en déstockage.',
    'Le site {site} annonçait une liquidation, j’ai pris {item}.',
    'Sur le comparateur, {site} était le moins cher pour {item}.',
  ],
  middles: [
    'J’ai payé par carte[, la confirmation vient de {email}].',
    'J’ai reçu un colis presque vide[, suivi {parcel}].',
    'Ils m’ont demandé de payer par virement pour éviter des frais[ : {iban}].',
  ],
  ends: [
    'Le service client ne répond à aucun message[, ni au {phone}].',
    'Je demande le remboursement depuis un mois.',
    'Ma banque m’a dit que d’autres clients avaient le même problème.',
  ],
  answers: { ...shop.answers, recu: 'colis-vide', contact: 'comparateur', 'service-client': 'promesses' },
  amounts: [59, 620],
  means: ['carte', 'carte', 'virement'],
  shows: ['site', 'email', 'phone', 'iban', 'parcel'],
}
