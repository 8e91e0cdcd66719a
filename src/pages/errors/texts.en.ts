import type { fr } from './texts.fr.ts'

export const en: typeof fr = {
  notFoundTitle: 'This page does not exist, or no longer',
  notFoundText: 'Your drafts and filings have not moved.',
  failedTitle: 'We could not answer',
  failedText: 'What was saved is kept. Go back and try again.',
  failedReference: (reference) => `If it persists, give this number to an officer: ${reference}.`,
  home: 'Go to the home page',
  follow: 'Follow my filing',
  people: 'Talk to someone',

  tooLargeTitle: 'This text is too long to be received',
  tooLargeText:
    'Go back: your text is still there. Keep the essential, and attach the rest as a file in the evidence.',
  unreadableTitle: 'This form could not be read',
  unreadableText: 'Go back: what you wrote is still there. Then try again.',

  againTitle: 'Confirm the sending',
  againText:
    'Your browser did not say where this form comes from. If you have just filled it in here, continue: nothing is lost.',
  again: 'Continue',

  offlineTitle: 'You are offline',
  offlineText: 'This page comes from our server: it will open when the network returns.',
  offlineDraft:
    'Your filing is kept on our server, intact. Open this address again when the network returns.',
  offlineWorks: 'What still works without network',
  offlineReport: 'Begin or continue a report: it stays on this device.',
  offlineAdvice: 'Read the advice, and what to tell your bank.',
  offlineCall: 'Call: 17 or 112 in danger.',

  lostTitle: 'This page is no longer open here',
  lostText: 'The visit ended, or the draft was deleted. Nothing was sent.',
  lostTyped: 'Here is what you had just written: copy it before leaving.',
  resume: 'Resume with a code',
  begin: 'Begin',
}
