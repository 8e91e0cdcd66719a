import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { basename, extname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import * as esbuild from 'esbuild'
import { withChosenNight } from './chosen-night.ts'

/** What each browser runs, and what it may rely on: the public side meets old phones, the console a known fleet. */
const phones = ['es2020', 'safari14.1', 'chrome87', 'firefox78']
const desktops = ['es2022']

/** Days an asset that is no longer current is kept: pages a phone kept, and drafts of thirty days, still ask for it. */
const keptDays = 40

/** Addresses by plain name. */
type Addresses = Record<string, string>

interface Build {
  readonly root: string
  readonly dist: string
  readonly addresses: Addresses
  readonly weights: { name: string; raw: number; brotli: number }[]
}

/** Makes what browsers are given, unless what it is made of has not changed. */
export async function build(
  root: string,
  { say = () => undefined, force = false }: { say?: (line: string) => void; force?: boolean } = {},
): Promise<'made' | 'current'> {
  const dist = join(root, 'dist')
  const inputs = await hashInputs(root)
  if (!force && (await madeFrom(dist)) === inputs) return 'current'

  const job: Build = { root, dist, addresses: {}, weights: [] }
  await mkdir(join(dist, 'assets'), { recursive: true })
  await emitStatics(job)
  await emitStyles(job)
  await emitScripts(job)
  await emitWorker(job)
  await emitWebManifest(job)
  await forgetOldAssets(job)
  await write(join(dist, 'manifest.json'), JSON.stringify({ inputs, files: job.addresses }, null, 2))
  for (const { name, raw, brotli } of job.weights) say(`${kilobytes(raw)} ${kilobytes(brotli)} br  ${name}`)
  return 'made'
}

/** Fonts, icons and pictures: copied under a name that holds their hash. */
async function emitStatics(job: Build): Promise<void> {
  const folder = join(job.root, 'src/design')
  for (const file of await filesOf(folder))
    if (['.woff2', '.svg', '.png'].includes(extname(file)) && !file.includes('/mock/'))
      await emit(job, relative(folder, file).replaceAll('\\', '/').split('/').at(-1)!, await readFile(file))
}

async function emitStyles(job: Build): Promise<void> {
  for (const [name, path] of [
    ['public.css', 'src/design/public.css'],
    ['console.css', 'src/console/console.css'],
  ] as const) {
    const result = await bundle(job, path, { target: name === 'public.css' ? phones : desktops })
    if (result) await emit(job, name, result)
  }
}

async function emitScripts(job: Build): Promise<void> {
  for (const name of ['page', 'upload']) {
    const script = await bundle(job, `src/phone/${name}.ts`, { target: phones, define: known(job) })
    if (script) await emit(job, `${name}.js`, script)
  }
  for (const [name, entry] of [
    ['console.js', 'src/console/main.tsx'],
    ['console-previews.js', 'src/console/previews/main.tsx'],
  ] as const) {
    const officers = await bundle(job, entry, {
      target: desktops,
      define: { ...known(job), 'process.env.NODE_ENV': '"production"' },
      jsxImportSource: 'react',
    })
    if (officers) await emit(job, name, officers)
  }
}

/** The worker knows the address of everything it must keep, and is served from the root, whose pages it answers for. */
async function emitWorker(job: Build): Promise<void> {
  const worker = await bundle(job, 'src/phone/worker.ts', {
    target: phones,
    jsxImportSource: 'preact',
    define: known(job),
    format: 'iife',
  })
  if (worker) await emitAtRoot(job, 'sw.js', worker)
}

async function emitWebManifest(job: Build): Promise<void> {
  const path = join(job.root, 'src/design/manifest.webmanifest')
  if (!existsSync(path)) return
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { icons: { src: string }[] }
  for (const icon of manifest.icons) icon.src = job.addresses[basename(icon.src)] ?? icon.src
  await emitAtRoot(job, 'manifest.webmanifest', Buffer.from(JSON.stringify(manifest)))
}

/** `ASSETS`: addresses by plain name. `VERSION`: changes with any of them. */
function known(job: Build): Record<string, string> {
  const assets = JSON.stringify(job.addresses)
  return { ASSETS: assets, VERSION: JSON.stringify(digest(Buffer.from(assets))) }
}

/** Bundles one entry; undefined when the project has none. */
async function bundle(
  job: Build,
  entry: string,
  options: esbuild.BuildOptions,
): Promise<Uint8Array | undefined> {
  if (!existsSync(join(job.root, entry))) return undefined
  const { outputFiles } = await esbuild.build({
    absWorkingDir: job.root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    // A tsconfig.json wins over these options, and the root's would draw the officers' screens with Preact.
    tsconfigRaw: {},
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [hashedAddresses(job), chosenNight],
    ...options,
  })
  return outputFiles![0]!.contents
}

/** In styles and scripts, a static file stands for its hashed address. */
const hashedAddresses = (job: Build): esbuild.Plugin => ({
  name: 'hashed-addresses',
  setup(build) {
    build.onResolve({ filter: /\.(woff2|svg|png)$/ }, ({ path, kind, importer }) => {
      const address = job.addresses[basename(path)]
      if (!address) return { errors: [{ text: `${path} is not in src/design` }] }
      return kind === 'url-token'
        ? { path: address, external: true }
        : { path: address, namespace: 'address', pluginData: importer }
    })
    build.onLoad({ filter: /.*/, namespace: 'address' }, ({ path }) => ({
      contents: `export default ${JSON.stringify(path)}`,
      loader: 'js',
    }))
  },
})

/** Styles say the dark theme once. */
const chosenNight: esbuild.Plugin = {
  name: 'chosen-night',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => ({
      contents: withChosenNight(await readFile(path, 'utf8')),
      loader: 'css',
    }))
  },
}

