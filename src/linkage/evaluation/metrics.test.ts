import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Assignment, compareClusters } from './contingency.ts'
import { measure, measureBySize, measureRows } from './metrics.ts'
import { measureProposals } from './proposals.ts'

const assign = (clusters: readonly (number | string)[]): Assignment[] =>
  clusters.map((cluster, at) => [`f${at}`, String(cluster)] as const)
const table = (truth: readonly (number | string)[], found: readonly (number | string)[]) =>
  compareClusters(assign(truth), assign(found).reverse())

const partitions = fc.integer({ min: 1, max: 40 }).chain((size) => {
  const partition = fc.array(fc.nat({ max: 8 }), { minLength: size, maxLength: size })
  return fc.tuple(partition, partition)
})

/** Every pair of filings looked at: slow and plain. */
function countPairs(truth: readonly number[], found: readonly number[], from = (_: number) => true) {
  let [both, inFound, inTruth] = [0, 0, 0]
  for (let a = 0; a < truth.length; a++)
    for (let b = 0; b < truth.length; b++) {
      if (a === b || !from(a)) continue
      const [isFound, isTrue] = [found[a] === found[b], truth[a] === truth[b]]
      if (isFound) inFound++
      if (isTrue) inTruth++
      if (isFound && isTrue) both++
    }
  return {
    precision: inFound === 0 ? 1 : both / inFound,
    recall: inTruth === 0 ? 1 : both / inTruth,
  }
}

/** B³ by its definition: filing by filing. */
function countBCubed(truth: readonly number[], found: readonly number[]) {
  let [precision, recall] = [0, 0]
  for (let a = 0; a < truth.length; a++) {
    const cluster = truth.filter((_, b) => found[a] === found[b])
    const series = found.filter((_, b) => truth[a] === truth[b])
    const both = truth.filter((_, b) => truth[a] === truth[b] && found[a] === found[b]).length
    precision += both / cluster.length / truth.length
    recall += both / series.length / truth.length
  }
  return { precision, recall }
}

const groups = (partition: readonly number[]): string[] =>
  [...Map.groupBy(partition.keys(), (at) => partition[at]!).values()].map((members) => members.join())

describe('against plain counting', () => {
  test('pairs, B³ and exact clusters', () => {
    fc.assert(
      fc.property(partitions, ([truth, found]) => {
        const metrics = measure(table(truth, found))
        const pairs = countPairs(truth, found)
        expect(metrics.pairwise.precision).toBeCloseTo(pairs.precision, 10)
        expect(metrics.pairwise.recall).toBeCloseTo(pairs.recall, 10)
        const bCubed = countBCubed(truth, found)
        expect(metrics.bCubed.precision).toBeCloseTo(bCubed.precision, 10)
        expect(metrics.bCubed.recall).toBeCloseTo(bCubed.recall, 10)
        const exact = groups(found).filter((group) => groups(truth).includes(group)).length
        expect(metrics.exact.precision).toBeCloseTo(exact / groups(found).length, 10)
        expect(metrics.exact.recall).toBeCloseTo(exact / groups(truth).length, 10)
      }),
    )
  })

  test('over-merged clusters, split series, and the largest', () => {
    fc.assert(
      fc.property(partitions, ([truth, found]) => {
        const metrics = measure(table(truth, found))
        const spread = (of: readonly number[], over: readonly number[]) =>
          [...Map.groupBy(of.keys(), (at) => of[at]!).values()].filter(
            (members) => new Set(members.map((at) => over[at])).size > 1,
          ).length
        expect(metrics.overMerged).toBe(spread(found, truth))
        expect(metrics.split).toBe(spread(truth, found))
        expect(metrics.largest.size).toBe(Math.max(...groups(found).map((group) => group.split(',').length)))
      }),
    )
  })

  test('rows are the pairs seen from their filings, and one row of all is the whole', () => {
    fc.assert(
      fc.property(partitions, ([truth, found]) => {
        const compared = table(truth, found)
        for (const row of measureRows(compared, (at) => String(at % 3))) {
          const pairs = countPairs(truth, found, (at) => String(at % 3) === row.name)
          expect(row.pairwise.precision).toBeCloseTo(pairs.precision, 10)
          expect(row.pairwise.recall).toBeCloseTo(pairs.recall, 10)
        }
        const [all] = measureRows(compared, () => 'all')
        const { pairwise, bCubed } = measure(compared)
        expect(all!.pairwise.f1).toBeCloseTo(pairwise.f1, 10)
        expect(all!.bCubed.f1).toBeCloseTo(bCubed.f1, 10)
      }),
    )
  })

  test('the order and the names of clusters change nothing', () => {
    fc.assert(
      fc.property(partitions, ([truth, found]) => {
        const renamed = table(
          truth.map((cluster) => `t${cluster}`),
          found.map((cluster) => 100 - cluster),
        )
        expect(measure(renamed)).toEqual(measure(table(truth, found)))
      }),
    )
  })
})

