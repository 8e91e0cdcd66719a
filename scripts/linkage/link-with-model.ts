import { readFile } from 'node:fs/promises'
import { explainRecords } from '../../src/linkage/records/explain-records.ts'
import { type LinkReport, linkRecords } from '../../src/linkage/records/link-records.ts'
import { ModelError, readModel } from '../../src/linkage/records/read-model.ts'
import type { RecordModel } from '../../src/linkage/records/record-model.ts'
import { csvField } from './csv-field.ts'
import { LineWriter } from './line-writer.ts'
import { readRecords } from './read-records.ts'

/** Clusters the records of some files as a model says. `tell` hears what was chosen, and why. */
export async function linkWithModel(
  inputs: readonly string[],
  {
    model: modelFile,
    out,
    explain,
    tell = () => undefined,
  }: {
    readonly model: string
    readonly out: string
    readonly explain?: string | undefined
    readonly tell?: (sentence: string) => void
  },
): Promise<{ readonly records: number; readonly clusters: number }> {
  const model = await readModelFile(modelFile)
  const records = await readRecords(inputs, model)
  const { clusters, report, details } = linkRecords(records, model)
  for (const sentence of told(report)) tell(sentence)
  const writer = new LineWriter(out)
  writer.line('id,cluster')
  for (let at = 0; at < clusters.length; at++) {
    writer.line(`${csvField(records.ids[at]!)},${csvField(clusters[at]!)}`)
    await writer.drained()
  }
  await writer.close()
  if (explain !== undefined) {
    const lines = new LineWriter(explain)
    for (const explanation of explainRecords(details)) {
      lines.line(JSON.stringify(explanation))
      await lines.drained()
    }
    await lines.close()
  }
  return report
}

async function readModelFile(file: string): Promise<RecordModel> {
  const text = await readFile(file, 'utf8')
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch (error) {
    throw new Error(`${file}: expected JSON (${(error as Error).message})`)
  }
  try {
    return readModel(given)
  } catch (error) {
    if (error instanceof ModelError) throw new Error(`${file}, ${error.message}`)
    throw error
  }
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

/** What was done, in words. */
function* told({ records, rules, candidates, share, lessons, cut, valley, contradictions }: LinkReport) {
  const all = (records * (records - 1)) / 2
  yield `${records} records, ${candidates} pairs compared of ${all}`
  for (const { rule, left, largest } of rules)
    if (left.blocks > 0)
      yield `  ${rule}: left out ${left.blocks} blocks of more than ${largest} records (${left.pairs} pairs), over the budget of the rule`
  yield `  taken for true beforehand: ${Math.round(share * all)} pairs, from the certain rules and their stated recall`
  if (lessons.length === 0) yield '  too few pairs to learn from: the weights are those of the model'
  for (const lesson of lessons)
    yield `  learned from ${lesson.pairs} pairs of ${lesson.rule}: ${percent(lesson.share)} of them seem true`
  if (cut.merges === 0) {
    yield 'Threshold: no two records have evidence enough to be one'
    return
  }
  yield `Threshold: clusters merge down to ${cut.bits.toFixed(1)} bits, where expected F1 over pairs is highest, if the fitted chances are right:`
  for (const { bits, precision, recall, f1 } of cut.around)
    yield `  down to ${bits.toFixed(0).padStart(3)} bits: expected precision ${percent(precision)}, recall ${percent(recall)} of what was looked up, F1 ${percent(f1)}`
  yield `  chosen: expected precision ${percent(cut.expected.precision)}, recall ${percent(cut.expected.recall)}, F1 ${percent(cut.expected.f1)}`
  yield valley === undefined
    ? '  the weights of pairs have no valley between two heaps'
    : `  the weights of pairs have their valley near ${valley} bits`
  yield `  ${contradictions} compared pairs speak against the cluster they are in`
}
