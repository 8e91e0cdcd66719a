import type { SituationGroup } from './situation.ts'

const complaintInUnit = {
  fr: 'Une plainte pour ces faits se dépose en unité. Un signalement ici aide à trouver l’auteur.',
  en: 'A complaint about this is made in a unit. A report here helps to find the offender.',
}

export const otherSituations: SituationGroup = {
  id: 'autre',
  label: { fr: 'Autre chose, je ne sais pas', en: 'Something else, I do not know' },
  question: {
    fr: 'Laquelle de ces situations ressemble le plus à la vôtre ?',
    en: 'Which of these is closest to your situation?',
  },
  situations: [
    {
      id: 'danger',
      label: { fr: 'Quelqu’un est en danger maintenant', en: 'Someone is in danger now' },
      words: {
        fr: 'danger urgence peur agression arme mort suicide tuer',
        en: 'danger emergency afraid attack weapon death suicide kill',
      },
      outcome: {
        danger: true,
        doors: ['emergency', 'emergency_eu', 'emergency_sms'],
        reason: { fr: 'Appelez tout de suite. Le reste peut attendre.', en: 'Call now. The rest can wait.' },
        asks: [],
      },
    },
    {
      id: 'faux-conseiller',
      label: {
        fr: 'Un faux conseiller, policier ou technicien',
        en: 'A fake adviser, officer or technician',
      },
      words: {
        fr: 'conseiller bancaire faux policier gendarme technicien banque appel coursier assistance',
        en: 'adviser bank fake police officer technician call courier support',
      },
      outcome: {
        type: 'other_scam',
        form: 'conseiller',
        reportOnly: true,
        doors: ['bank', 'unit'],
        reason: complaintInUnit,
        asks: ['qui', 'argent'],
      },
    },
    {
      id: 'placement',
      label: { fr: 'Un placement ou des cryptos', en: 'An investment or crypto' },
      words: {
        fr: 'placement investissement crypto bitcoin trading livret rendement bourse plateforme epargne forex',
        en: 'investment crypto bitcoin trading savings return stock platform forex',
      },
      outcome: {
        type: 'other_scam',
        form: 'investissement',
        reportOnly: true,
        doors: ['bank', 'unit'],
        reason: complaintInUnit,
        asks: ['qui', 'argent'],
      },
    },
    {
      id: 'emploi',
      label: { fr: 'Une offre d’emploi ou des missions', en: 'A job offer or tasks' },
      words: {
        fr: 'emploi travail offre recrutement mission taches telegram domicile salaire embauche',
        en: 'job work offer hiring task telegram home salary recruiter',
      },
      outcome: {
        type: 'other_scam',
        form: 'emploi',
        reportOnly: true,
        doors: ['bank', 'unit'],
        reason: complaintInUnit,
        asks: ['qui', 'argent'],
      },
    },
    {
      id: 'recuperation',
      label: { fr: 'Une promesse de récupérer de l’argent perdu', en: 'A promise to recover lost money' },
      words: {
        fr: 'recuperer recuperation remboursement avocat interpol frais victime fonds seconde',
        en: 'recover recovery refund lawyer interpol fee victim funds second',
      },
      outcome: {
        type: 'other_scam',
        form: 'recuperation',
        reportOnly: true,
        doors: ['info_escroqueries', 'unit'],
        reason: {
          fr: 'Aucun service public ne demande d’argent pour en récupérer. Un signalement ici aide à trouver l’auteur.',
          en: 'No public service asks for money to recover money. A report here helps to find the offender.',
        },
        asks: ['qui', 'argent'],
      },
    },
    {
      id: 'contenu',
      label: { fr: 'Un contenu illicite vu en ligne', en: 'Illegal content seen online' },
      words: {
        fr: 'contenu haine terrorisme pedopornographie racisme apologie video illicite',
        en: 'content hate terrorism child abuse racism illegal video',
      },
      outcome: {
        doors: ['pharos'],
        reason: {
          fr: 'PHAROS reçoit ces contenus et peut les faire retirer.',
          en: 'PHAROS takes such content and can have it removed.',
        },
        asks: [],
      },
    },
    {
      id: 'violences',
      label: { fr: 'Des violences ou du harcèlement', en: 'Violence or harassment' },
      words: {
        fr: 'harcelement violence insultes coups menaces ex conjoint stalking cyberharcelement',
        en: 'harassment violence insults threats ex partner stalking bullying',
      },
      outcome: {
        doors: ['pnav', 'unit', 'minors_3018'],
        reason: {
          fr: 'Une équipe formée à cela vous répond jour et nuit, avec un psychologue.',
          en: 'A team trained for this answers day and night, with a psychologist.',
        },
        asks: [],
      },
    },
    {
      id: 'hors-internet',
      label: { fr: 'Un vol ou une escroquerie hors internet', en: 'A theft or fraud outside the internet' },
      words: {
        fr: 'vol cambriolage degradation voiture porte domicile artisan cheque vole',
        en: 'theft burglary damage car door home tradesman cheque stolen',
      },
      outcome: {
        doors: ['online_complaint', 'unit'],
        reason: {
          fr: 'La plainte en ligne prend ces faits si l’auteur est inconnu ; sinon, une unité.',
          en: 'The online complaint takes these facts when the offender is unknown; otherwise, a unit.',
        },
        asks: [],
      },
    },
    {
      id: 'sinon',
      label: { fr: 'Aucune de ces situations', en: 'None of these' },
      words: { fr: '', en: '' },
      outcome: {
        type: 'other_scam',
        form: 'autre',
        reportOnly: true,
        doors: ['info_escroqueries', 'unit'],
        reason: {
          fr: 'Un signalement ici sera lu. Un agent peut aussi vous dire, par téléphone, où porter plainte.',
          en: 'A report here will be read. An officer can also tell you by phone where to complain.',
        },
        asks: ['qui', 'argent'],
      },
    },
  ],
}
