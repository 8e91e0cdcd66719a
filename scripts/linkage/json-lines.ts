import { Buffer } from 'node:buffer'

/** One line of a file, with its number from 1; nothing in place of its text when it is longer than any record may be. */
export interface Line {
  readonly number: number
  readonly text: string | undefined
}

const newline = 10
export const longestLine = 64 * 1024 * 1024

/** The lines of a stream of bytes, one at a time, whatever the pieces it comes in. */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  longest = longestLine,
): AsyncGenerator<Line> {
  let number = 0
  let kept: Buffer[] = []
  let length = 0
  const line = (): Line => {
    const text =
      length > longest ? undefined : (kept.length === 1 ? kept[0]! : Buffer.concat(kept)).toString('utf8')
    kept = []
    length = 0
    return { number: ++number, text: number === 1 ? text?.replace(/^\ufeff/, '') : text }
  }
  for await (const bytes of chunks) {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    let start = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      length += end - start
      if (length <= longest) kept.push(chunk.subarray(start, end))
      yield line()
      start = end + 1
    }
    length += chunk.length - start
    if (length <= longest) kept.push(chunk.subarray(start))
    else kept = []
  }
  if (length > 0) yield line()
}
