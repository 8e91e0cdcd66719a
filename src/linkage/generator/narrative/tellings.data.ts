import type { IdentifierKind } from '../../identifier.ts'
import type { Family } from '../families.ts'

/** How people who were deceived tell it: how they met, then what happened. Same marks as in the messages. */
export const tellings: Readonly<
  Record<Family, { readonly began: readonly string[]; readonly happened: readonly string[] }>
> = {
  fake_shop: {
    began: [
      'J’ai {commandé|acheté} <objet> sur {un site|une boutique en ligne} {vu dans une pub Facebook|trouvé sur Google|qui avait l’air sérieux} le <date>.',
      '{Suite à|Après} une publicité sur Instagram j’ai passé commande de <objet> pour <prix> euros.',
      'Le <date> j’ai {payé|réglé} <prix> € pour <objet> sur internet.',
    ],
    happened: [
      'Je n’ai {jamais|toujours} {rien reçu|pas reçu ma commande} et {le site ne répond plus|les mails restent sans réponse|le site a disparu}.',
      'On m’a {demandé|réclamé} {des frais de douane|un supplément} de <frais> € puis {plus de nouvelles|plus rien}.',
      'J’ai {reçu un objet sans valeur|reçu une contrefaçon|vu ensuite que beaucoup de gens s’étaient fait avoir}.',
    ],
  },
  fake_seller: {
    began: [
      'J’ai {répondu à|vu} une annonce pour <objet> au prix de <prix> € {sur Leboncoin|sur Vinted|sur Facebook}.',
      'Le <date> j’ai contacté un vendeur {pour acheter|au sujet de l’annonce :} <objet>.',
      '{Mon fils|Mon mari|Ma fille|Moi-même} {cherchait|cherchais} <objet> et {a trouvé|j’ai trouvé} une annonce {intéressante|pas chère}.',
    ],
    happened: [
      '{Il|Elle|Le vendeur} {m’a demandé|voulait} {un virement|un acompte|de payer d’avance} et {n’a jamais envoyé|a bloqué mon numéro|a supprimé l’annonce}.',
      'J’ai {viré|versé|envoyé} <prix> € {en deux fois|le jour même} et {depuis plus de nouvelles|depuis il ne répond plus}.',
      'La {carte d’identité|pièce d’identité} qu’il m’a envoyée {est sûrement volée|appartient à quelqu’un d’autre}.',
    ],
  },
  fake_buyer: {
    began: [
      'Je vendais <objet> {sur Leboncoin|sur Vinted|sur Facebook} quand {un acheteur|une dame|une personne} m’a contacté le <date>.',
      '{Un soi-disant acheteur|Quelqu’un} s’est {dit intéressé|montré pressé} par mon annonce de <objet>.',
    ],
    happened: [
      'J’ai {cliqué sur le lien|rempli le formulaire} et {ma carte a été débitée|on m’a prélevé} de <prix> €.',
      'Le {mail de paiement|SMS} était {un faux|une imitation}, j’ai {donné mes codes|validé dans mon application} {sans réfléchir|en pensant recevoir l’argent}.',
      'Il a {envoyé un faux chèque|prétendu avoir payé trop} et {m’a demandé de rembourser|j’ai renvoyé} <frais> €.',
    ],
  },
  fake_rental: {
    began: [
      'Je {cherchais|recherche} un {appartement|logement|studio} à <ville> et {j’ai trouvé une annonce|j’ai écrit au propriétaire} le <date>.',
      '{Ma fille étudiante|Mon fils|Nous} {devait|devions} emménager à <ville>, annonce à <prix> € par mois.',
      'Location de vacances {réservée|trouvée} à <ville> pour <prix> €.',
    ],
    happened: [
      'J’ai {envoyé mon dossier complet|versé la caution} et {viré|payé} <prix> €, {le logement n’existe pas|personne au rendez-vous}.',
      'Le {soi-disant propriétaire|bailleur} est {à l’étranger|injoignable}, il {demande encore|réclame} <frais> €.',
      'En arrivant {sur place|à l’adresse} {d’autres personnes habitaient là|le vrai propriétaire n’était au courant de rien}.',
    ],
  },
  account_hacking: {
    began: [
      'J’ai {reçu un SMS|reçu un appel|été appelé} {de ma banque|du service fraude|de mon conseiller} le <date>.',
      '{Une personne|Un homme très poli|Une femme} se disant de <marque> m’a {appelé|téléphoné} vers {18|19|20} h.',
      'Mon compte {Facebook|Instagram|WhatsApp|bancaire} a été piraté le <date>.',
    ],
    happened: [
      'Elle connaissait {mon nom|mes derniers achats|mon adresse} donc {j’ai eu confiance|j’y ai cru} et j’ai {validé|confirmé} {l’opération|les paiements}.',
      'Il y a eu <jours> {débits|virements} pour un total de <prix> €, {la banque refuse de rembourser|j’ai fait opposition}.',
      'Le {numéro affiché|nom affiché} était {celui de ma banque|le bon}.',
    ],
  },
  blackmail: {
    began: [
      'J’ai reçu {un mail|un message} {de menace|de chantage} le <date>.',
      'J’ai {discuté|parlé} avec {une fille|une femme|un inconnu} sur {Snapchat|Instagram|un site de rencontre} qui {m’a filmé|a fait des captures}.',
    ],
    happened: [
      'On me {demande|réclame} <prix> € {sinon|faute de quoi} {tout sera envoyé à mes proches|la vidéo est publiée}.',
      'J’ai {payé une première fois|déjà versé <frais> €} mais {il en veut encore|ça continue}.',
      'Je {n’ai pas payé|n’ai rien envoyé} mais {j’ai très peur|je ne dors plus}.',
    ],
  },
  romance_scam: {
    began: [
      'J’ai {rencontré|fait la connaissance de} {un homme|une femme|quelqu’un} sur {un site de rencontre|Facebook|Instagram} {il y a <jours> mois|l’an dernier}.',
      '{Ma mère|Mon père|Une amie} {parle|est en relation} avec {un homme|une femme} {qu’elle|qu’il} n’a jamais vu.',
    ],
    happened: [
      'Au fil des {semaines|mois} j’ai envoyé en tout <prix> €, {pour un billet d’avion|pour des soins|pour débloquer un héritage}.',
      'Il {promettait|jurait} de {me rembourser|venir} et {trouvait toujours une excuse|il y avait toujours un problème}.',
      'J’ai {compris|eu un doute} {en cherchant ses photos|grâce à ma banque|quand il a redemandé <frais> €}.',
    ],
  },
  ransomware: {
    began: [
      '{Notre entreprise|Mon ordinateur|Notre association|Le cabinet} a été {attaqué|bloqué|chiffré} le <date>.',
      'Au matin du <date> {tous les fichiers|les serveurs|les postes} {étaient inaccessibles|avaient changé d’extension}.',
    ],
    happened: [
      'Un {fichier texte|message à l’écran} {demande|exige} <prix> $ {en bitcoin|en cryptomonnaie}.',
      'Les {sauvegardes|copies} sont {aussi touchées|intactes heureusement}, nous {n’avons pas payé|avons prévenu l’assurance}.',
    ],
  },
}

