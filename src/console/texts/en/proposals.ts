import { countEn } from '../count.ts'
import type { Catalogue } from '../fr.ts'

export const proposals: Catalogue['proposals'] = {
  title: 'Same author?',
  waiting: (count) => `${countEn(count, 'proposal waits', 'proposals wait')}`,
  empty: 'No proposal is waiting. The next ones come with the filings.',
  compare: 'Comparison value by value',
  values: 'Values of both sides, sign and weight in bits',
  element: 'Element',
  sign: 'Sign',
  weight: 'Weight',
  why: 'Why',
  none: 'none',
  stories: 'Accounts',
  story: (reference) => `Account, ${reference}`,
  seriesStory: (number) => `Latest account, series ${number}`,
  noStory: 'No account.',
  arrive: (total) => `How it comes to ${total}`,
  weightsAndAfter: 'Weights and consequences',
  after: 'What happens when you decide',
  afterSameSeries: (reference, number, size) =>
    `${reference} joins series ${number}, which then counts ${countEn(size, 'filing', 'filings')}.`,
  afterSameFiling: (reference, other) => `${reference} and ${other} make a series.`,
  afterSameAcross: (reference, from, to) =>
    `${reference} is in series ${from}. You then choose: move it alone to series ${to}, or have both series compared.`,
  afterDifferent: 'These two are never proposed for each other again, and no computation joins them.',
  afterUnsure: 'The proposal leaves the queue. It comes back when something new arrives.',
  undoable: 'undoes before it is sent; later, a contrary decision replaces it. The history keeps both.',
  reason: 'Why (optional, kept)',
  nextReady: 'next one ready',
}
