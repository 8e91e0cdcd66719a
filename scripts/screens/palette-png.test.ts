import { deflateSync, inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { palettePng } from './palette-png.ts'

type Colour = readonly [red: number, green: number, blue: number]

/** A truecolour PNG; each row is written with the filter of its place, so that every filter of PNG is met. */
function truecolour(rows: readonly (readonly Colour[])[], alpha: boolean): Buffer {
  const channels = alpha ? 4 : 3
  const raw = rows.map((row) => row.flatMap((colour) => (alpha ? [...colour, 255] : [...colour])))
  const filtered = raw.flatMap((row, y) => {
    const filter = y % 5
    return [
      filter,
      ...row.map((value, x) => {
        const left = row[x - channels] ?? 0
        const up = raw[y - 1]?.[x] ?? 0
        const corner = raw[y - 1]?.[x - channels] ?? 0
        return (value - [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!) & 255
      }),
    ]
  })
  const header = Buffer.alloc(13)
  header.writeUInt32BE(rows[0]!.length, 0)
  header.writeUInt32BE(rows.length, 4)
  header.set([8, alpha ? 6 : 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    part('IHDR', header),
    part('IDAT', deflateSync(Buffer.from(filtered))),
  ])
}

function paeth(left: number, up: number, corner: number): number {
  const far = (value: number) => Math.abs(left + up - corner - value)
  if (far(left) <= far(up) && far(left) <= far(corner)) return left
  return far(up) <= far(corner) ? up : corner
}

function part(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)])
}

function readPalette(png: Buffer, width: number): Colour[][] {
  const find = (type: string) => {
    const at = png.indexOf(type, 8, 'latin1')
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4))
  }
  const table = find('PLTE')
  const lines = inflateSync(find('IDAT'))
  return Array.from({ length: lines.length / (width + 1) }, (_, y) =>
    Array.from({ length: width }, (_, x) => {
      const at = lines[y * (width + 1) + 1 + x]! * 3
      return [table[at]!, table[at + 1]!, table[at + 2]!] as const
    }),
  )
}

const channel = fc.integer({ min: 0, max: 255 })

test('keeps every colour of a picture that has few', () => {
  const rows = fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 12 }))
    .chain(([width, height]) =>
      fc.array(fc.array(fc.tuple(channel, channel, channel), { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    )
  fc.assert(
    fc.property(rows, fc.boolean(), (picture, alpha) => {
      expect(readPalette(palettePng(truecolour(picture, alpha)), picture[0]!.length)).toEqual(picture)
    }),
  )
})

test('keeps a small mark of its own colour among more greys than a palette holds', () => {
  const shades = Array.from({ length: 600 }, (_, n): Colour => [n % 256, ((n * 7) % 256) >> 1, n % 256])
  const amber: Colour = [233, 162, 59]
  const picture = [[...shades, ...shades, amber]]
  const kept = readPalette(palettePng(truecolour(picture, false)), picture[0]!.length)
  expect(kept[0]!.at(-1)).toEqual(amber)
  expect(new Set(kept[0]!.map(String)).size).toBe(256)
})

test('refuses what is not a screenshot', () => {
  const png = truecolour([[[1, 2, 3]]], false)
  png[25] = 0
  expect(() => palettePng(png)).toThrow('8-bit RGB')
})