export const closings = [
  'Je {souhaite|voudrais} {porter plainte|signaler ces faits|récupérer mon argent}.',
  'Je {dépose|fais ce signalement} {pour que ça n’arrive pas à d’autres|afin d’éviter d’autres victimes}.',
  '{Merci de votre aide|Merci d’avance|Cordialement}.',
  'J’ai {gardé|conservé} {les captures d’écran|tous les messages|les preuves}.',
  '{Ma banque|Le service client} {m’a dit de venir ici|ne veut rien savoir}.',
  '',
] as const

export const supplements = [
  '{Complément à|Suite à|Je complète} ma déclaration {précédente|d’hier|du début du mois} : {j’avais oublié|j’ai retrouvé} {des informations|des éléments}.',
  '{Bonjour, je|Je} reviens vers vous, {il m’a recontacté|j’ai encore été débité|j’ai de nouveaux éléments}.',
] as const

export const pasting = [
  '{Voici le message|Le message reçu|Il m’a écrit|Copie du message} :',
  '{Son message disait|Je vous copie le texte|Texte reçu} :',
] as const

/** How a value is brought in; `<x>` is the value. */
export const mentions: Readonly<Partial<Record<IdentifierKind, readonly string[]>>> = {
  phone: [
    '{Il|Elle} m’a {appelé|contacté} {du|avec le} <x>.',
    '{Son numéro|Le numéro|Son tél} : <x>.',
    'Contact {par SMS|par téléphone} au <x>.',
  ],
  email: ['{Son adresse mail|Le mail|Son email} {est|:} <x>.', '{Il écrivait|Les messages venaient} de <x>.'],
  iban: [
    'J’ai {viré|fait le virement} {sur|vers} le compte <x>.',
    '{Le RIB|L’IBAN} {donné|fourni} {est|:} <x>.',
  ],
  url: ['{Le site|L’adresse du site|La page} {est|c’est|:} <x> .', '{Le lien|L’annonce} : <x> .'],
  wallet: [
    '{Il voulait|Paiement demandé|J’ai envoyé} {des bitcoins|de la crypto} à l’adresse <x> .',
    'Portefeuille crypto : <x> .',
  ],
  handle: ['{Son compte|Son profil} : <x> .', 'On a {parlé|échangé} via <x> .'],
  name: [
    '{Le compte est au nom de|Le bénéficiaire s’appelle|Virement au nom de} <x>.',
    '{Il|Elle} dit s’appeler <x>.',
  ],
  pseudonym: ['{Il se fait appeler|Son pseudo est|Elle se présentait comme} <x>.'],
  ad_ref: ['{Annonce numéro|Référence de l’annonce :|L’annonce n°} <x>.'],
  transaction: ['{Le BIC était|Code BIC|BIC :} <x>.'],
  ip: ['{L’adresse IP dans l’en-tête du mail est|IP de connexion :} <x>.'],
}

