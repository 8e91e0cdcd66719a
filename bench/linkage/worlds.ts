// `node bench/linkage/worlds.ts [--filings N] [--seed N] [--variation NAME]... [--all]`
// Tested merges on generated worlds, beside simple rules in the same run, and the ceiling of what is cited.
import { parseArgs } from 'node:util'
import { clusterFilings } from '../../src/linkage/clusters/cluster-filings.ts'
import { tabledFiling } from '../../src/linkage/clusters/tabled-filing.ts'
import { compareClusters } from '../../src/linkage/evaluation/contingency.ts'
import { measure, measureBySize } from '../../src/linkage/evaluation/metrics.ts'
import { type GeneratedFiling, generateFilings } from '../../src/linkage/generator/generate-filings.ts'
import { changeOptions, defaultOptions } from '../../src/linkage/generator/options.ts'
import { variations } from '../../src/linkage/generator/variations.ts'
import { ceiling, components, diversity, flatCap, indexFilings, noHubPolicy } from './baselines.ts'

const { values } = parseArgs({
  options: {
    filings: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '7' },
    variation: { type: 'string', multiple: true, default: ['default'] },
    all: { type: 'boolean', default: false },
  },
})

for (const name of values.all ? Object.keys(variations) : values.variation) {
  const variation = variations[name]
  if (!variation) {
    process.stderr.write(
      `--variation: no variation "${name}" (one of ${Object.keys(variations).join(', ')})\n`,
    )
    process.exit(2)
  }
  const options = changeOptions(changeOptions(defaultOptions, variation.changes), {
    filings: Number(values.filings),
    text: false,
  })
  compareRules(name, options, Number(values.seed) + (variation.seed ?? 0))
}

function compareRules(name: string, options: typeof defaultOptions, seed: number): void {
  const filings: GeneratedFiling[] = []
  const series: string[] = []
  const numbers = new Map<string, number>()
  for (const { filing, truth } of generateFilings(options, seed)) {
    filings.push(filing)
    series.push(truth.series)
    if (!numbers.has(truth.series)) numbers.set(truth.series, numbers.size)
  }
  const trueOf = Int32Array.from(series, (one) => numbers.get(one)!)
  const exact = indexFilings(filings, { hosts: false, templates: false })
  const wide = indexFilings(filings, { hosts: true, templates: true })
  const rules = {
    'no hub policy': () => components(exact, noHubPolicy),
    'flat cap 100': () => components(exact, flatCap(100)),
    'flat cap 20': () => components(exact, flatCap(20)),
    'diversity rule': () => components(wide, diversity),
    'tested merges': () => clusterFilings(filings.map(tabledFiling)),
    'ceiling, exact': () => ceiling(exact, trueOf),
    'ceiling, wide': () => ceiling(wide, trueOf),
  }
  process.stdout.write(
    `\n${name}, ${filings.length} filings, seed ${seed}\n${'rule'.padEnd(18)}    P     R    F1    B³P   B³R   B³    largest  impure>200   ms   B³ by size 1 · 2–5 · 6–50 · >50\n`,
  )
  for (const [rule, link] of Object.entries(rules)) {
    const began = performance.now()
    const found = link()
    const took = performance.now() - began
    const table = compareClusters(
      series.map((one, index) => [String(index), one] as const),
      Array.from(found, (cluster, index) => [String(index), String(cluster)] as const),
    )
    const { pairwise, bCubed, largest, impureAbove200 } = measure(table)
    const figures = [
      pairwise.precision,
      pairwise.recall,
      pairwise.f1,
      bCubed.precision,
      bCubed.recall,
      bCubed.f1,
    ]
    const sizes = measureBySize(table).map((row) => figure(row.bCubed.f1))
    process.stdout.write(
      `${rule.padEnd(18)} ${figures.map(figure).join('  ')} ${String(largest.size).padStart(9)} ${String(impureAbove200).padStart(9)} ${took.toFixed(0).padStart(8)}   ${sizes.join(' · ')}\n`,
    )
  }
}

function figure(value: number): string {
  return value.toFixed(3).replace(/^0/, '')
}
