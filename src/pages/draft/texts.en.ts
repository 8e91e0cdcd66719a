import type { fr } from './texts.fr.ts'

export const en: typeof fr = {
  mine: { report: 'My report', complaint: 'My complaint' },
  draft: 'Draft',
  notSent: 'Nothing has been sent yet.',
  keptWithCode: (until) =>
    `Draft kept on our server, encrypted, until ${until}. Your resume code opens it, from here or elsewhere.`,
  keptOnPhone: (until) => `Draft kept on this device until ${until}. Nothing has been sent.`,
  keptOnServer: (until) =>
    `Draft kept on our server, encrypted, until ${until}. It opens from this browser for as long as it stays open.`,
  saved: (time) => `Saved at ${time}`,
  offline: 'You are offline. Your answers are kept on this device.',
  position: (section, at, of) => `${section}, ${at} of ${of}`,
  status: { todo: 'To do', started: 'In progress', done: 'Done' },
  continueWith: (section) => `Continue: ${section}`,
  checkAnswers: 'Read over before sending',
  finishLater: 'Finish later',
  remove: 'Delete this draft',
  complain: 'File a complaint instead',
  identifiersRead: (count) => (count === 1 ? '1 identifier kept' : `${count} identifiers kept`),
  filesKept: (count) => (count === 1 ? '1 file' : `${count} files`),
  withFranceConnect: 'with FranceConnect',
  identified: (name) => `identity verified: ${name}`,

  back: 'Back',
  home: 'Home',
  tasks: 'All parts',
  next: 'Continue',
  why: 'Why this question?',
  help: 'Talk to someone',
  optional: '(optional)',
  unknown: 'I do not know',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  time: 'Time',
  knowDate: 'I know the date',
  aboutMonth: 'Around the month of…',
  unknownDate: 'I no longer know',
  amount: 'Amount',
  currency: 'Currency',
  chooseCountry: 'Choose a country',
  locked: 'Given by FranceConnect. A mistake is corrected at your town hall, not here.',

  pasteHere: { phone: 'The reading is done on your device.', server: 'The reading is done on our server.' },
  found: (count) => (count === 1 ? '1 item found' : `${count} items found`),
  foundHint: 'For each one, say whose it is. What is yours is never matched.',
  nothingFound: 'We recognised nothing. It does not matter: type what you know.',
  theirs: 'Theirs',
  ours: 'Mine',
  neither: 'No',
  looksYours: 'Looks like something of yours.',
  looksKnown: 'A known service, shared by many people.',

  doubtTitle: 'Check this point, then continue',

  changedTitle: 'This answer was changed in another tab',
  changedHint: 'Both answers are below. Continue with the one on this page, or keep the other.',
  keptThere: 'Answer kept from the other tab',
  removedThere: 'Removed in the other tab.',
  keepOther: 'Keep the other answer',

  another: {
    iban: 'Another account',
    email: 'Another account',
    wallet: 'Another address',
    name: 'Another name',
  } as Readonly<Record<string, string>>,
  anotherValue: 'Something else',

  addRow: (noun) => `Add: ${noun}`,
  addAnother: (noun) => `Add another ${noun}`,
  rowNumber: (noun, number) => `${noun} ${number}`,
  change: 'Change',
  removeRow: 'Remove',
  warnBank: 'Warn my bank',
  saveRow: (noun) => `Save this ${noun}`,
  total: 'Total declared',
  noRows: 'Nothing is noted yet.',

  chooseFiles: 'Choose files',
  takePhoto: 'Take a photo',
  sendFiles: 'Send these files',
  noEvidence: 'I have no evidence',
  filesLeave:
    'A file goes to our server as soon as you add it, encrypted. Your answers only leave at the very end.',
  filesOffline:
    'You are offline. The files you choose leave when the network returns, if this page stays open. The rest can be filled in.',
  fileState: {
    queued: 'Waiting',
    waiting: 'Waiting for the network',
    sending: 'Sending {percent}%',
    checking: 'Checking',
    received: 'Received',
  },
  fileSending: 'Sending {name}',
  fileReceived: '{name}: received',
  fileRefused: '{name}: {problem}',
  fileRemoved: '{name}: removed',
  fileNotRemoved: 'Not removed yet: try again when the network returns.',
  retry: 'Try again',
  stillSending:
    'Not all your files are received yet. The page goes on by itself as soon as they are. Stay here.',
  withoutThem: 'Go on without waiting',
  stillSendingElsewhere:
    'A file is still on its way in another tab. The sending starts as soon as it is received. Stay here.',
  sendWithoutThem: 'Send without waiting',
  fileProblem: {
    vide: 'This file is empty. Open it to check, then choose it again.',
    'trop-gros': 'This file is over 200 MB. Send a screenshot or cut the video.',
    'trop-nombreux': 'There are already 50 files. Remove one to add another.',
    'plus-de-place': 'Your files are too heavy together. Remove one, or send a screenshot.',
    aucun: 'Choose a file, then send it.',
    'deja-envoye': 'Your filing has already left. Add this file from “Follow my filing”, with your code.',
    interrompu: 'The sending was interrupted. Send this file again: nothing else is lost.',
  },
  filesUnlisted: 'The files already received are kept. Their list shows when the network returns.',

  noFiles: 'No file',

  checkTitle: 'Read over before sending',
  finish: 'Answer what remains',
  whoReads: {
    report:
      'Authorised police officers and gendarmes will read these answers. Your name is asked nowhere: nobody will see it.',
    complaint:
      'Authorised police officers and gendarmes will read these answers. Your identity is seen by those who handle your complaint, and attached to the procedure.',
  },
  send: { report: 'Send my report', complaint: 'Declare true and send my complaint' },
  declareTrue: 'What I declare is true, to the best of my knowledge.',
  declareTrueHint: 'Declaring facts one knows to be false is punished by law.',
  declareTrueMissing: 'Tick “What I declare is true” to send your complaint.',
  identify: 'Identify yourself with FranceConnect',
  identifyWhy:
    'A complaint is made in your name. FranceConnect passes on your civil status; nothing is to be copied.',
  identifyAbout: 'What is FranceConnect?',
  identifyAboutText:
    'FranceConnect is the State’s way to make signing in to online services safe and simple. You use an account you already have: taxes, health insurance, digital identity.',
  identifyElse:
    'Without FranceConnect, a police station or gendarmerie brigade takes your complaint. Your answers stay here for 30 days.',
  identityProblem: {
    annulee: 'You were not identified: the identification was stopped. Your draft is intact.',
    refusee: 'FranceConnect did not pass on your identity. Your draft is intact: try again.',
    niveau: 'The account chosen is not enough for a complaint. Choose another FranceConnect account.',
    indisponible: 'FranceConnect does not answer. Your draft is intact: try again in a few minutes.',
  },
  sendProblems: (count) => (count === 1 ? '1 point remains to correct' : `${count} points remain to correct`),
  rejected: 'An answer needs another look before sending. Nothing is lost: read each part again.',
  tooLarge: 'The whole is too long to be sent. Shorten your account or the pasted message.',

  laterTitle: 'Finish later',
  laterPhone: (until) =>
    `Your answers stay on this device until ${until}. Come back to this site: “Resume my filing” waits on the home page.`,
  laterServer: (until) =>
    `Your answers stay on our server, encrypted, until ${until}. Closing the browser erases the key: note a code to come back, from here or from another device.`,
  laterCoded: (until) =>
    `Your answers stay on our server, encrypted, until ${until}. Your resume code opens them, from here or from another device.`,
  laterEvictable: (days) =>
    `Some browsers erase what a site keeps after ${days} days without a visit. A resume code gives you more time.`,

  elsewhereTitle: 'Continue on another device',
  elsewhereDetail: 'with a resume code',
  elsewhereMoves:
    'Your answers leave this device now: they are moved to our server, encrypted, kept for 30 days, and erased from here. A resume code opens them.',
  elsewhereCode:
    'A resume code opens your answers on another device. This browser then no longer opens them without it.',
  newCodeReplaces: 'You already have a code. A new one replaces it: the old one will open nothing.',
  moveAndCode: 'Move and get the code',
  makeCode: 'Get a resume code',
  newCode: 'Get a new code',
  stayHere: 'Stay here',
  resumeCode: 'Resume code',
  resumeCodeTitle: 'Note your resume code',
  codeShownOnce: 'It is shown only once. Nobody can find it again, not even us.',
  codeWhere: (address) => `To resume, from here or another device: open ${address} and type this code.`,
  codeUntil: (until) =>
    `Your answers are on our server, encrypted, until ${until}. This device keeps nothing of them.`,
  copyCode: 'Copy',
  codeCopied: 'Code copied.',
  printCode: 'Print',
  codeNotedGoOn: 'Code noted, continue',
  codeNotedClose: 'Code noted, close here',

  deviceTitle: 'Does anyone else use this device?',
  deviceText: 'If so, nothing is kept here. We give you a code to come back.',
  deviceTextOnPhone:
    'If so, nothing is kept here: your answers go to our server, encrypted. We give you a code to come back.',
  deviceOffline:
    'You are offline: your answers can only be kept on this device. Try again when the network returns, or answer “No”.',
  yes: 'Yes',
  no: 'No',
  fullOnServer:
    'This browser already has five drafts on our server. Close it, or resume a draft with its code.',

  removeTitle: 'Delete this draft?',
  removeText: 'Your answers will be erased and cannot be recovered. So will the files already sent.',
  removeYes: 'Delete',
  removeNo: 'Keep the draft',

  existsTitle: 'You already have a filing under way',
  existsText: (day) => `Begun on ${day}. Your answers are still in it.`,
  resume: 'Resume my filing',
  beginAnother: 'Begin another one',
  fullTitle: 'Five drafts are already open',
  fullText: 'Resume one, or delete the one you no longer need.',
  drafts: 'Your drafts',
  begun: (day) => `Begun on ${day}`,

  movedTitle: 'The form was updated',
  movedText:
    'Your answers are kept, except those whose question no longer exists. Read them over before sending.',
  movedGo: 'Continue with the new version',

  leavesPhoneTitle: 'Your filing is about to leave this device',
  leavesPhoneText:
    'A complaint is kept on our server, encrypted, for 30 days. Your answers are moved there and erased from here.',
  leavesPhoneYes: 'Move and file a complaint',
  leavesPhoneOffline:
    'You are offline. Your answers stay on this device; try again when the network returns.',
}
