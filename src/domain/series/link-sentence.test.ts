import { expect, test } from 'vitest'
import { decideLink, type Explanation, type Identifier, type Neighbour } from '#linkage'
import { evidenceLabel } from './evidence-label.ts'
import { linkSentence, othersCiting } from './link-sentence.ts'
import { matchKey } from './match-key.ts'

const iban: Identifier = { kind: 'iban', value: 'FR7699001040379800000012345' }
const phone: Identifier = { kind: 'phone', value: '+33639981190' }

const series = { kind: 'series', number: 218 } as const
const filing = { kind: 'filing', reference: 'V-2026-7F3-K2M' } as const

/** What linkage says of a filing that shares these values with a series of fourteen, in sixty thousand filings. */
function explained(
  shared: Neighbour['shared'],
  options: { outside?: number; conflictingKinds?: Neighbour['conflictingKinds'] } = {},
): Explanation {
  const { outside = 0, conflictingKinds = [] } = options
  const decision = decideLink(
    { id: 'new', type: 'fake_rental', day: 20_000, identifiers: shared },
    {
      filings: 61_203,
      statistics: shared.map(({ citedBy, ...value }) => ({
        ...value,
        filings: citedBy + outside,
        groups: 1 + outside,
        byType: { fake_rental: citedBy + outside },
        firstDay: 19_980,
        lastDay: 20_000,
      })),
      neighbours: [
        {
          group: { kind: 'series', id: 's' },
          size: 14,
          byType: { fake_rental: 14 },
          shared,
          conflictingKinds,
          judged: false,
        },
      ],
    },
  )
  return (decision.attach ?? decision.proposals[0])!.explanation
}

test('the strongest evidence makes the sentence', () => {
  const explanation = explained([{ ...iban, citedBy: 11 }])
  expect(linkSentence(explanation, series, 'fr')).toBe(
    'Même IBAN que 11\u00a0déclarations de la série\u00a0218, et nulle part ailleurs.',
  )
  expect(linkSentence(explanation, series, 'en')).toBe(
    'Same IBAN as 11\u00a0filings of series\u00a0218, and nowhere else.',
  )
})

test('counts of another day say of which', () => {
  const explanation = explained([{ ...iban, citedBy: 11 }], { outside: 2 })
  expect(linkSentence(explanation, series, 'fr', 'Au 12\u00a0nov.')).toBe(
    'Au 12\u00a0nov.\u00a0: même IBAN que 11\u00a0déclarations de la série\u00a0218, mais aussi que 2\u00a0déclarations ailleurs.',
  )
  expect(linkSentence(explanation, series, 'en', 'As of 12\u00a0Nov')).toMatch(
    /^As of 12\u00a0Nov: same IBAN as 11/,
  )
  expect(othersCiting(explanation)).toBe(13)
})

test('changing the one shared value changes the sentence', () => {
  const byIban = linkSentence(explained([{ ...iban, citedBy: 11 }]), series, 'fr')
  const byPhone = linkSentence(explained([{ ...phone, citedBy: 11 }]), series, 'fr')
  expect(byPhone).toBe(
    'Même téléphone que 11\u00a0déclarations de la série\u00a0218, et nulle part ailleurs.',
  )
  expect(byPhone).not.toBe(byIban)
})

test('one filing is said in the singular, and what is cited elsewhere is counted', () => {
  const explanation = explained([{ ...iban, citedBy: 1 }], { outside: 1 })
  expect(linkSentence(explanation, series, 'fr')).toMatch(
    /^Même IBAN qu’une déclaration de la série\u00a0218, mais aussi que 1\u00a0déclaration ailleurs/,
  )
  expect(linkSentence(explanation, filing, 'fr')).toMatch(
    /^Même IBAN que la déclaration V-2026-7F3-K2M, mais/,
  )
  expect(linkSentence(explanation, filing, 'en')).toMatch(
    /^Same IBAN as filing V-2026-7F3-K2M, but also as 1/,
  )
})

test('a link that did not attach says what differs', () => {
  const explanation = {
    ...explained([{ ...phone, citedBy: 5 }], { conflictingKinds: ['iban'] }),
    total: 0.4,
  }
  expect(linkSentence(explanation, series, 'fr')).toMatch(/\u00a0; l’IBAN diffère\.$/)
  expect(linkSentence(explanation, series, 'en')).toMatch(/; the IBAN differs\.$/)
})

test('a common value never passes for a telling one', () => {
  const explanation: Explanation = {
    start: -10,
    total: -9,
    thresholds: { propose: -1, attach: 3 },
    evidence: [
      {
        kind: 'email',
        value: '@courriel.example',
        sign: '~',
        bits: 0,
        reason: 'hub',
        citedBy: 2,
        filings: 900,
        base: 2000,
        elsewhere: 700,
        hub: 'too_diverse',
      },
    ],
  }
  expect(linkSentence(explanation, series, 'fr')).toBe(
    'Même domaine de mail que 2\u00a0déclarations de la série\u00a0218, mais trop courant pour relier.',
  )
  expect(linkSentence({ ...explanation, evidence: [] }, series, 'fr')).toBe('Aucun élément rare en commun.')
  expect(evidenceLabel(explanation.evidence[0]!, 'fr')).toBe('Domaine de mail courant, ne compte pas')
})

test('each line of the waterfall has its words, in the gender of the value', () => {
  const explanation = explained([{ kind: 'url', value: 'https://studio-x.example/annonce/7', citedBy: 3 }], {
    conflictingKinds: ['phone'],
  })
  const labels = explanation.evidence.map((line) => evidenceLabel(line, 'fr'))
  expect(labels).toContain('Page identique')
  expect(labels).toContain('Téléphone différent')
  expect(labels).toContain('Même forme d’escroquerie')
})

test('the match key holds one sign a kind, the weightiest first', () => {
  const explanation = explained(
    [
      { ...iban, citedBy: 11 },
      { kind: 'url', value: 'https://studio-x.example/annonce/7', citedBy: 3 },
      { kind: 'url', value: 'https://studio-x.example/', citedBy: 3 },
    ],
    { conflictingKinds: ['phone'] },
  )
  expect(matchKey(explanation)).toEqual([
    { kind: 'iban', sign: '+' },
    { kind: 'url', sign: '+' },
    { kind: 'phone', sign: '-' },
  ])
})