/** The same for what is the teller's own. */
export const ownMentions: Readonly<Partial<Record<IdentifierKind, readonly string[]>>> = {
  phone: ['{Vous pouvez me joindre au|Mon numéro est le|Mon tél :} <x>.'],
  email: ['{Mon adresse mail est|Mon email :|Vous pouvez m’écrire à} <x>.'],
  iban: ['{Mon IBAN est|Mon compte débité :} <x>.'],
  name: ['{Je m’appelle|Mon nom est} <x>.'],
}

export const things =
  `un vélo électrique|une trottinette|une console|un iPhone|une montre|un canapé|une tronçonneuse|un poêle à granulés|des pneus|une remorque|un ordinateur portable|un sac à main|des baskets|une piscine|un lave-linge|une tondeuse|un camping-car|des billets de concert|un appareil photo|une poussette|du bois de chauffage|un scooter|une machine à café|un barbecue`.split(
    '|',
  )
export const towns =
  `Lyon|Bordeaux|Lille|Nantes|Toulouse|Rennes|Montpellier|Strasbourg|Nice|Brest|Dijon|Angers|Le Mans|Tours|Pau|Metz|Annecy|Bayonne|La Rochelle|Poitiers|Caen|Rouen|Reims|Grenoble`.split(
    '|',
  )
const shops =
  'Velorama|Maison Belcourt|NordOutil|Jardiva|Bricodeal|Électronova|Modalys|Confort & Braise|Atelier Lunaire'
const banks = 'Crédit du Ponant|Banque Altéa|Boréal Banque|Trésoria|Caisse des Remparts|Néova Banque'
const carriers = 'Livraplus|Colirapid|Relais Azur|Postexpo|Transdirect'
const agencies = 'Habitaly|Immoclair|Océane Location|Toit & Vous|Clef d’Or Location'
const crews = 'Cyberlock|Darkvault|Hexacrypt|NightLedger|BlackOrchid'

/** Names borrowed or made up by authors. All of fiction: no firm of that name is accused of anything. */
export const brands: Readonly<Record<Family, readonly string[]>> = {
  fake_shop: shops.split('|'),
  fake_seller: carriers.split('|'),
  fake_buyer: carriers.split('|'),
  fake_rental: agencies.split('|'),
  account_hacking: banks.split('|'),
  blackmail: crews.split('|'),
  romance_scam: banks.split('|'),
  ransomware: crews.split('|'),
}

/** What stands in a message where a value was and the person left it out. */
export const leftOut: Readonly<Partial<Record<IdentifierKind, string>>> = {
  phone: 'numéro habituel',
  email: 'mon adresse',
  iban: 'indiqué',
  url: 'le lien',
  wallet: 'indiquée',
  handle: 'mon autre compte',
}
