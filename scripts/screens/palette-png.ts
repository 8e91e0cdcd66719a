import { crc32, deflateSync, inflateSync } from 'node:zlib'

const signature = Buffer.from('89504e470d0a1a0a', 'hex')

/** The same picture in at most 256 colours, as browsers' screenshots come (8 bits a channel, not interlaced). */
export function palettePng(png: Buffer): Buffer {
  const { width, height, channels, rows } = decode(png)
  const pixels = new Uint32Array(width * height)
  for (let at = 0, from = 0; at < pixels.length; at++, from += channels)
    pixels[at] = (rows[from]! << 16) | (rows[from + 1]! << 8) | rows[from + 2]!
  const { colours, indexOf } = palette(pixels)
  const scanlines = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) scanlines[y * (width + 1) + 1 + x] = indexOf.get(pixels[y * width + x]!)!
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const table = Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(scanlines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/**
 * Each next colour is the one that would be missed most: common, and far from those already kept. A small mark in a
 * colour of its own so survives many greys. The others stand as the nearest kept.
 */
function palette(pixels: Uint32Array): { colours: readonly number[]; indexOf: Map<number, number> } {
  const counts = new Map<number, number>()
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const seen = [...counts].map(([colour, count]) => ({
    colour,
    count,
    gap: Number.MAX_SAFE_INTEGER,
    index: 0,
  }))
  const colours: number[] = []
  while (colours.length < Math.min(256, seen.length)) {
    const missed = seen.reduce((most, each) => (each.count * each.gap > most.count * most.gap ? each : most))
    for (const each of seen) {
      const gap = distance(each.colour, missed.colour)
      if (gap >= each.gap) continue
      each.gap = gap
      each.index = colours.length
    }
    colours.push(missed.colour)
  }
  return { colours, indexOf: new Map(seen.map(({ colour, index }) => [colour, index])) }
}

const distance = (a: number, b: number): number =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(typed.length + 8)
  framed.writeUInt32BE(data.length, 0)
  typed.copy(framed, 4)
  framed.writeUInt32BE(crc32(typed), typed.length + 4)
  return framed
}

function decode(png: Buffer) {
  const parts: Buffer[] = []
  let header: Buffer | undefined
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at)
    const data = png.subarray(at + 8, at + 8 + length)
    const type = png.toString('latin1', at + 4, at + 8)
    if (type === 'IHDR') header = data
    if (type === 'IDAT') parts.push(data)
    at += length + 12
  }
  const channels = header && { 2: 3, 6: 4 }[header[9]!]
  if (!header || !channels || header[8] !== 8 || header[12] !== 0)
    throw new Error('not a screenshot: PNG of 8-bit RGB or RGBA expected')
  const width = header.readUInt32BE(0)
  const height = header.readUInt32BE(4)
  return {
    width,
    height,
    channels,
    rows: unfilter(inflateSync(Buffer.concat(parts)), width * channels, channels),
  }
}

/** PNG (W3C) section 9: each row was written as its difference from its left and upper neighbours. */
function unfilter(filtered: Buffer, stride: number, channels: number): Uint8Array {
  const height = filtered.length / (stride + 1)
  const rows = new Uint8Array(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = filtered[y * (stride + 1)]!
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x
      const left = x >= channels ? rows[at - channels]! : 0
      const up = y > 0 ? rows[at - stride]! : 0
      const corner = x >= channels && y > 0 ? rows[at - stride - channels]! : 0
      rows[at] = filtered[at + y + 1]! + predicted(filter, left, up, corner)
    }
  }
  return rows
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  const estimate = left + up - corner
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(estimate - value)) as [
    number,
    number,
    number,
  ]
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}
