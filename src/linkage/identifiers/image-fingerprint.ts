/** A picture as brightness alone: one byte a pixel, line by line from the top left. */
export interface GreyPicture {
  readonly width: number
  readonly height: number
  readonly pixels: ArrayLike<number>
}

/**
 * What of a picture is compared with others: signs of its coarse waves, as 16 hexadecimal digits, for the whole picture
 * and for what is left when its edges are cut.
 */
export interface ImageFingerprint {
  readonly whole: string
  readonly crops: readonly string[]
}

/** Pixels a side of the thumbnail, and waves a side that are kept. */
const side = 32
const waves = 8
/** A flat picture (a blank page, one colour) looks like any other. */
const leastContrast = 6
/** Shares of each side cut: someone who reuses a picture trims it a little, rarely more. */
const cuts = [0.05, 0.1] as const

/**
 * The fingerprint of a picture: it survives another size, stronger compression, an even border, a light trim; a picture
 * and its mirror are told alike by `imageDistance`. Nothing for a picture without contrast or smaller than a thumbnail.
 */
export function imageFingerprint(picture: GreyPicture): ImageFingerprint | undefined {
  const { width, height, pixels } = picture
  if (width < side || height < side || pixels.length < width * height) return undefined
  const frame = withoutBorder(picture)
  const whole = hashOf(picture, frame)
  if (whole === undefined) return undefined
  const crops = cuts.map((cut) => hashOf(picture, inner(frame, cut))).filter((hash) => hash !== undefined)
  return { whole, crops }
}

/** Bits of 63 that differ between two pictures, or between one and the other’s mirror, at the most alike trim; up to 10 is one picture. */
export function imageDistance(one: ImageFingerprint, other: ImageFingerprint): number {
  let least = 64
  for (const mine of [one.whole, ...one.crops])
    for (const theirs of [other.whole, ...other.crops])
      if (mine === one.whole || theirs === other.whole)
        least = Math.min(least, distance(mine, theirs), distance(mine, mirrored(theirs)))
  return least
}

/**
 * Keys to look candidates up by, the same for a picture and its mirror: two hashes that differ by fewer bits than there
 * are keys of one of them share one at least.
 */
export function imageBands({ whole, crops }: ImageFingerprint): readonly string[] {
  const keys = [whole, ...crops].flatMap((hash) => {
    const [first] = [hash, mirrored(hash)].sort()
    return [...first!].flatMap((_, i, digits) =>
      i % 2 === 0 ? [`${i.toString(16)}${digits[i]}${digits[i + 1]}`] : [],
    )
  })
  return [...new Set(keys)]
}

interface Frame {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What is left when lines and columns of one colour are taken off the edges, a third of the picture at most. */
function withoutBorder({ width, height, pixels }: GreyPicture): Frame {
  /** A line of one colour, and of the colour at the edge of the picture. */
  const isEven = (start: number, step: number, count: number, edge: number): boolean => {
    for (let i = 0, at = start; i < count; i++, at += step)
      if (Math.abs(pixels[at]! - edge) > 10) return false
    return true
  }
  let [left, top, right, bottom] = [0, 0, width, height]
  const [mostX, mostY] = [Math.floor(width / 3), Math.floor(height / 3)]
  while (top < mostY && isEven(top * width, 1, width, pixels[0]!)) top++
  while (height - bottom < mostY && isEven((bottom - 1) * width, 1, width, pixels[(height - 1) * width]!))
    bottom--
  while (left < mostX && isEven(top * width + left, width, bottom - top, pixels[top * width]!)) left++
  while (
    width - right < mostX &&
    isEven(top * width + right - 1, width, bottom - top, pixels[top * width + width - 1]!)
  )
    right--
  return { left, top, right, bottom }
}

function inner({ left, top, right, bottom }: Frame, cut: number): Frame {
  const [x, y] = [(right - left) * cut, (bottom - top) * cut]
  return { left: left + x, top: top + y, right: right - x, bottom: bottom - y }
}

/** Signs of the discrete cosine transform of the thumbnail, line by line, the mean left out. */
function hashOf(picture: GreyPicture, frame: Frame): string | undefined {
  const small = thumbnail(picture, frame)
  const mean = small.reduce((sum, value) => sum + value, 0) / small.length
  const contrast = Math.sqrt(small.reduce((sum, value) => sum + (value - mean) ** 2, 0) / small.length)
  if (contrast < leastContrast) return undefined
  let bits = ''
  for (let v = 0; v < waves; v++)
    for (let u = 0; u < waves; u++) bits += u + v > 0 && wave(small, u, v) > 0 ? '1' : '0'
  return toHex(bits)
}

/** Each pixel of the thumbnail is the mean of those it covers, however many they are. */
function thumbnail({ width, pixels }: GreyPicture, { left, top, right, bottom }: Frame): Float64Array {
  const small = new Float64Array(side * side)
  const [stepX, stepY] = [(right - left) / side, (bottom - top) / side]
  for (let row = 0; row < side; row++) {
    const fromY = Math.floor(top + row * stepY)
    const toY = Math.max(fromY + 1, Math.floor(top + (row + 1) * stepY))
    for (let column = 0; column < side; column++) {
      const fromX = Math.floor(left + column * stepX)
      const toX = Math.max(fromX + 1, Math.floor(left + (column + 1) * stepX))
      let sum = 0
      for (let y = fromY; y < toY; y++) for (let x = fromX; x < toX; x++) sum += pixels[y * width + x]!
      small[row * side + column] = sum / ((toX - fromX) * (toY - fromY))
    }
  }
  return small
}

const cosines = Array.from({ length: waves }, (_, frequency) =>
  Float64Array.from({ length: side }, (_, at) => Math.cos(((2 * at + 1) * frequency * Math.PI) / (2 * side))),
)

function wave(small: Float64Array, u: number, v: number): number {
  let sum = 0
  for (let row = 0; row < side; row++) {
    const vertical = cosines[v]![row]!
    for (let column = 0; column < side; column++)
      sum += small[row * side + column]! * vertical * cosines[u]![column]!
  }
  return sum
}

/** A mirror turns the sign of every wave that goes up and down an odd number of times across the picture. */
function mirrored(hash: string): string {
  let bits = ''
  for (const [i, bit] of [...toBits(hash)].entries()) bits += i % 2 === 1 ? (bit === '1' ? '0' : '1') : bit
  return toHex(bits)
}

function distance(one: string, other: string): number {
  const [mine, theirs] = [toBits(one), toBits(other)]
  let differing = 0
  for (let i = 0; i < mine.length; i++) if (mine[i] !== theirs[i]) differing++
  return differing
}

const toHex = (bits: string): string => bits.replace(/.{4}/g, (four) => Number.parseInt(four, 2).toString(16))
const toBits = (hash: string): string =>
  hash.replace(/./g, (digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0'))
