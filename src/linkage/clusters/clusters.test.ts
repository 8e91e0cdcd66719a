import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agglomerate, bestPartners } from './agglomerate.ts'
import { clusterModel, type EvidenceClass } from './cluster-model.ts'
import { type TabledFiling, tableBuilder } from './table-of-filings.ts'
import { valueShares } from './value-shares.ts'

type Told = Partial<Record<EvidenceClass, string | readonly string[]>>

let told = 0
const filing = (values: Told, family = 'fake_shop', day = 100): TabledFiling => ({
  id: `f${told++}`,
  day,
  family,
  values: Object.entries(values).flatMap(([of, some]) =>
    [some].flat().map((value) => ({
      of: of as EvidenceClass,
      value: value!,
      isHub: value!.startsWith('everybody'),
    })),
  ),
})

/** `sorted`: by day, then identifier, so that rows are as given. */
function tableOf(sorted: readonly TabledFiling[]) {
  const builder = tableBuilder()
  for (const filing of sorted) builder.add(filing)
  return builder.finish().table
}

/** The identifiers of the filings of each group, groups and members in order: what order of arrival must not change. */
function groups(filings: readonly TabledFiling[]): readonly string[] {
  const sorted = [...filings].sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1))
  const table = tableOf(sorted)
  const { of } = agglomerate(table, valueShares(table, clusterModel), clusterModel)
  const members = new Map<number, string[]>()
  sorted.forEach(({ id }, at) => {
    members.set(of[at]!, [...(members.get(of[at]!) ?? []), id])
  })
  return [...members.values()].map((ids) => ids.sort().join(' ')).sort()
}

const together = (filings: readonly TabledFiling[], a: TabledFiling, b: TabledFiling) =>
  groups(filings).some((ids) => ids.split(' ').includes(a.id) && ids.split(' ').includes(b.id))

/** Filings of others, that have nothing to do with anybody: what strangers look like. */
const strangers = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    filing({ phone: `p-${n}`, email: `e-${n}` }, ['fake_shop', 'romance', 'rental'][n % 3], n),
  )

/** A gang of one account, a few numbers and one site. */
const gang = (name: string, size: number, family = 'fake_shop') =>
  Array.from({ length: size }, (_, n) =>
    filing(
      { iban: `iban-${name}`, phone: `phone-${name}-${Math.floor(n / 8)}`, web: `site-${name}` },
      family,
      100 + n,
    ),
  )

describe('clusters', () => {
  test('filings of one number and one offence are one gang; of one name alone they are not', () => {
    const [a, b] = [filing({ phone: 'same' }), filing({ phone: 'same' })]
    const [c, d] = [filing({ name: 'k martin' }), filing({ name: 'k martin' })]
    const all = [...strangers(200), a, b, c, d]
    expect(together(all, a, b)).toBe(true)
    expect(together(all, c, d)).toBe(false)
  })

  test('a value that is everybody’s ties nothing, however often it is cited', () => {
    const all = Array.from({ length: 300 }, (_, n) => filing({ web: 'everybody-reads', phone: `q-${n}` }))
    expect(groups(all)).toHaveLength(300)
  })

  test('a mailbox written to all year round by victims of one offence who share nothing else ties nothing', () => {
    const all = Array.from({ length: 60 }, (_, n) =>
      filing({ email: 'noreply-of-a-brand', phone: `r-${n}` }, 'rental', n * 6),
    )
    expect(groups([...strangers(400), ...all]).length).toBeGreaterThan(450)
  })

  test('an account cited by hundreds who share nothing else and tell every offence ties nothing', () => {
    const families = ['fake_shop', 'romance', 'rental', 'blackmail']
    const all = Array.from({ length: 200 }, (_, n) =>
      filing({ phone: 'published', email: `m-${n}` }, families[n % 4], n),
    )
    expect(groups(all).length).toBeGreaterThan(190)
  })

  test('a gang is whole, with its numbers changing', () => {
    const members = gang('a', 40)
    expect(together([...strangers(100), ...members], members[0]!, members[39]!)).toBe(true)
  })

  test('a filing that cites two gangs joins one of them and does not bring them together', () => {
    const [a, b] = [gang('a', 30), gang('b', 30, 'romance')]
    const poison = filing({ iban: ['iban-a', 'iban-b'], phone: ['phone-a-0', 'phone-b-0'] }, 'fake_shop', 110)
    const all = [...strangers(100), ...a, ...b, poison]
    expect(together(all, a[0]!, b[0]!)).toBe(false)
    expect(together(all, poison, a[0]!) || together(all, poison, b[0]!)).toBe(true)
  })

  test('a mule who serves two gangs of different offences does not make them one', () => {
    const paid = (members: readonly TabledFiling[]) =>
      members.map((member, n) =>
        n % 3 === 0
          ? { ...member, values: [...member.values, { of: 'iban' as const, value: 'mule', isHub: false }] }
          : member,
      )
    const [a, b] = [paid(gang('a', 30)), paid(gang('b', 30, 'romance'))]
    expect(together([...strangers(100), ...a, ...b], a[0]!, b[0]!)).toBe(false)
  })

  test('groups do not depend on the order in which filings are given', () => {
    const all = [...gang('a', 15), ...gang('b', 15, 'romance'), ...strangers(40)]
    const expected = groups(all)
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(groups(shuffled)).toEqual(expected)
      }),
      { numRuns: 20 },
    )
  })

  test('what is likely but not plain is left for a human', () => {
    const a = gang('a', 20)
    const doubtful = filing({ phone: 'phone-a-0' }, 'romance', 300)
    const all = [...strangers(200), ...a, doubtful].sort((x, y) => x.day - y.day || (x.id < y.id ? -1 : 1))
    const table = tableOf(all)
    const shares = valueShares(table, clusterModel)
    const { of, graph } = agglomerate(table, shares, clusterModel)
    const own = of[all.indexOf(doubtful)]!
    expect(graph.size[own]).toBe(1)
    const { partner, nats } = bestPartners(graph, shares, clusterModel, clusterModel.propose)
    expect(partner[own]).toBe(of[all.indexOf(a[0]!)])
    expect(nats[own]).toBeLessThan(clusterModel.merge)
  })
})
