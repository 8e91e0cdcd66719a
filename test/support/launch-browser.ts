import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'
import { readConfig } from '#server/config.ts'

/** A browser: the one of VIGIE_CHROMIUM when it is set; else the one npm installs, else one installed on the machine. */
export async function launchBrowser(tried?: readonly LaunchOptions[]): Promise<Browser> {
  const failures: string[] = []
  for (const candidate of tried ?? (await candidates())) {
    try {
      return await chromium.launch(candidate)
    } catch (error) {
      failures.push(String((error as Error).message).split('\n')[0]!)
    }
  }
  throw new Error(
    'Journeys and screenshots need a Chromium and none starts here. Install Chrome, Edge or Chromium, or run ' +
      '"npx playwright-core install chromium", then set VIGIE_CHROMIUM to its program. ' +
      `Tried: ${failures.join(' · ') || 'nothing installed'}`,
  )
}

async function candidates(): Promise<LaunchOptions[]> {
  const { chromium: given } = readConfig()
  if (given) return [{ executablePath: given, args: asRoot() }]
  const installed = ['chrome', 'msedge'].map((channel) => ({ channel, args: asRoot() }))
  const packed = process.platform === 'linux' && process.arch === 'x64' ? [await npmChromium()] : []
  const distributed = installedChromiums().map((executablePath) => ({ executablePath, args: asRoot() }))
  return [...packed, ...installed, ...distributed]
}

/** As distributions name it; on Linux arm64 there is no Chrome. */
export function installedChromiums(path = process.env.PATH ?? ''): readonly string[] {
  return path
    .split(delimiter)
    .flatMap((folder) => ['chromium', 'chromium-browser'].map((name) => join(folder, name)))
    .filter((program) => existsSync(program))
}

/** Chromium's sandbox refuses root, as in most containers. */
const asRoot = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : [])

/**
 * The package unpacks into the temporary folder and takes whatever lies there for its own. It is given a folder named
 * after its version, filled aside and renamed, so that no test meets another version or half a browser.
 */
async function npmChromium(): Promise<LaunchOptions> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const root = entry.slice(0, entry.indexOf('chromium/', entry.indexOf('@sparticuz')) + 'chromium'.length)
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
  const cache = join(import.meta.dirname, '../../node_modules/.cache')
  const folder = join(cache, `chromium-${version}`)
  if (!existsSync(join(folder, 'chromium'))) await unpack(cache, folder)
  const { default: packed } = await import('@sparticuz/chromium')
  const dropped = ['--single-process', '--no-zygote']
  return {
    executablePath: join(folder, 'chromium'),
    args: packed.args.filter((arg) => !dropped.includes(arg)),
    env: { HOME: folder, FONTCONFIG_PATH: join(folder, 'fonts') },
  }
}

async function unpack(cache: string, folder: string): Promise<void> {
  await mkdir(cache, { recursive: true })
  const aside = await mkdtemp(join(cache, 'chromium-unpacking-'))
  const script = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())"
  await promisify(execFile)(process.execPath, ['-e', script], {
    cwd: dirname(cache),
    env: { TMPDIR: aside, HOME: aside },
  })
  await rename(aside, folder).catch(async (error) => {
    await rm(aside, { recursive: true, force: true })
    if (!existsSync(join(folder, 'chromium'))) throw error
  })
}
