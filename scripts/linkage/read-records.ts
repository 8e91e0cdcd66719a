import { createReadStream } from 'node:fs'
import { ModelError } from '../../src/linkage/records/read-model.ts'
import type { RecordModel } from '../../src/linkage/records/record-model.ts'
import type { Records } from '../../src/linkage/records/record-table.ts'
import { linesOf } from './json-lines.ts'
import { FileError, readColumns } from './read-csv.ts'
import { readParquet } from './read-parquet.ts'

interface Rows {
  readonly line: number
  readonly values: Readonly<Record<string, string | undefined>>
}

/** The columns of some files that a model asks for, and no others. A column may be lacking in some of them, not in all. */
export async function readRecords(files: readonly string[], model: RecordModel): Promise<Records> {
  const names = [...new Set(Object.values(model.fields).flatMap(({ columns }) => columns))]
  const ids: string[] = []
  const columns: Record<string, string[]> = Object.fromEntries(names.map((name) => [name, []]))
  const present = new Set<string>()
  const seen = new Set<string>()
  for (const file of files)
    for await (const { line, values } of rowsOf(file, model.id, names)) {
      const id = values[model.id]
      if (!id) throw new FileError(file, line, model.id, 'expected an id, found nothing')
      if (seen.has(id)) throw new FileError(file, line, model.id, `"${id}" stands there twice`)
      seen.add(id)
      ids.push(id)
      for (const name of names) {
        const value = values[name]
        if (value !== undefined) present.add(name)
        columns[name]!.push(value ?? '')
      }
    }
  if (ids.length === 0) throw new FileError(files[0]!, 1, 1, 'expected records, found none')
  for (const [field, { columns: asked }] of Object.entries(model.fields))
    for (const column of asked)
      if (!present.has(column))
        throw new ModelError(`fields.${field}`, `a column of ${files.join(', ')}`, column)
  return { ids, columns }
}

function rowsOf(file: string, id: string, names: readonly string[]): AsyncGenerator<Rows> {
  if (file.endsWith('.parquet')) return fromParquet(file, [id, ...names])
  return file.endsWith('.csv') ? readColumns(file, [id], names) : fromJson(file, [id, ...names])
}

async function* fromParquet(file: string, names: readonly string[]): AsyncGenerator<Rows> {
  for await (const { first, count, columns } of readParquet(file, names)) {
    const present = Object.entries(columns)
    for (let row = 0; row < count; row++) {
      const values: Record<string, string> = {}
      for (const [name, column] of present) values[name] = column[row]!
      yield { line: first + row, values }
    }
  }
}

async function* fromJson(file: string, names: readonly string[]): AsyncGenerator<Rows> {
  for await (const { number: line, text } of linesOf(createReadStream(file))) {
    if (text?.trim() === '') continue
    let record: Readonly<Record<string, unknown>>
    try {
      record = JSON.parse(text ?? '')
    } catch {
      throw new FileError(file, line, 1, 'expected one JSON object a line')
    }
    if (typeof record !== 'object' || record === null || Array.isArray(record))
      throw new FileError(file, line, 1, 'expected one JSON object a line')
    const values: Record<string, string> = {}
    for (const name of names) {
      const value = record[name]
      if (value === undefined) continue
      if (typeof value === 'object' && value !== null)
        throw new FileError(file, line, name, 'expected a text or a number')
      values[name] = value === null ? '' : String(value)
    }
    yield { line, values }
  }
}
