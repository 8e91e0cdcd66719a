import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparableValues } from './comparable-values.ts'
import { decideLink } from './decide-link.ts'
import { type Identifier, identifierKinds } from './identifier.ts'
import type { LinkableFiling, LinkDecision, Neighbour, Neighbourhood, ValueStatistics } from './link.ts'
import { linkValues } from './link-values.ts'
import { kindWeights, thresholds } from './model.ts'

const iban = (n: number): Identifier => ({ kind: 'iban', value: `FR7699999000010000000000${n}00` })
const phone = (n: number): Identifier => ({ kind: 'phone', value: `+336399810${String(n).padStart(2, '0')}` })
const name: Identifier = { kind: 'name', value: 'Élodie Martin' }

const filing = (...identifiers: Identifier[]): LinkableFiling => ({
  id: 'f',
  type: 'fake_rental',
  day: 20_000,
  identifiers,
})

/** A group of filings that all cite the given identifiers, unless told otherwise. */
function group(id: string, cited: readonly Identifier[], other: Partial<Neighbour> = {}): Neighbour {
  const size = other.size ?? 1
  return {
    group: { kind: size > 1 ? 'series' : 'filing', id },
    size,
    byType: { fake_rental: size },
    shared: [...comparableValues(cited).values()].map(({ kind, value }) => ({ kind, value, citedBy: size })),
    conflictingKinds: [],
    judged: false,
    ...other,
  }
}

/** The neighbourhood of these groups, with statistics counted from them and `elsewhere` more filings citing each value, alone. */
function among(filings: number, neighbours: readonly Neighbour[], elsewhere = 0): Neighbourhood {
  const statistics = new Map<string, ValueStatistics>()
  for (const { shared, byType } of neighbours)
    for (const { citedBy, ...value } of shared) {
      const key = `${value.kind}:${value.value}`
      const known = statistics.get(key)
      statistics.set(key, {
        ...value,
        filings: (known?.filings ?? elsewhere) + citedBy,
        groups: (known?.groups ?? elsewhere) + 1,
        byType: known?.byType ?? byType,
        firstDay: 19_990,
        lastDay: 20_000,
      })
    }
  return { filings, statistics: [...statistics.values()], neighbours }
}

const outcome = ({ attach, proposals }: LinkDecision) => ({
  attach: attach?.group.id,
  proposals: proposals.map((proposal) => proposal.group.id),
})

