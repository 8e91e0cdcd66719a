import type { SituationGroup } from './situation.ts'

export const deviceSituations: SituationGroup = {
  id: 'appareil',
  label: { fr: 'Mon appareil est bloqué', en: 'My device is locked' },
  question: { fr: 'Que voyez-vous à l’écran ?', en: 'What do you see on the screen?' },
  situations: [
    {
      id: 'rancon',
      label: {
        fr: 'Une rançon à payer pour retrouver mes fichiers',
        en: 'A ransom to pay to get my files back',
      },
      words: {
        fr: 'rancon rancongiciel fichiers chiffres cryptes bloque ordinateur serveur virus extension bitcoin',
        en: 'ransom ransomware files encrypted locked computer server virus extension bitcoin',
      },
      outcome: { type: 'ransomware', doors: [], asks: ['qui', 'argent'] },
    },
    {
      id: 'assistance',
      label: { fr: 'Une alerte avec un numéro à appeler', en: 'An alert with a number to call' },
      words: {
        fr: 'alerte microsoft assistance technique depannage numero appeler ecran sirene technicien logiciel distance',
        en: 'alert microsoft support technical helpdesk number call screen technician remote software',
      },
      outcome: {
        type: 'other_scam',
        form: 'conseiller',
        reportOnly: true,
        doors: ['unit', 'cyber17'],
        reason: {
          fr: 'Une plainte pour fausse assistance se dépose en unité. Un signalement ici aide à trouver l’auteur.',
          en: 'A complaint about fake support is made in a unit. A report here helps to find the offender.',
        },
        asks: ['qui', 'argent'],
      },
    },
    {
      id: 'panne',
      label: { fr: 'Rien n’est demandé, mais il fonctionne mal', en: 'Nothing is asked, but it works badly' },
      words: {
        fr: 'panne lent virus nettoyer fonctionne mal publicite fenetres',
        en: 'slow virus clean broken popups badly',
      },
      outcome: {
        type: 'other_scam',
        form: 'autre',
        reportOnly: true,
        doors: ['cyber17'],
        reason: {
          fr: '17Cyber examine l’appareil avec vous et indique un professionnel près de chez vous.',
          en: '17Cyber looks at the device with you and names a professional near you.',
        },
        asks: [],
      },
    },
  ],
}

export const accountSituations: SituationGroup = {
  id: 'compte',
  label: { fr: 'Mon compte est piraté', en: 'My account is hacked' },
  question: { fr: 'De l’argent a-t-il été demandé ?', en: 'Was money asked for?' },
  situations: [
    {
      id: 'en-mon-nom',
      label: { fr: 'Oui, à mes contacts, en mon nom', en: 'Yes, from my contacts, in my name' },
      words: {
        fr: 'compte pirate piratage facebook instagram whatsapp messagerie mail contacts nom argent demande usurpe',
        en: 'account hacked hacking facebook instagram whatsapp mail contacts name money asked',
      },
      outcome: { type: 'account_hacking', doors: [], asks: ['qui', 'argent'] },
    },
    {
      id: 'par-un-contact',
      label: { fr: 'Oui, à moi, par un contact piraté', en: 'Yes, from me, by a hacked contact' },
      words: {
        fr: 'ami contact proche pirate demande argent faux message aide urgence coupon',
        en: 'friend contact relative hacked asked money message help urgent voucher',
      },
      outcome: {
        type: 'account_hacking',
        reportOnly: true,
        doors: [],
        reason: {
          fr: 'Le titulaire du compte piraté peut porter plainte. Votre signalement rejoint le sien.',
          en: 'The owner of the hacked account can complain. Your report joins theirs.',
        },
        asks: ['argent'],
      },
    },
    {
      id: 'sans-argent',
      label: { fr: 'Non, ou je ne sais pas', en: 'No, or I do not know' },
      words: {
        fr: 'mot passe perdu acces compte connexion suspecte impossible reprendre recuperer',
        en: 'password lost access account login suspicious cannot recover',
      },
      outcome: {
        type: 'account_hacking',
        reportOnly: true,
        doors: ['cyber17', 'unit'],
        reason: {
          fr: 'Reprendre le compte est urgent : 17Cyber vous guide. Une plainte sans demande d’argent se dépose en unité.',
          en: 'Getting the account back is urgent: 17Cyber guides you. A complaint without a demand for money is made in a unit.',
        },
        asks: [],
      },
    },
  ],
}

