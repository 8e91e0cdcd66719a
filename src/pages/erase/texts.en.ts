import type { fr } from './texts.fr.ts'

export const en: typeof fr = {
  title: 'Erase everything from this device?',
  text: 'Drafts, kept copies, codes on screen: all that this site has left in this browser is erased and cannot be recovered.',
  sent: 'What you have sent stays received. To come back to it, keep your follow-up code elsewhere.',
  waiting: 'A report still waits for the network. Erased here, it will not leave.',
  yes: 'Erase everything',
  no: 'Erase nothing',
  home: 'Home',
}
