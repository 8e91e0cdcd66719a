import type { TypeQuestions } from './build-form.ts'
import { other } from './common-choices.ts'

/** Autre arnaque en ligne: reports only. */
export const otherScam: TypeQuestions = {
  facts: [
    {
      id: 'forme',
      kind: 'choice',
      label: {
        fr: 'Laquelle de ces situations ressemble à la vôtre ?',
        en: 'Which of these is closest to your situation?',
      },
      short: { fr: 'Situation', en: 'Situation' },
      empty: { fr: 'Choisissez la situation la plus proche', en: 'Choose the closest situation' },
      choices: [
        {
          id: 'conseiller',
          label: {
            fr: 'Un faux conseiller (banque, police, assistance)',
            en: 'A fake adviser (bank, police, helpdesk)',
          },
        },
        { id: 'investissement', label: { fr: 'Un placement ou des cryptos', en: 'An investment or crypto' } },
        {
          id: 'message',
          label: {
            fr: 'Un message : colis, amende, proche en difficulté',
            en: 'A message: parcel, fine, relative in trouble',
          },
        },
        {
          id: 'emploi',
          label: {
            fr: 'Une offre d’emploi ou des missions à domicile',
            en: 'A job offer or tasks from home',
          },
        },
        {
          id: 'recuperation',
          label: { fr: 'Une promesse de récupérer de l’argent perdu', en: 'A promise to recover lost money' },
        },
        other,
      ],
    },
    {
      id: 'role-imite',
      kind: 'choice',
      label: { fr: 'Pour qui la personne se faisait-elle passer ?', en: 'Who did the person pretend to be?' },
      short: { fr: 'Rôle annoncé', en: 'Role claimed' },
      empty: { fr: 'Choisissez une réponse', en: 'Choose an answer' },
      when: { question: 'forme', is: 'conseiller' },
      mayBeUnknown: true,
      choices: [
        { id: 'banque', label: { fr: 'Ma banque', en: 'My bank' } },
        { id: 'police', label: { fr: 'La police ou la gendarmerie', en: 'The police' } },
        { id: 'assistance', label: { fr: 'Une assistance informatique', en: 'A computer helpdesk' } },
        { id: 'administration', label: { fr: 'Une administration', en: 'A public body' } },
        other,
      ],
    },
    {
      id: 'placement',
      kind: 'choices',
      label: {
        fr: 'Qu’est-il arrivé au moment de reprendre l’argent ?',
        en: 'What happened when you wanted the money back?',
      },
      short: { fr: 'Retrait de l’argent', en: 'Withdrawing the money' },
      empty: { fr: 'Choisissez au moins une réponse', en: 'Choose at least one answer' },
      when: { question: 'forme', is: 'investissement' },
      mayBeUnknown: true,
      none: { fr: 'Je n’ai pas encore essayé', en: 'I have not tried yet' },
      choices: [
        {
          id: 'frais',
          label: { fr: 'Des frais ou des taxes à payer d’abord', en: 'Fees or taxes to pay first' },
        },
        { id: 'bloque', label: { fr: 'Le compte a été bloqué', en: 'The account was blocked' } },
        {
          id: 'petit-retrait',
          label: { fr: 'Une petite somme rendue, puis plus rien', en: 'A small sum returned, then nothing' },
        },
        { id: 'silence', label: { fr: 'Plus personne ne répond', en: 'Nobody answers any more' } },
      ],
    },
    {
      id: 'message-imite',
      kind: 'choice',
      label: { fr: 'De qui le message semblait-il venir ?', en: 'Who did the message seem to come from?' },
      short: { fr: 'Expéditeur imité', en: 'Sender imitated' },
      empty: { fr: 'Choisissez une réponse', en: 'Choose an answer' },
      when: { question: 'forme', is: 'message' },
      mayBeUnknown: true,
      choices: [
        { id: 'colis', label: { fr: 'Un transporteur', en: 'A parcel carrier' } },
        { id: 'amende', label: { fr: 'Le service des amendes', en: 'The fines office' } },
        { id: 'sante', label: { fr: 'L’Assurance maladie ou une mutuelle', en: 'Health insurance' } },
        { id: 'impots', label: { fr: 'Les impôts', en: 'The tax office' } },
        { id: 'banque', label: { fr: 'Une banque', en: 'A bank' } },
        { id: 'proche', label: { fr: 'Un enfant ou un proche', en: 'A child or a relative' } },
        {
          id: 'abonnement',
          label: { fr: 'Un abonnement ou un opérateur', en: 'A subscription or a phone company' },
        },
        other,
      ],
    },
    {
      id: 'emploi',
      kind: 'choices',
      label: { fr: 'Que fallait-il faire pour ce travail ?', en: 'What did the job ask you to do?' },
      short: { fr: 'Travail demandé', en: 'Work asked' },
      why: {
        fr: 'Recevoir et renvoyer de l’argent peut vous mettre en difficulté : mieux vaut le dire tôt.',
        en: 'Receiving and sending on money can put you in difficulty: it is better to say so early.',
      },
      empty: { fr: 'Choisissez au moins une réponse', en: 'Choose at least one answer' },
      when: { question: 'forme', is: 'emploi' },
      mayBeUnknown: true,
      none: { fr: 'Rien de tout cela', en: 'None of these' },
      choices: [
        { id: 'avance', label: { fr: 'Avancer de l’argent', en: 'Pay money up front' } },
        {
          id: 'transit',
          label: { fr: 'Recevoir de l’argent et le renvoyer', en: 'Receive money and send it on' },
        },
        {
          id: 'colis',
          label: { fr: 'Recevoir des colis et les renvoyer', en: 'Receive parcels and send them on' },
        },
        { id: 'taches', label: { fr: 'Noter, cliquer, aimer des pages', en: 'Rate, click or like pages' } },
        {
          id: 'identite',
          label: { fr: 'Ouvrir un compte ou donner ses papiers', en: 'Open an account or hand over papers' },
        },
      ],
    },
    {
      id: 'recuperation',
      kind: 'choice',
      label: {
        fr: 'Au nom de qui la personne disait-elle agir ?',
        en: 'In whose name did the person claim to act?',
      },
      short: { fr: 'Service annoncé', en: 'Service claimed' },
      empty: { fr: 'Choisissez une réponse', en: 'Choose an answer' },
      when: { question: 'forme', is: 'recuperation' },
      mayBeUnknown: true,
      choices: [
        { id: 'police', label: { fr: 'La police ou la justice', en: 'The police or the courts' } },
        { id: 'avocat', label: { fr: 'Un cabinet d’avocats', en: 'A law firm' } },
        {
          id: 'banque',
          label: { fr: 'Une banque ou une autorité financière', en: 'A bank or a financial authority' },
        },
        {
          id: 'expert',
          label: {
            fr: 'Un expert en cryptos ou un enquêteur privé',
            en: 'A crypto expert or a private investigator',
          },
        },
        other,
      ],
    },
    {
      id: 'autre-forme',
      kind: 'text',
      label: { fr: 'En une phrase, de quoi s’agissait-il ?', en: 'In one sentence, what was it about?' },
      short: { fr: 'Situation décrite', en: 'Situation described' },
      empty: { fr: 'Décrivez la situation en une phrase', en: 'Describe the situation in one sentence' },
      when: { question: 'forme', is: 'autre' },
      mayBeUnknown: true,
      maxLength: 500,
    },
  ],
  author: [
    {
      id: 'numero-affiche',
      kind: 'text',
      identifier: ['phone'],
      label: { fr: 'Quel numéro s’est affiché ?', en: 'What number was displayed?' },
      short: { fr: 'Numéro affiché', en: 'Number displayed' },
      hint: { fr: 'Même si c’était celui de votre banque.', en: 'Even if it was your bank’s.' },
      why: {
        fr: 'Si c’était celui de votre banque, imité, cela compte pour un remboursement.',
        en: 'If it was your bank’s, imitated, that matters for a refund.',
      },
      empty: { fr: 'Indiquez le numéro affiché, ou passez', en: 'Give the number displayed, or skip' },
      when: { question: 'forme', is: ['conseiller', 'message', 'recuperation'] },
      optional: true,
      mayBeUnknown: true,
      maxLength: 60,
    },
    {
      id: 'site',
      kind: 'text',
      identifier: ['url'],
      label: {
        fr: 'Quel site ou quelle application fallait-il utiliser ?',
        en: 'What site or app did you have to use?',
      },
      short: { fr: 'Site ou application', en: 'Site or app' },
      hint: { fr: 'Copiez l’adresse telle quelle.', en: 'Copy the address as it is.' },
      empty: { fr: 'Indiquez l’adresse du site, ou passez', en: 'Give the address of the site, or skip' },
      optional: true,
      mayBeUnknown: true,
      maxLength: 2000,
    },
  ],
}
