import { createReadStream } from 'node:fs'

/** What is wrong in a file, and where. */
export class FileError extends Error {
  constructor(file: string, line: number, column: string | number, message: string) {
    super(`${file}:${line}, column ${column}: ${message}`)
  }
}

export interface CsvRow {
  readonly line: number
  readonly fields: readonly string[]
}

/** Rows of a CSV file (RFC 4180, with or without BOM) as they come; the first one is the header. Empty lines are skipped. */
export async function* readRows(file: string): AsyncGenerator<CsvRow> {
  let line = 1
  let rowLine = 1
  let fields: string[] = []
  let field = ''
  let isQuoted = false
  let mayClose = false
  let wasQuoted = false
  let isFirst = true
  const take = (): CsvRow | undefined => {
    fields.push(field)
    const row = { line: rowLine, fields }
    const isEmpty = fields.length === 1 && field === '' && !wasQuoted
    fields = []
    field = ''
    wasQuoted = false
    return isEmpty ? undefined : row
  }
  for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 18 })) {
    const text: string = isFirst ? (chunk as string).replace(/^\uFEFF/, '') : (chunk as string)
    isFirst = false
    for (let at = 0; at < text.length; at++) {
      const letter = text[at]!
      if (letter === '\n') line++
      if (isQuoted && !mayClose) {
        if (letter === '"') mayClose = true
        else field += letter
        continue
      }
      if (mayClose && letter === '"') {
        field += '"'
        mayClose = false
        continue
      }
      if (mayClose) {
        isQuoted = false
        mayClose = false
      }
      if (letter === ',') {
        fields.push(field)
        field = ''
        wasQuoted = false
      } else if (letter === '\n') {
        const row = take()
        if (row) yield row
        rowLine = line
      } else if (letter === '"' && field === '' && !wasQuoted) {
        isQuoted = true
        wasQuoted = true
      } else if (letter !== '\r') {
        if (wasQuoted)
          throw new FileError(
            file,
            line,
            fields.length + 1,
            `expected a comma after the closing quote, found "${letter}"`,
          )
        // Plain runs are taken whole.
        let end = at + 1
        while (end < text.length && !',"\r\n'.includes(text[end]!)) end++
        field += text.slice(at, end)
        at = end - 1
      }
    }
  }
  if (isQuoted && !mayClose)
    throw new FileError(file, rowLine, fields.length + 1, 'expected a closing quote, found the end')
  if (field !== '' || fields.length > 0 || wasQuoted) {
    const row = take()
    if (row) yield row
  }
}

/** The values of the named columns, row by row; other columns are ignored. `optional` ones may be missing. */
export async function* readColumns(
  file: string,
  required: readonly string[],
  optional: readonly string[] = [],
): AsyncGenerator<{ readonly line: number; readonly values: Readonly<Record<string, string>> }> {
  let places: (readonly [string, number])[] | undefined
  let width = 0
  for await (const { line, fields } of readRows(file)) {
    if (!places) {
      const header = fields.map((name) => name.trim())
      const missing = required.find((name) => !header.includes(name))
      if (missing !== undefined)
        throw new FileError(
          file,
          line,
          1,
          `expected a header with ${required.join(', ')}, found "${fields.join(',').slice(0, 80)}"`,
        )
      places = [...required, ...optional]
        .map((name) => [name, header.indexOf(name)] as const)
        .filter(([, place]) => place >= 0)
      width = header.length
      continue
    }
    if (fields.length !== width)
      throw new FileError(
        file,
        line,
        fields.length,
        `expected ${width} fields as in the header, found ${fields.length}`,
      )
    const values: Record<string, string> = {}
    for (const [name, place] of places) values[name] = fields[place]!
    for (const name of required)
      if (values[name] === '') throw new FileError(file, line, name, 'expected a value, found nothing')
    yield { line, values }
  }
  if (!places)
    throw new FileError(file, 1, 1, `expected a header with ${required.join(', ')}, found an empty file`)
}