describe('one value shared and nothing else', () => {
  const bases = [2, 5, 300, 61_204, 10_000_000]
  it.each(bases.flatMap((base) => [[base, iban(1)] as const, [base, phone(1)] as const]))(
    'among %i filings, a value that nobody else cites attaches: %j',
    (base, value) => {
      expect(outcome(decideLink(filing(value), among(base, [group('a', [value])])))).toEqual({
        attach: 'a',
        proposals: [],
      })
    },
  )

  it.each(bases)('among %i filings, a name or a pseudonym never does, even many times', (base) => {
    const pseudonym: Identifier = { kind: 'pseudonym', value: 'marc_immo' }
    const decision = decideLink(
      filing(name, pseudonym),
      among(base, [group('a', [name, pseudonym], { size: 2 })]),
    )
    expect(decision.attach).toBeUndefined()
  })

  it('a rare name is proposed among few filings, a common one is not', () => {
    expect(outcome(decideLink(filing(name), among(300, [group('a', [name])]))).proposals).toEqual(['a'])
    expect(outcome(decideLink(filing(name), among(300, [group('a', [name])], 11))).proposals).toEqual([])
  })

  it('a value cited by a stranger too is a matter for a human', () => {
    expect(outcome(decideLink(filing(phone(1)), among(300, [group('a', [phone(1)])], 1)))).toEqual({
      attach: undefined,
      proposals: ['a'],
    })
  })

  it('a value cited 3,000 times by one series is its core, one cited 3,000 times by strangers is nothing', () => {
    const series = group('a', [iban(1)], { size: 3000 })
    expect(outcome(decideLink(filing(iban(1)), among(61_204, [series]))).attach).toBe('a')
    expect(outcome(decideLink(filing(iban(1)), among(61_204, [group('a', [iban(1)])], 3000)))).toEqual({
      attach: undefined,
      proposals: [],
    })
  })

  it('the host of a fake shop attaches whatever the page; the same page adds nothing to its host', () => {
    const page = (path: string): Identifier => ({ kind: 'url', value: `https://soldes-chics.example${path}` })
    const host = linkValues(page('/'))[0]!
    const other = group('a', [], { shared: [{ ...host, citedBy: 1 }] })
    const { attach } = decideLink(filing(page('/p/1')), among(300, [other]))
    expect(attach?.group.id).toBe('a')
    expect(attach?.explanation.evidence[0]).toMatchObject({ reason: 'same_part', sign: '+' })
    const both = decideLink(filing(page('/p/1')), among(300, [group('a', [page('/p/1')])]))
    expect(both.attach?.explanation.evidence.map(({ sign, reason }) => `${sign} ${reason}`)).toEqual([
      '+ same_value',
      '~ already_counted',
      '~ already_counted',
      '+ offence_agrees',
    ])
    expect(both.attach?.explanation.total).toBeCloseTo(attach!.explanation.total)
  })

  it('a mailbox on the host of a page already counted is not added', () => {
    const site: Identifier = { kind: 'url', value: 'https://soldes-chics.example/' }
    const mailbox: Identifier = { kind: 'email', value: 'contact@soldes-chics.example' }
    const { attach } = decideLink(filing(site, mailbox), among(300, [group('a', [site, mailbox])]))
    expect(attach?.explanation.evidence.filter(({ sign }) => sign === '+')).toHaveLength(2)
  })

  it('two adverts of one marketplace are two pieces of evidence', () => {
    const advert = (n: number): Identifier => ({
      kind: 'url',
      value: `https://leboncoin.fr/ad/locations/${n}`,
    })
    const { attach } = decideLink(
      filing(advert(1), advert(2)),
      among(300, [group('a', [advert(1), advert(2)])]),
    )
    const lines = attach!.explanation.evidence.filter(({ kind }) => kind !== 'offence')
    expect(lines.map(({ sign, hub }) => `${sign}${hub ?? ''}`)).toEqual([
      '+',
      '+',
      '~known_list',
      '~known_list',
    ])
    // The second of a kind brings ln 2 of its bits.
    expect(lines[1]!.bits).toBeCloseTo(lines[0]!.bits * Math.LN2)
  })

  it('only a mail domain in common is at most proposed, a public one is nothing', () => {
    const at = (host: string, who: string): Identifier => ({ kind: 'email', value: `${who}@${host}` })
    const sharing = (host: string) =>
      group('a', [], { shared: [{ kind: 'email', value: `@${host}`, citedBy: 1 }] })
    expect(
      outcome(decideLink(filing(at('mail.example', 'a')), among(300, [sharing('mail.example')]))),
    ).toEqual({ attach: undefined, proposals: ['a'] })
    expect(outcome(decideLink(filing(at('gmail.com', 'a')), among(300, [sharing('gmail.com')])))).toEqual({
      attach: undefined,
      proposals: [],
    })
  })
})

describe('evidence against', () => {
  it('another offence and other numbers turn a shared phone into a proposal', () => {
    const other = group('a', [phone(1)], { byType: { fake_shop: 1 }, conflictingKinds: ['iban'] })
    const decision = decideLink(filing(phone(1), iban(2)), among(300, [other]))
    expect(outcome(decision)).toEqual({ attach: undefined, proposals: ['a'] })
    expect(
      decision.proposals[0]!.explanation.evidence.map(
        ({ kind, sign, reason }) => `${sign} ${kind} ${reason}`,
      ),
    ).toEqual(['+ phone same_value', '- iban differs', '- offence offence_differs'])
  })

  it('all differing kinds together never weigh more than one and a half bits', () => {
    const other = group('a', [phone(1)], { conflictingKinds: [...identifierKinds] })
    const { attach, proposals } = decideLink(filing(phone(1)), among(300, [other]))
    const { evidence } = (attach ?? proposals[0])!.explanation
    expect(
      evidence.filter(({ reason }) => reason === 'differs').reduce((sum, { bits }) => sum + bits, 0),
    ).toBeCloseTo(-1.5)
  })
})

