import { describe, expect, it } from 'vitest'
import { type GreyPicture, imageBands, imageDistance, imageFingerprint } from './image-fingerprint.ts'

const painted = new Map<string, GreyPicture>()
function scene(seed: number, width: number, height: number): GreyPicture {
  const key = `${seed} ${width} ${height}`
  const known = painted.get(key) ?? paintScene(seed, width, height)
  painted.set(key, known)
  return known
}

/** A scene made of soft spots, as a photograph is of light and shade; one seed one scene, at any size. */
function paintScene(seed: number, width: number, height: number): GreyPicture {
  const random = generator(seed)
  const spots = Array.from({ length: 14 }, () => ({
    x: random(),
    y: random(),
    size: 0.03 + random() * 0.17,
    light: random() * 160 - 80,
  }))
  return paint(width, height, (x, y) =>
    spots.reduce(
      (sum, spot) => sum + spot.light * Math.exp(-(((x - spot.x) ** 2 + (y - spot.y) ** 2) / spot.size ** 2)),
      128,
    ),
  )
}

function generator(seed: number): () => number {
  let state = seed * 2654435761
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32
  }
}

function paint(width: number, height: number, light: (x: number, y: number) => number): GreyPicture {
  const pixels = new Uint8ClampedArray(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) pixels[y * width + x] = light((x + 0.5) / width, (y + 0.5) / height)
  return { width, height, pixels }
}

const at = (picture: GreyPicture, x: number, y: number): number =>
  picture.pixels[
    Math.min(picture.height - 1, Math.floor(y * picture.height)) * picture.width +
      Math.min(picture.width - 1, Math.floor(x * picture.width))
  ]!

/** Blocks of eight with coarse steps of brightness, as strong compression leaves. */
const compressed = (picture: GreyPicture): GreyPicture => {
  const random = generator(7)
  return {
    ...picture,
    pixels: Uint8ClampedArray.from(
      picture.pixels,
      (value) => Math.round(value / 12) * 12 + random() * 12 - 6,
    ),
  }
}
const trimmed = (picture: GreyPicture, cut: number): GreyPicture =>
  paint(Math.round(picture.width * (1 - cut)), Math.round(picture.height * (1 - cut)), (x, y) =>
    at(picture, cut / 2 + x * (1 - cut), cut / 2 + y * (1 - cut)),
  )
const trimmedAside = (picture: GreyPicture, cut: number): GreyPicture =>
  paint(picture.width, Math.round(picture.height * (1 - cut)), (x, y) => at(picture, x, y * (1 - cut)))
const bordered = (picture: GreyPicture, share: number, colour: number): GreyPicture =>
  paint(picture.width, picture.height, (x, y) => {
    const [u, v] = [(x - share) / (1 - 2 * share), (y - share) / (1 - 2 * share)]
    return u < 0 || v < 0 || u >= 1 || v >= 1 ? colour : at(picture, u, v)
  })
const mirror = (picture: GreyPicture): GreyPicture =>
  paint(picture.width, picture.height, (x, y) => at(picture, 1 - x - 1e-9, y))

const print = (picture: GreyPicture) => imageFingerprint(picture)!
const seeds = Array.from({ length: 40 }, (_, i) => i + 1)

describe('the fingerprint of a picture', () => {
  it.each([
    ['smaller', (seed: number) => scene(seed, 90, 60)],
    ['stretched', (seed: number) => scene(seed, 200, 200)],
    ['compressed', (seed: number) => compressed(scene(seed, 240, 160))],
    [
      'brighter',
      (seed: number) => ({
        ...scene(seed, 240, 160),
        pixels: Uint8ClampedArray.from(scene(seed, 240, 160).pixels, (value) => value * 0.8 + 40),
      }),
    ],
    ['in a white border', (seed: number) => bordered(scene(seed, 240, 160), 0.08, 255)],
    ['in a black border', (seed: number) => bordered(scene(seed, 240, 160), 0.15, 0)],
    ['trimmed by a twentieth', (seed: number) => trimmed(scene(seed, 240, 160), 0.05)],
    ['trimmed by a tenth', (seed: number) => trimmed(scene(seed, 240, 160), 0.1)],
    ['trimmed at the bottom', (seed: number) => trimmedAside(scene(seed, 240, 160), 0.04)],
    ['mirrored', (seed: number) => mirror(scene(seed, 240, 160))],
    ['mirrored, smaller and compressed', (seed: number) => compressed(mirror(scene(seed, 120, 80)))],
  ])('is close when the picture is %s, nine times in ten', (_, changed) => {
    const distances = seeds.map((seed) => imageDistance(print(scene(seed, 240, 160)), print(changed(seed))))
    expect(distances.filter((distance) => distance <= 10).length).toBeGreaterThanOrEqual(36)
  })

  it('is far from other pictures', () => {
    const prints = seeds.map((seed) => print(scene(seed, 120, 80)))
    let close = 0
    prints.forEach((one, i) => {
      for (const other of prints.slice(i + 1)) if (imageDistance(one, other) <= 10) close++
    })
    expect(close).toBeLessThanOrEqual(2)
  })

  it('shares a key with its mirror and with itself made smaller', () => {
    for (const seed of seeds) {
      const keys = imageBands(print(scene(seed, 240, 160)))
      expect(imageBands(print(mirror(scene(seed, 240, 160)))).some((key) => keys.includes(key))).toBe(true)
      expect(imageBands(print(scene(seed, 81, 54))).some((key) => keys.includes(key))).toBe(true)
    }
  })

  it.each([
    ['flat', paint(100, 100, () => 200)],
    ['tiny', scene(1, 20, 20)],
    ['cut short', { ...scene(1, 100, 100), pixels: [1, 2, 3] }],
    ['empty', { width: 0, height: 0, pixels: [] }],
  ])('is nothing for a picture that is %s', (_, picture) => expect(imageFingerprint(picture)).toBeUndefined())
})
