import { Buffer } from 'node:buffer'
import { PassThrough } from 'node:stream'
import { text as textOf } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { extract } from './extract.ts'
import { linesOf } from './json-lines.ts'

async function* pieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function run(input: string, { strict = false, size = 1 << 16 } = {}) {
  const output = new PassThrough()
  const complaints: string[] = []
  const written = textOf(output)
  const result = await extract(pieces(input, size), output, {
    name: 'in.jsonl',
    strict,
    complain: (sentence) => complaints.push(sentence),
  }).then(
    (done) => ({ done }),
    (error: Error) => ({ error: error.message }),
  )
  output.end()
  const lines = (await written).split('\n').filter((line) => line !== '')
  return { ...result, complaints, lines: lines.map((line) => JSON.parse(line)) }
}

const good = '{"id":"a","text":"Appelez le 06 39 98 12 34"}'

describe('extract', () => {
  it('writes what it found, with kind, raw, normalised, offsets, role and reason', async () => {
    const { lines } = await run(good)
    expect(lines).toEqual([
      {
        id: 'a',
        found: [
          {
            kind: 'phone',
            raw: '06 39 98 12 34',
            normalised: '+33639981234',
            start: 11,
            end: 25,
            role: 'suspect',
            reason: 'default',
          },
        ],
      },
    ])
  })

  it('names bad lines with file, line and reason, and goes on', async () => {
    const input = [
      good,
      '{"id":',
      '[]',
      '{"text":"x"}',
      '{"id":1}',
      '{"id":1,"text":"x","voice":"y"}',
      '',
      good,
    ].join('\n')
    const { lines, complaints, done } = (await run(input)) as Awaited<ReturnType<typeof run>> & {
      done: unknown
    }
    expect(lines.map(({ id }) => id)).toEqual(['a', 'a'])
    expect(done).toEqual({ read: 7, written: 2, bad: 5 })
    expect(complaints).toEqual([
      expect.stringMatching(/^in\.jsonl:2: not JSON/),
      'in.jsonl:3: not an object',
      'in.jsonl:4: no "id" (a string or a number)',
      'in.jsonl:5: no "text" (a string)',
      'in.jsonl:6: "voice" is neither "author" nor "victim"',
    ])
  })

  it('stops at the first bad line when strict, and keeps what came before', async () => {
    const { lines, error } = (await run(`${good}\nx\n${good}`, { strict: true })) as Awaited<
      ReturnType<typeof run>
    > & { error: string }
    expect(lines).toHaveLength(1)
    expect(error).toMatch(/^in\.jsonl:2: /)
  })

  it('reads the same lines from pieces of any size, cut anywhere', async () => {
    const input = `\ufeff${good}\r\n{"id":"é😀","text":"« @marc_immo sur Telegram » é"}`
    const whole = await run(input)
    for (const size of [1, 2, 3, 7]) expect((await run(input, { size })).lines).toEqual(whole.lines)
  })

  it('says so of a line longer than any record', async () => {
    const lines = []
    for await (const line of linesOf(pieces('ab\nabcdef\nc', 2), 4)) lines.push(line)
    expect(lines).toEqual([
      { number: 1, text: 'ab' },
      { number: 2, text: undefined },
      { number: 3, text: 'c' },
    ])
  })

  it('takes the voice a line gives', async () => {
    const of = (voice: string) => run(JSON.stringify({ id: 1, text: 'mon numéro 06 39 98 12 34', voice }))
    expect((await of('author')).lines[0].found[0].role).toBe('suspect')
    expect((await of('victim')).lines[0].found[0].role).toBe('victim')
  })
})