describe('human verdicts and bridges', () => {
  const a = group('a', [iban(1)], { size: 8 })
  const b = group('b', [iban(2)], { size: 3 })

  it('a filing that cites two series joins the one with most evidence and proposes the other', () => {
    expect(outcome(decideLink(filing(iban(1), iban(2)), among(300, [a, b])))).toEqual({
      attach: 'a',
      proposals: ['b'],
    })
    expect(
      outcome(
        decideLink(
          filing(iban(1), iban(2), phone(1)),
          among(300, [a, group('b', [iban(2), phone(1)], { size: 3 })]),
        ),
      ),
    ).toEqual({ attach: 'b', proposals: ['a'] })
  })

  it('a lone filing tied as well follows by itself; one that a human judged, or only proposed, does not', () => {
    const told = (id: string, value: Identifier, other: Partial<Neighbour> = {}) => group(id, [value], other)
    const identifiers = [iban(1), iban(2), iban(3), name]
    const near = [a, told('b', iban(2)), told('c', iban(3), { verdict: 'same' }), told('d', name)]
    const decision = decideLink(filing(...identifiers), among(300, near.slice(0, 2)))
    expect(outcome(decision)).toEqual({ attach: 'a', proposals: [] })
    expect(decision.lookAgain).toEqual(['b'])
    const judged = decideLink(filing(...identifiers), among(300, near))
    expect(outcome(judged)).toEqual({ attach: 'c', proposals: ['a', 'd'] })
    expect(judged.lookAgain).toEqual(['b'])
  })

  it('« different » is neither attached nor proposed', () => {
    expect(outcome(decideLink(filing(iban(1)), among(300, [{ ...a, verdict: 'different' }])))).toEqual({
      attach: undefined,
      proposals: [],
    })
  })

  it('« same » is followed, without any evidence and against better evidence', () => {
    const told = group('c', [], { size: 2, verdict: 'same', judged: true })
    expect(outcome(decideLink(filing(iban(1)), among(300, [a, told])))).toEqual({
      attach: 'c',
      proposals: ['a'],
    })
  })

  it('equal groups are told apart by their ids, not by their order', () => {
    const twins = ['x', 'y', 'z'].map((id) => group(id, [phone(1)], { size: 2, verdict: 'same' }))
    const first = outcome(decideLink(filing(phone(1)), among(300, twins)))
    expect(outcome(decideLink(filing(phone(1)), among(300, twins.toReversed())))).toEqual(first)
  })
})

