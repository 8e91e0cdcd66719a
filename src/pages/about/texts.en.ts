import type { fr } from './texts.fr.ts'

export const en: typeof fr = {
  home: 'Home',
  bank: 'Warn my bank',
  erase: 'Erase everything from this device',
  help: {
    title: 'Help',
    lead: 'The questions asked most often.',
    sections: [
      {
        title: 'Report or complaint?',
        paragraphs: [
          'A report is anonymous: it helps the investigation without opening a procedure. A complaint is made in your name, and an officer answers you.',
          'You can begin with a report, then complain with the same answers.',
        ],
      },
      {
        title: 'What if I cannot answer?',
        paragraphs: ['“I do not know” is an answer. A rough date is enough. No identifier is required.'],
      },
      {
        title: 'Can I stop?',
        paragraphs: [
          'Yes, at any time: each answer is kept as soon as you continue. “Finish later” says where and until when.',
        ],
      },
      {
        title: 'How do I come back to my filing?',
        paragraphs: [
          'A report opens with its follow-up code, a complaint by identifying yourself with FranceConnect, from any device.',
        ],
      },
      {
        title: 'And without network?',
        paragraphs: [
          'After a first visit, a report can be filled in without network. It leaves when the network returns, once only.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'This site is made to be read, heard and filled in by everybody.',
    sections: [
      {
        title: 'What is aimed at',
        paragraphs: [
          'WCAG 2.2, level AA, and the French RGAA. Each page works by keyboard, with a screen reader, at 400% and without JavaScript.',
          'An automatic check is made on each page. No independent audit has taken place yet: conformity is therefore not claimed.',
        ],
      },
      {
        title: 'An obstacle?',
        paragraphs: [
          'Tell an officer on 0 805 805 817. People who are deaf or hard of hearing reach the emergency services by text on 114.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Privacy',
    lead: 'What we keep, where, and for how long.',
    sections: [
      {
        title: 'An anonymous report',
        paragraphs: [
          'No name is asked. Your IP address, browser and device are neither read nor kept, nor are they in our logs.',
          'No lasting cookie, but the one that remembers the light or dark display, if you choose it.',
          'No audience measurement, no call to another site.',
          'Your account itself may point to you: write only what you want to say.',
        ],
      },
      {
        title: 'A draft',
        paragraphs: [
          'When your browser allows it, a report stays on your device until it is sent. Otherwise it is on our server, encrypted under a key that only your browser, or your resume code, holds, for 30 days at most.',
          'To go on elsewhere, a resume code moves it to our server, only when you ask, and erases it from here.',
          'Files go to our server when you add them, encrypted.',
        ],
      },
      {
        title: 'A complaint',
        paragraphs: [
          'FranceConnect passes on your civil status. It is encrypted, and seen by the officers who handle your complaint. Each reading is entered in a log.',
          'To open your complaint again, we ask it for an identifier alone, kept for a day at most with this visit.',
        ],
      },
      {
        title: 'On a shared device',
        paragraphs: [
          'Before you begin, we ask whether others use it. If so, no draft is kept on it: a resume code opens it.',
          'The titles and addresses of these pages say nothing of the facts. “Leave this page” erases the code from here; “Delete this draft” erases your answers.',
          '“Keep on this phone” leaves a dated copy there, only when you ask. “Stop keeping it” erases it.',
          '“Erase everything from this device” erases drafts, codes and copies at once.',
        ],
      },
    ],
  },
  legal: {
    title: 'Legal notice',
    lead: 'Who publishes this site, and under which rules.',
    sections: [
      {
        title: 'Publisher and host',
        paragraphs: [
          'The service that opens this site to the public writes its name, address and host here. This installation is a demonstration: it passes nothing on to the police or gendarmerie.',
        ],
      },
      {
        title: 'Software',
        paragraphs: ['Vigie is free software, under the European Union Public Licence (EUPL 1.2).'],
      },
    ],
  },
  check: {
    title: 'Check before you pay',
    lead: 'Three questions for every case. One yes is enough to wait.',
    steps: [
      {
        title: 'Is the payment made outside the site?',
        text: 'A transfer to a person, a voucher, a cryptocurrency: nothing protects such a payment.',
      },
      {
        title: 'Are you asked to be quick, or to keep it secret?',
        text: 'Call back yourself, on the number you know, and talk to someone close.',
      },
      {
        title: 'Is the price far below the others?',
        text: 'Look for the same photo or text elsewhere: a fake advert is often copied.',
      },
    ],
    after:
      'Searching the filings for a number or an IBAN is not open here. In doubt, do not pay without talking to someone.',
    tell: 'Tell what happened',
  },
  units: {
    title: 'Find a unit',
    lead: 'Any police station and any brigade takes your complaint, wherever you live.',
    finder: 'Official map of units, with opening hours',
    danger: 'In danger: 17',
  },
  map: { title: 'Site map' },
}
