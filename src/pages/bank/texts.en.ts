import type { fr } from './texts.fr.ts'

export const en: typeof fr = {
  title: 'Warn my bank',
  lead: 'Call first. The number is on the back of your card or in the bank’s app, never in a message you received.',
  back: 'Home',
  transferTitle: 'A transfer has left',
  transfer: [
    {
      title: 'Call your bank’s fraud service',
      text: 'Say: “I made a transfer because of a fraud. I ask for the funds to be recalled for fraud.”',
    },
    {
      title: 'Give four details',
      text: 'The date and time, the amount, the IBAN that received the money, the reference of the transfer.',
    },
    {
      title: 'Ask for a written trace',
      text: 'Send the same message through the bank’s own mailbox, and keep the answer.',
    },
  ],
  transferTruth:
    'A transfer received by the other bank cannot be cancelled. Yours tries to recover the money, without guarantee: every hour counts.',
  cardTitle: 'A card was used, or its number was given',
  card: [
    { title: 'Block the card', text: 'In the app or at the number on its back, day and night.' },
    {
      title: 'Dispute the payments you did not make',
      text: 'In writing. The limit is 13 months, or 70 days if the bank that received the money is outside the European Economic Area.',
    },
    { title: 'Something paid by card never arrived', text: 'Ask your bank for a chargeback.' },
  ],
  sayTitle: 'To read on the phone, or to copy',
  say: 'Hello. On [date] at [time], I made a transfer of [amount] to account [IBAN], reference [reference]. It is a fraud. I ask you to recall the funds for fraud now, to warn the bank that received them, and to confirm to me in writing the time of this request.',
  neverTitle: 'Pay nothing more',
  never:
    'Not even “to unlock” or “to recover” the money: whoever promises that for a fee is often a fraudster. Your bank never asks for a code, nor to move money “to safety”.',
  print: 'Print this page',
  after: 'Then, tell what happened',
  begin: 'Begin',
}
