import { cp, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { build } from './build.ts'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'vigie-build-'))
  await mkdir(join(root, 'scripts'))
  for (const maker of ['build.ts', 'chosen-night.ts'])
    await cp(join(import.meta.dirname, maker), join(root, 'scripts', maker))
  await write('package-lock.json', '{}')
  await write('src/design/public.css', '.home { background: url(drawings/mark.svg); color: rebeccapurple }')
  await write('src/design/drawings/mark.svg', '<svg/>')
  await write('src/design/manifest.webmanifest', '{"icons":[{"src":"drawings/mark.svg"}]}')
  await write('src/phone/page.ts', 'declare const ASSETS: Record<string, string>\nconsole.log(ASSETS)')
  await write(
    'src/phone/worker.ts',
    'declare const ASSETS: object, VERSION: string\nconsole.log(ASSETS, VERSION)',
  )
})
afterEach(() => rm(root, { recursive: true, force: true }))

async function write(path: string, text: string): Promise<void> {
  await mkdir(join(root, path, '..'), { recursive: true })
  await writeFile(join(root, path), text)
}
const dist = (address: string) => readFile(join(root, 'dist', address), 'utf8')
const addresses = async (): Promise<Record<string, string>> => JSON.parse(await dist('manifest.json')).files

test('files come out under a name that holds their hash, and cite each other by it', async () => {
  expect(await build(root)).toBe('made')
  const files = await addresses()
  expect(files['mark.svg']).toMatch(/^\/assets\/mark-[0-9A-F]{10}\.svg$/)
  expect(await dist(files['public.css']!)).toContain(files['mark.svg'])
  expect(JSON.parse(await dist('manifest.webmanifest')).icons[0].src).toBe(files['mark.svg'])
})

test('the worker stays at the root and knows every address', async () => {
  await build(root)
  const { 'sw.js': worker, 'manifest.webmanifest': _, ...others } = await addresses()
  expect(worker).toBe('/sw.js')
  for (const address of Object.values(others)) expect(await dist('sw.js')).toContain(address)
})

test('each text is there in brotli and gzip too', async () => {
  await build(root)
  for (const address of [(await addresses())['public.css']!, '/sw.js']) {
    const plain = await readFile(join(root, 'dist', address))
    expect(brotliDecompressSync(await readFile(join(root, 'dist', `${address}.br`)))).toEqual(plain)
    expect(gunzipSync(await readFile(join(root, 'dist', `${address}.gz`)))).toEqual(plain)
  }
})

test('nothing is made again until something changes', async () => {
  await build(root)
  expect(await build(root)).toBe('current')
  await write('src/phone/page.test.ts', 'a test changes nothing')
  expect(await build(root)).toBe('current')
  await rm(join(root, 'dist', (await addresses())['page.js']!))
  expect(await build(root)).toBe('made')
  await write('src/phone/page.ts', 'console.log(2)')
  expect(await build(root)).toBe('made')
})

test('former files stay for the pages that phones kept, then go', async () => {
  await build(root)
  const before = (await addresses())['public.css']!
  await write('src/design/public.css', '.home { color: teal }')
  await build(root)
  expect((await addresses())['public.css']).not.toBe(before)
  expect(await dist(before)).toContain('#639')

  const longAgo = Date.now() / 1000 - 41 * 86_400
  for (const name of await readdir(join(root, 'dist/assets')))
    await utimes(join(root, 'dist/assets', name), longAgo, longAgo)
  await write('src/design/public.css', '.home { color: olive }')
  await build(root)
  await expect(dist(before)).rejects.toThrow('ENOENT')
  expect(await dist((await addresses())['mark.svg']!)).toBe('<svg/>')
})

test('a mistake in a file stops the build and says where', async () => {
  await write('src/phone/page.ts', "import { nothing } from './nowhere.ts'\nnothing()")
  await expect(build(root)).rejects.toThrow(/page\.ts:1:\d+.*nowhere/s)
})

test('officers’ screens are drawn by React, whatever the root’s tsconfig says', async () => {
  await write('tsconfig.json', '{"compilerOptions":{"jsx":"react-jsx","jsxImportSource":"preact"}}')
  for (const library of ['react', 'preact'])
    await write(
      `node_modules/${library}/jsx-runtime.js`,
      `export const jsx = (type) => type + ' by ${library}'`,
    )
  await write('src/console/main.tsx', 'console.log(<main />)')
  await build(root)
  const script = await dist((await addresses())['console.js']!)
  expect(script).toContain('by react')
  expect(script).not.toContain('by preact')
})