describe('laws', () => {
  const pool: readonly Identifier[] = [
    ...[1, 2, 3].map(iban),
    ...[1, 2, 3].map(phone),
    name,
    { kind: 'email', value: 'marc@mail.example' },
    { kind: 'email', value: 'marc.immo@gmail.com' },
    { kind: 'url', value: 'https://soldes-chics.example/p/1' },
    { kind: 'url', value: 'https://soldes-chics.example/p/2' },
    { kind: 'url', value: 'https://leboncoin.fr/ad/1' },
    { kind: 'handle', value: 'telegram:marc_immo' },
    { kind: 'pseudonym', value: 'marc_immo' },
    { kind: 'card_tail', value: '0612' },
  ]
  const someIdentifiers = fc.subarray([...pool], { minLength: 1 })
  const verdict = fc.constantFrom('same' as const, 'different' as const, undefined, undefined, undefined)
  const neighbours = fc
    .array(
      fc.record({
        cited: someIdentifiers,
        size: fc.integer({ min: 1, max: 50 }),
        type: fc.constantFrom('fake_rental', 'fake_shop'),
        verdict,
        judged: fc.boolean(),
      }),
      { maxLength: 6 },
    )
    .map((drawn) =>
      drawn.map(({ cited, size, type, verdict: said, judged }, i) =>
        group(`g${i}`, cited, { size, judged, byType: { [type]: size }, ...(said ? { verdict: said } : {}) }),
      ),
    )
  const base = fc.integer({ min: 300, max: 10_000_000 })

  const shared = (drawn: readonly Neighbour[], identifiers: readonly Identifier[]): Neighbour[] => {
    const mine = new Set(identifiers.flatMap(linkValues).map(({ kind, value }) => `${kind}:${value}`))
    return drawn.map((neighbour) => ({
      ...neighbour,
      shared: neighbour.shared.filter(({ kind, value }) => mine.has(`${kind}:${value}`)),
    }))
  }

  it('the answer does not depend on the order of anything', () => {
    fc.assert(
      fc.property(
        someIdentifiers,
        neighbours,
        base,
        fc.infiniteStream(fc.nat()),
        (identifiers, drawn, filings, order) => {
          const shuffled = <T>(list: readonly T[]): T[] =>
            list
              .map((item) => ({ item, at: order.next().value as number }))
              .sort((x, y) => x.at - y.at)
              .map(({ item }) => item)
          const known = among(filings, shared(drawn, identifiers))
          const straight = decideLink(filing(...identifiers), known)
          const mixed = decideLink(filing(...shuffled(identifiers)), {
            filings,
            statistics: shuffled(known.statistics),
            neighbours: shuffled(known.neighbours).map((neighbour) => ({
              ...neighbour,
              shared: shuffled(neighbour.shared),
            })),
          })
          expect(mixed).toEqual(straight)
        },
      ),
    )
  })

  it('« different » is always respected, one group at most is joined, nothing is both joined and proposed', () => {
    fc.assert(
      fc.property(someIdentifiers, neighbours, base, (identifiers, drawn, filings) => {
        const decision = decideLink(filing(...identifiers), among(filings, shared(drawn, identifiers)))
        const { attach, proposals } = outcome(decision)
        const different = drawn
          .filter(({ verdict: said }) => said === 'different')
          .map(({ group: { id } }) => id)
        const named = [attach, ...proposals, ...decision.lookAgain]
        expect(named.filter((id) => different.includes(id!))).toEqual([])
        expect(new Set(named).size).toBe(named.length)
      }),
    )
  })

  it('a hub never attaches nor proposes alone, however many there are', () => {
    fc.assert(
      fc.property(someIdentifiers, neighbours, base, (identifiers, drawn, filings) => {
        const unjudged = shared(drawn, identifiers).map(({ verdict: _, ...neighbour }) => neighbour)
        const known = among(filings, unjudged)
        const hubs = {
          ...known,
          statistics: known.statistics.map((of) => ({ ...of, hub: 'too_diverse' as const })),
        }
        expect(outcome(decideLink(filing(...identifiers), hubs))).toEqual({
          attach: undefined,
          proposals: [],
        })
      }),
    )
  })

  it('the total is the sum of its lines, and no line brings more than its cap beyond the start', () => {
    fc.assert(
      fc.property(someIdentifiers, neighbours, base, (identifiers, drawn, filings) => {
        const { attach, proposals } = decideLink(
          filing(...identifiers),
          among(filings, shared(drawn, identifiers)),
        )
        for (const { explanation } of attach ? [attach, ...proposals] : proposals) {
          const { start, evidence, total } = explanation
          expect(total).toBeCloseTo(evidence.reduce((sum, { bits }) => sum + bits, start))
          expect(explanation.thresholds).toEqual(thresholds)
          for (const { kind, bits } of evidence)
            if (kind !== 'offence') expect(bits).toBeLessThanOrEqual(kindWeights[kind].cap - start + 1e-9)
        }
      }),
    )
  })

  it('two filings see one another alike', () => {
    fc.assert(
      fc.property(someIdentifiers, someIdentifiers, base, (mine, theirs, filings) => {
        const seen = (from: readonly Identifier[], to: readonly Identifier[]) => {
          const { attach, proposals } = decideLink(
            filing(...from),
            among(filings, shared([group('a', to)], from)),
          )
          return (attach ?? proposals[0])?.explanation.total
        }
        const there = seen(mine, theirs)
        const back = seen(theirs, mine)
        if (there === undefined || back === undefined) expect(back).toBe(there)
        else expect(back).toBeCloseTo(there)
      }),
    )
  })
})