async function emit(job: Build, name: string, bytes: Uint8Array): Promise<void> {
  const extension = extname(name)
  const hashed = `${basename(name, extension)}-${digest(bytes)}${extension}`
  job.addresses[name] = `/assets/${hashed}`
  await writeAll(job, join(job.dist, 'assets', hashed), name, bytes)
}

async function emitAtRoot(job: Build, name: string, bytes: Uint8Array): Promise<void> {
  job.addresses[name] = `/${name}`
  await writeAll(job, join(job.dist, name), name, bytes)
}

async function writeAll(job: Build, path: string, name: string, bytes: Uint8Array): Promise<void> {
  const brotli = await promisify(brotliCompress)(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  })
  job.weights.push({ name, raw: bytes.length, brotli: Math.min(brotli.length, bytes.length) })
  await write(path, bytes)
  // Fonts and pictures are compressed already.
  if (['.woff2', '.png'].includes(extname(name))) return
  await write(`${path}.br`, brotli)
  await write(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }))
}

async function forgetOldAssets(job: Build): Promise<void> {
  const current = new Set(Object.values(job.addresses).map((address) => basename(address)))
  const folder = join(job.dist, 'assets')
  const now = Date.now()
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    if (current.has(name.replace(/\.(br|gz)$/, ''))) await utimes(path, now / 1000, now / 1000)
    else if (now - (await stat(path)).mtimeMs > keptDays * 86_400_000) await rm(path)
  }
}

/** A file is replaced whole: a server may be reading it. */
async function write(path: string, content: string | Uint8Array): Promise<void> {
  const partial = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`
  await writeFile(partial, content)
  await rename(partial, path)
}

async function madeFrom(dist: string): Promise<string | undefined> {
  try {
    const { inputs, files } = JSON.parse(await readFile(join(dist, 'manifest.json'), 'utf8'))
    return Object.values(files as Addresses).every((address) => existsSync(join(dist, address)))
      ? inputs
      : undefined
  } catch {
    return undefined
  }
}

/** All that a browser's file may be made of, tests aside. */
async function hashInputs(root: string): Promise<string> {
  const folders = ['linkage', 'domain', 'contract', 'pages', 'phone', 'console', 'design'].map((r) =>
    join(root, 'src', r),
  )
  const files = (await Promise.all(folders.map(filesOf))).flat().filter((file) => !/\.test\.tsx?$/.test(file))
  const hash = createHash('sha256')
  const makers = ['package-lock.json', 'scripts/build.ts', 'scripts/chosen-night.ts']
  for (const file of [...files.sort(), ...makers.map((name) => join(root, name))])
    hash
      .update(relative(root, file))
      .update('\0')
      .update(await readFile(file))
      .update('\0')
  return hash.digest('hex')
}

async function filesOf(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

const digest = (bytes: Uint8Array) =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 10).toUpperCase()
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9)

if (import.meta.main) {
  const made = await build(join(import.meta.dirname, '..'), {
    say: console.log,
    force: process.argv.includes('--force'),
  })
  if (made === 'current') console.log('Nothing changed since the last build.')
  // The pages are drawn by what reads JSX; who only builds does without.
  const { pageWeights, weightLine } = await import('./page-weights.ts')
  for (const weight of await pageWeights(join(import.meta.dirname, '../dist')))
    console.log(weightLine(weight))
}