export const cardSituations: SituationGroup = {
  id: 'carte',
  label: { fr: 'Ma carte a servi sans moi', en: 'My card was used without me' },
  question: { fr: 'Où est votre carte ?', en: 'Where is your card?' },
  situations: [
    {
      id: 'en-main',
      label: { fr: 'Je l’ai encore', en: 'I still have it' },
      words: {
        fr: 'carte bancaire debit paiement inconnu releve utilise sans moi',
        en: 'bank card charge payment unknown statement used without me',
      },
      outcome: {
        type: 'other_scam',
        form: 'autre',
        reportOnly: true,
        doors: ['perceval', 'bank'],
        reason: {
          fr: 'Votre carte a servi sans vous et vous l’avez encore : Perceval est fait pour cela, et son récépissé aide votre banque.',
          en: 'Your card was used without you and you still hold it: Perceval is made for this and its receipt helps your bank.',
        },
        asks: [],
      },
    },
    {
      id: 'perdue',
      label: { fr: 'Perdue ou volée', en: 'Lost or stolen' },
      words: {
        fr: 'carte perdue volee vol sac portefeuille retrait',
        en: 'card lost stolen theft bag wallet withdrawal',
      },
      outcome: {
        doors: ['bank', 'online_complaint', 'unit'],
        reason: {
          fr: 'Faites opposition d’abord. Un vol de carte se déclare ensuite par une plainte en ligne ou en unité.',
          en: 'Block the card first. A stolen card is then declared by online complaint or in a unit.',
        },
        asks: [],
      },
    },
    {
      id: 'conseiller',
      label: { fr: 'Un faux conseiller m’a fait valider', en: 'A fake adviser made me approve' },
      words: {
        fr: 'conseiller banque faux appel valider code application virement fraude spoofing coursier carte',
        en: 'adviser bank fake call approve code app transfer fraud spoofing courier card',
      },
      outcome: {
        type: 'other_scam',
        form: 'conseiller',
        reportOnly: true,
        doors: ['bank', 'unit'],
        reason: {
          fr: 'Prévenez votre banque d’abord. Une plainte se dépose en unité ; un signalement ici aide à trouver l’auteur.',
          en: 'Tell your bank first. A complaint is made in a unit; a report here helps to find the offender.',
        },
        asks: ['qui', 'argent'],
      },
    },
  ],
}

export const messageSituations: SituationGroup = {
  id: 'message',
  label: { fr: 'Un message suspect, sans perte', en: 'A suspicious message, nothing lost' },
  question: { fr: 'Quel genre de message ?', en: 'What kind of message?' },
  situations: [
    {
      id: 'sms',
      label: { fr: 'Un SMS ou un appel', en: 'A text or a call' },
      words: {
        fr: 'sms texto appel demarchage colis amende vignette cpf',
        en: 'sms text call cold parcel fine toll',
      },
      outcome: {
        type: 'other_scam',
        form: 'message',
        reportOnly: true,
        doors: ['spam_sms'],
        reason: {
          fr: 'Le 33700 fait bloquer le numéro pour tout le monde. Un signalement ici relie ce message à d’autres.',
          en: '33700 has the number blocked for everyone. A report here ties this message to others.',
        },
        asks: [],
      },
    },
    {
      id: 'mail',
      label: { fr: 'Un mail', en: 'An e-mail' },
      words: {
        fr: 'mail courriel email spam hameconnage convocation',
        en: 'mail email spam phishing summons',
      },
      outcome: {
        type: 'other_scam',
        form: 'message',
        reportOnly: true,
        doors: ['signal_spam'],
        reason: {
          fr: 'Signal Spam agit auprès de l’expéditeur et des opérateurs. Un signalement ici relie ce mail à d’autres.',
          en: 'Signal Spam acts on the sender and the operators. A report here ties this e-mail to others.',
        },
        asks: [],
      },
    },
    {
      id: 'site-imite',
      label: { fr: 'Un site qui imite une marque', en: 'A site that imitates a brand' },
      words: {
        fr: 'site imite copie faux lien hameconnage phishing banque impots',
        en: 'site imitates copy fake link phishing bank tax',
      },
      outcome: {
        type: 'other_scam',
        form: 'message',
        reportOnly: true,
        doors: ['phishing_initiative'],
        reason: {
          fr: 'Phishing Initiative fait bloquer le site dans les navigateurs. Un signalement ici relie ce site à d’autres.',
          en: 'Phishing Initiative has the site blocked in browsers. A report here ties this site to others.',
        },
        asks: [],
      },
    },
    {
      id: 'donnees-donnees',
      label: { fr: 'J’ai donné des informations ou de l’argent', en: 'I gave information or money' },
      words: {
        fr: 'donne informations numero carte code argent lien clique colis amende enfant perdu telephone whatsapp maman',
        en: 'gave information number card code money link clicked parcel fine child lost phone whatsapp mum',
      },
      outcome: {
        type: 'other_scam',
        form: 'message',
        reportOnly: true,
        doors: ['bank', 'unit'],
        reason: {
          fr: 'Une plainte pour ces faits se dépose en unité. Un signalement ici aide à trouver l’auteur.',
          en: 'A complaint about this is made in a unit. A report here helps to find the offender.',
        },
        asks: ['qui', 'argent'],
      },
    },
  ],
}
