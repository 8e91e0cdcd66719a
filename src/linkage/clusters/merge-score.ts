import { type ClusterGraph, sumsOf } from './cluster-graph.ts'
import { type ClusterModel, evidenceClasses } from './cluster-model.ts'
import { hubFrom } from './value-shares.ts'

const classes = evidenceClasses.length
/** Share of a side's citations from which what crosses is more than a thread. */
const thin = 0.15
const emailClass = evidenceClasses.indexOf('email')
const templateClass = evidenceClasses.indexOf('template')
const webClass = evidenceClasses.indexOf('web')

export interface MergeScore {
  /** Nats for one gang against two that met. */
  nats: number
  /** Classes of evidence that agree. */
  agreeing: number
}

/** Compares clusters of one graph; what it returns is overwritten by the next comparison. */
export function mergeScorer(graph: ClusterGraph, shares: Float32Array, model: ClusterModel) {
  const weights = evidenceClasses.map((name) => model.classes[name])
  const scratchA = new Float64Array(2 * classes)
  const scratchB = new Float64Array(2 * classes)
  const crossA = new Float64Array(classes)
  const crossB = new Float64Array(classes)
  const distinct = new Float64Array(classes)
  const positive = new Float64Array(classes)
  const least = new Float64Array(classes)
  const result: MergeScore = { nats: 0, agreeing: 0 }
  const rising = risingTable(model.family.prior, graph.valueClass.length - graph.firstFamily)
  const filings = graph.size.reduce((all, size) => all + size, 0)
  const { starts, values, counts, valueClass, firstFamily, size, firstDay, lastDay } = graph

  const mostAgainst = (smaller: number) =>
    model.disjoint.least + model.disjoint.more * Math.log(1 + smaller / model.disjoint.filings)

  const sums = (cluster: number, scratch: Float64Array) => {
    const known = graph.sums.get(cluster)
    if (known) return known
    scratch.fill(0)
    return sumsOf(valueClass, values, counts, starts[cluster]!, starts[cluster + 1]!, scratch)
  }

  return (a: number, b: number): MergeScore => {
    crossA.fill(0)
    crossB.fill(0)
    distinct.fill(0)
    least.fill(1)
    const isShort = starts[a + 1]! - starts[a]! < starts[b + 1]! - starts[b]!
    const short = isShort ? a : b
    const long = isShort ? b : a
    const crossShort = isShort ? crossA : crossB
    const crossLong = isShort ? crossB : crossA
    let from = starts[long]!
    const end = starts[long + 1]!
    let joint = 0
    for (let place = starts[short]!; place < starts[short + 1]!; place++) {
      const value = values[place]!
      from = seek(values, value, from, end)
      const meets = from < end && values[from] === value
      if (value >= firstFamily) {
        const count = counts[place]!
        if (meets) joint += rising(count + counts[from]!) - rising(count) - rising(counts[from]!)
        continue
      }
      if (!meets) continue
      const share = shares[value]!
      if (share >= hubFrom) continue
      const of = valueClass[value]!
      distinct[of]!++
      crossShort[of]! += counts[place]!
      crossLong[of]! += counts[from]!
      if (share < least[of]!) least[of] = share
    }
    const sumsA = sums(a, scratchA)
    const sumsB = sums(b, scratchB)
    const sizeA = size[a]!
    const sizeB = size[b]!
    const smaller = Math.min(sizeA, sizeB)
    const gap = Math.max(0, firstDay[a]! - lastDay[b]!, firstDay[b]! - lastDay[a]!)
    const strays = (2 * model.stray * sizeA * sizeB) / filings
    const belongs = Math.log(filings / Math.max(sizeA, sizeB))
    let against = 0
    let strayed = 0
    let strayedClass = -1
    for (let of = 0; of < classes; of++) {
      const weight = weights[of]!
      positive[of] = 0
      if (sumsA[of]! === 0 || sumsB[of]! === 0) continue
      if (crossA[of]! > 0) {
        const stray = -Math.min(
          0,
          strayNats(Math.min(crossA[of]!, crossB[of]!), strays) + belongs + model.caution,
        )
        const shared = Math.min(weight.most, -Math.log(least[of]!) * (1 + 0.35 * Math.log(distinct[of]!)))
        positive[of] = Math.min(stray, shared)
        // One filing that strays may bring values of every class: strays explain them together, or not at all.
        if (stray < shared) {
          if (positive[of]! > strayed) {
            if (strayedClass >= 0) positive[strayedClass] = 0
            strayed = positive[of]!
            strayedClass = of
          } else positive[of] = 0
        }
      }
      // A thread between two cloths: what crosses is next to nothing of what each side cites.
      const crossing = Math.max(crossA[of]! / sumsA[of]!, crossB[of]! / sumsB[of]!)
      if (crossing >= thin) continue
      const repeats = Math.sqrt(repeatsOf(sumsA, of, weight.repeats) * repeatsOf(sumsB, of, weight.repeats))
      const draws = Math.min(sumsA[of]!, sumsB[of]!, 5)
      const missing = draws * Math.log(1 - 0.9 * repeats * Math.exp(-gap / 60))
      against += (1 - crossing / thin) * Math.max(-weight.against, missing)
    }
    // A mailbox brings its host along: the better of the two counts.
    if (positive[emailClass]! > positive[webClass]!) positive[webClass] = 0
    else positive[emailClass] = 0
    let strongest = 0
    let all = 0
    let agreeing = 0
    for (const nats of positive) {
      all += nats
      if (nats > strongest) strongest = nats
      if (nats > 0.5) agreeing++
    }
    const total = rising.all(sizeA + sizeB) - rising.all(sizeA) - rising.all(sizeB)
    const most = Math.min(model.family.against, 1.6 + 0.8 * Math.log(smaller))
    const family = Math.max(
      -most,
      Math.min(crossA[templateClass]! > 0 ? model.family.forStory : model.family.for, joint - total),
    )
    result.nats =
      strongest +
      (all - strongest) * model.further +
      Math.max(-mostAgainst(smaller), against) +
      family -
      (gap / model.silence.days) * model.silence.nats -
      model.large * Math.log(1 + smaller / 10)
    if (strongest < model.strong && agreeing < 2) result.nats = Math.min(result.nats, model.merge - 0.01)
    result.agreeing = agreeing
    return result
  }
}