describe('known cases', () => {
  test('the same partition is perfect', () => {
    const metrics = measure(table([1, 1, 2, 3], ['a', 'a', 'b', 'c']))
    expect(metrics).toMatchObject({
      pairwise: { f1: 1 },
      bCubed: { f1: 1 },
      exact: { f1: 1 },
      overMerged: 0,
      split: 0,
    })
  })

  test('a large cluster of nine tenths is pure, below it is not', () => {
    const truth = Array.from({ length: 300 }, (_, at) => (at < 269 ? 'a' : 'b'))
    expect(measure(table(truth, Array(300).fill('x'))).impureAbove200).toBe(1)
    expect(measure(table(truth.with(269, 'a'), Array(300).fill('x'))).impureAbove200).toBe(0)
  })

  test('rows by true size stand in order', () => {
    const truth = [...Array(60).fill('big'), ...Array(7).fill('mid'), 'p', 'p', 'one']
    expect(measureBySize(table(truth, truth)).map(({ name, filings }) => [name, filings])).toEqual([
      ['1', 1],
      ['2–5', 2],
      ['6–50', 7],
      ['> 50', 60],
    ])
  })

  test('no filings at all', () => {
    expect(measure(table([], [])).pairwise.f1).toBe(1)
  })
})

describe('ids that cannot be compared are named', () => {
  test.each([
    [[['a', '1']], [], '"a" is in the truth but not in the clusters'],
    [[], [['b', '1']], '"b" is in the clusters but not in the truth'],
    [
      [
        ['a', '1'],
        ['a', '2'],
      ],
      [],
      '"a" stands twice in the truth',
    ],
    [
      [['a', '1']],
      [
        ['a', '1'],
        ['a', '1'],
      ],
      '"a" stands twice in the clusters',
    ],
  ] as [Assignment[], Assignment[], string][])('%j beside %j', (truth, found, message) => {
    expect(() => compareClusters(truth, found)).toThrow(message)
  })
})

describe('proposals', () => {
  // Series a is f0 f1 f2, found as {f0 f1} and {f2}; f3 stands alone in both.
  const compared = table(['a', 'a', 'a', 'b'], ['x', 'x', 'y', 'z'])

  test('a right one joins what it ties, a wrong one only counts', () => {
    const found = measureProposals(compared, [
      { id: 'f2', to: { filing: 'f0' } },
      { id: 'f3', to: { cluster: 'x' } },
    ])
    expect(found).toEqual({ count: 2, perFiling: 0.5, right: 0.5, recallWithAttached: 1 })
  })

  test('a proposal to a cluster is right when most of it is the series', () => {
    expect(measureProposals(compared, [{ id: 'f2', to: { cluster: 'x' } }])).toMatchObject({
      right: 1,
      recallWithAttached: 1,
    })
  })

  test('none leave the recall as it was', () => {
    expect(measureProposals(compared, [])).toEqual({
      count: 0,
      perFiling: 0,
      right: 1,
      recallWithAttached: measure(compared).pairwise.recall,
    })
  })

  test('names that are unknown are named', () => {
    expect(() => measureProposals(compared, [{ id: 'f9', to: { cluster: 'x' } }])).toThrow('"f9"')
    expect(() => measureProposals(compared, [{ id: 'f1', to: { cluster: 'q' } }])).toThrow('"q"')
  })
})
