export interface AboutPage {
  readonly title: string
  readonly lead: string
  readonly sections: readonly { readonly title: string; readonly paragraphs: readonly string[] }[]
}

export const fr = {
  home: 'Accueil',
  bank: 'Prévenir ma banque',
  erase: 'Effacer tout de cet appareil',
  help: {
    title: 'Aide',
    lead: 'Les questions posées le plus souvent.',
    sections: [
      {
        title: 'Signalement ou plainte ?',
        paragraphs: [
          'Un signalement est anonyme : il aide l’enquête, sans ouvrir de procédure. Une plainte est faite à votre nom, et un agent vous répond.',
          'Vous pouvez commencer par un signalement, puis porter plainte avec les mêmes réponses.',
        ],
      },
      {
        title: 'Et si je ne sais pas répondre ?',
        paragraphs: [
          '« Je ne sais pas » est une réponse. Une date approximative suffit. Aucun identifiant n’est exigé.',
        ],
      },
      {
        title: 'Puis-je m’arrêter ?',
        paragraphs: [
          'Oui, à tout moment : chaque réponse est gardée dès que vous continuez. « Finir plus tard » dit où et jusqu’à quand.',
        ],
      },
      {
        title: 'Comment revenir à ma déclaration ?',
        paragraphs: [
          'Un signalement s’ouvre avec son code de suivi, une plainte en vous identifiant avec FranceConnect, depuis n’importe quel appareil.',
        ],
      },
      {
        title: 'Et sans réseau ?',
        paragraphs: [
          'Après une première visite, un signalement se remplit sans réseau. L’envoi part quand le réseau revient, une seule fois.',
        ],
      },
    ],
  } satisfies AboutPage as AboutPage,
  accessibility: {
    title: 'Accessibilité',
    lead: 'Ce site est fait pour être lu, entendu et rempli par tout le monde.',
    sections: [
      {
        title: 'Ce qui est visé',
        paragraphs: [
          'WCAG 2.2, niveau AA, et le RGAA. Chaque page fonctionne au clavier, avec un lecteur d’écran, à 400 % et sans JavaScript.',
          'Un contrôle automatique est fait sur chaque page. Aucun audit indépendant n’a encore eu lieu : la conformité n’est donc pas déclarée.',
        ],
      },
      {
        title: 'Un obstacle ?',
        paragraphs: [
          'Dites-le à un agent au 0 805 805 817. Les personnes sourdes ou malentendantes joignent l’urgence par SMS au 114.',
        ],
      },
    ],
  } satisfies AboutPage as AboutPage,
  privacy: {
    title: 'Confidentialité',
    lead: 'Ce que nous gardons, où, et combien de temps.',
    sections: [
      {
        title: 'Un signalement anonyme',
        paragraphs: [
          'Aucun nom n’est demandé. L’adresse IP, le navigateur et l’appareil ne sont ni lus ni gardés, dans nos journaux non plus.',
          'Aucun cookie durable, sauf celui qui retient l’affichage clair ou sombre, si vous le choisissez.',
          'Aucune mesure d’audience, aucun appel à un autre site.',
          'Le récit lui-même peut vous désigner : n’y écrivez que ce que vous voulez dire.',
        ],
      },
      {
        title: 'Un brouillon',
        paragraphs: [
          'Quand votre navigateur le permet, un signalement reste sur votre appareil jusqu’à l’envoi. Sinon il est sur notre serveur, chiffré sous une clé que seul votre navigateur détient, ou votre code de reprise, 30 jours au plus.',
          'Pour continuer ailleurs, un code de reprise le déplace sur notre serveur, à votre demande seulement, et l’efface d’ici.',
          'Les fichiers partent vers notre serveur quand vous les ajoutez, chiffrés.',
        ],
      },
      {
        title: 'Une plainte',
        paragraphs: [
          'FranceConnect transmet votre état civil. Il est chiffré, et vu par les agents qui traitent votre plainte. Chaque lecture est inscrite dans un journal.',
          'Pour rouvrir votre plainte, nous ne lui demandons qu’un identifiant, gardé un jour au plus avec cette visite.',
        ],
      },
      {
        title: 'Sur un appareil partagé',
        paragraphs: [
          'Avant de commencer, nous demandons si d’autres l’utilisent. Si oui, aucun brouillon n’y est gardé : un code de reprise l’ouvre.',
          'Les titres et les adresses de ces pages ne disent rien des faits. « Quitter cette page » efface le code d’ici ; « Supprimer ce brouillon » efface vos réponses.',
          '« Garder sur ce téléphone » y laisse une copie datée, à votre demande seulement. « Ne plus garder » l’efface.',
          '« Effacer tout de cet appareil » efface d’un coup brouillons, codes et copies.',
        ],
      },
    ],
  } satisfies AboutPage as AboutPage,
  legal: {
    title: 'Mentions légales',
    lead: 'Qui publie ce site, et sous quelles règles.',
    sections: [
      {
        title: 'Éditeur et hébergeur',
        paragraphs: [
          'Le service qui ouvre ce site au public écrit ici son nom, son adresse et son hébergeur. Cette installation est une démonstration : elle ne transmet rien à la police ni à la gendarmerie.',
        ],
      },
      {
        title: 'Logiciel',
        paragraphs: ['Vigie est un logiciel libre, sous licence publique de l’Union européenne (EUPL 1.2).'],
      },
    ],
  } satisfies AboutPage as AboutPage,
  check: {
    title: 'Vérifier avant de payer',
    lead: 'Trois questions, pour tous les cas. Un seul oui suffit pour attendre.',
    steps: [
      {
        title: 'Le paiement se fait-il hors du site ?',
        text: 'Virement vers un particulier, coupon, cryptomonnaie : rien ne protège ce paiement.',
      },
      {
        title: 'Vous demande-t-on de faire vite, ou de garder le secret ?',
        text: 'Rappelez vous-même, au numéro que vous connaissez, et parlez-en à un proche.',
      },
      {
        title: 'Le prix est-il très en dessous des autres ?',
        text: 'Cherchez la même photo ou le même texte ailleurs : une fausse annonce est souvent copiée.',
      },
    ],
    after:
      'La recherche d’un numéro ou d’un IBAN dans les déclarations n’est pas ouverte ici. En cas de doute, ne payez pas sans en parler à quelqu’un.',
    tell: 'Dire ce qui s’est passé',
  },
  units: {
    title: 'Trouver une unité',
    lead: 'Tout commissariat et toute brigade reçoit votre plainte, où que vous viviez.',
    finder: 'Carte officielle des unités, avec les horaires',
    danger: 'En danger : 17',
  },
  map: { title: 'Plan du site' },
}