/** ln of the chance that so many or more stray in where so many were expected: strays come in bunches (geometric tail). */
const strayNats = (found: number, expected: number): number => found * Math.log(expected / (1 + expected))

/** Chance that two citations of a class in a cluster are of the same value, drawn towards what the class says. */
function repeatsOf(sums: Float64Array, of: number, prior: number): number {
  const cited = sums[of]!
  return (sums[classes + of]! + 6 * prior) / (cited * (cited - 1) + 6)
}

/** First place from `from` whose value is not below `value`: galloping, since lists are of very unlike lengths. */
function seek(values: Uint32Array, value: number, from: number, end: number): number {
  if (from >= end || values[from]! >= value) return from
  let step = 1
  let low = from
  while (low + step < end && values[low + step]! < value) {
    low += step
    step *= 2
  }
  let high = Math.min(end, low + step)
  low++
  while (low < high) {
    const middle = (low + high) >>> 1
    if (values[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

const tableSize = 4096

/** ln of the rising factorial of the prior: what a Dirichlet gives to a count; `all` for the sum over offences. */
function risingTable(prior: number, families: number) {
  const one = risingFactorial(prior)
  const all = risingFactorial(prior * families)
  return Object.assign(one, { all })
}

function risingFactorial(from: number) {
  const table = new Float64Array(tableSize)
  for (let count = 1; count < tableSize; count++)
    table[count] = table[count - 1]! + Math.log(from + count - 1)
  return (count: number): number => {
    if (count < tableSize) return table[count]!
    // Stirling's series, shifted to where the table ends.
    const stirling = (x: number) => (x - 0.5) * Math.log(x) - x + 1 / (12 * x)
    return table[tableSize - 1]! + stirling(from + count) - stirling(from + tableSize - 1)
  }
}
