import { asyncBufferFromFile, parquetMetadataAsync, parquetRead } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { FileError } from './read-csv.ts'

/** Some rows of a Parquet file, column by column. Nothing is an empty text. */
export interface ParquetRows {
  /** The number of the first row, from 1. */
  readonly first: number
  readonly count: number
  readonly columns: Readonly<Record<string, readonly string[]>>
}

/** The named columns of a Parquet file, one group of rows at a time, as texts; columns the file has not are left out. */
export async function* readParquet(file: string, wanted: readonly string[]): AsyncGenerator<ParquetRows> {
  const buffer = await asyncBufferFromFile(file)
  const metadata = await parquetMetadataAsync(buffer).catch((error: Error) => {
    throw new FileError(file, 1, 1, `expected a Parquet file (${error.message})`)
  })
  const present = new Set(metadata.schema.slice(1).map(({ name }) => name))
  const names = wanted.filter((name) => present.has(name))
  let rowStart = 0
  for (const group of metadata.row_groups) {
    const count = Number(group.num_rows)
    const columns: Record<string, string[]> = {}
    for (const name of names) columns[name] = new Array<string>(count).fill('')
    await parquetRead({
      file: buffer,
      metadata,
      compressors,
      columns: names,
      rowStart,
      rowEnd: rowStart + count,
      onChunk: ({ columnName, columnData, rowStart: at }) => {
        const column = columns[columnName]!
        for (let row = 0; row < columnData.length; row++)
          column[at + row - rowStart] = textOf(columnData[row])
      },
    }).catch((error: Error) => {
      throw new FileError(file, rowStart + 1, names.join(', '), error.message)
    })
    yield { first: rowStart + 1, count, columns }
    rowStart += count
  }
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
