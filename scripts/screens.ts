import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { showIdentifier } from '#linkage'
import { readConfig } from '#server/config.ts'
import type { Context } from '#server/context.ts'
import { demoFollowUpCodes, fillDemo } from '#server/demo/fill-demo.ts'
import { start } from '#server/start.ts'
import { launchBrowser } from '#test/support/launch-browser.ts'
import { build } from './build.ts'
import { palettePng } from './screens/palette-png.ts'
import { walkConsole } from './screens/walk-console.ts'
import { walkComplaint, walkFollowUp, walkReport } from './screens/walk-public.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'docs/screens')
/** Of all pictures together, so that a checkout stays light. */
const mostBytes = 4_000_000
/** Of a range kept for fiction. */
const inventedPhone = '+33639981190'

const data = await mkdtemp(join(tmpdir(), 'vigie-screens-'))
// PostgreSQL under another user must reach it, or its data would stay elsewhere.
await chmod(data, 0o755)
const config = readConfig({
  VIGIE_DATA: data,
  VIGIE_PUBLIC_PORT: '0',
  VIGIE_CONSOLE_PORT: '0',
  VIGIE_DEMO_PORT: '0',
})
const say = (line: string) => process.stdout.write(`${line}\n`)
const running = await start(config, {
  root,
  say,
  build: () => build(root),
  writeLog: () => undefined,
  fillDemo,
})
try {
  const browser = await launchBrowser()
  await takeAll(browser, running.context).finally(() => browser.close())
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  process.exitCode = 1
} finally {
  await running.stop()
  await rm(data, { recursive: true, force: true })
}
process.exit()

async function takeAll(browser: Browser, context: Context): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const { publicUrl, consoleUrl } = context.config
  const known = await knownAuthor(context)
  const visit = { url: publicUrl, author: known.author, shoot: shootAt('public', [360, 1440]) }
  await inOwnVisit(browser, 360, (page) => walkReport({ ...visit, page }))
  await inOwnVisit(browser, 360, (page) => walkComplaint({ ...visit, page }))
  await inOwnVisit(browser, 360, (page) => walkFollowUp({ ...visit, page }, demoFollowUpCodes[0]!))
  await inOwnVisit(browser, 1440, (page) =>
    walkConsole({ page, url: consoleUrl, shoot: shootAt('console', [360, 1440]), ...known }),
  )
  await weigh()
}

async function inOwnVisit(
  browser: Browser,
  width: number,
  walk: (page: Page) => Promise<void>,
): Promise<void> {
  const visit = await browser.newContext({
    viewport: { width, height: 900 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
  })
  await walk(await visit.newPage()).finally(() => visit.close())
}

/** One picture a width and theme: the whole page on a phone, one screenful on a desk. */
function shootAt(face: 'public' | 'console', widths: readonly number[]) {
  return async (page: Page, name: string): Promise<void> => {
    const before = page.viewportSize()!
    for (const width of widths)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        await page.evaluate(() => document.fonts.ready.then(() => scrollTo(0, 0)))
        const png = await page.screenshot({ scale: 'css', animations: 'disabled', fullPage: width < 1000 })
        const theme = colorScheme === 'dark' ? '-dark' : ''
        await writeFile(join(folder, `${face}-${name}-${width}${theme}.png`), palettePng(png))
      }
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize(before)
    say(`${face}: ${name}`)
  }
}

/** The account that most filings of one series name, a number named with it, and one of these filings. */
async function knownAuthor({ database }: Context) {
  const { series_id: seriesId, value: iban } = await database
    .selectFrom('sighting')
    .innerJoin('membership', 'membership.filing_id', 'sighting.filing_id')
    .select(['series_id', 'value'])
    .where('kind', '=', 'iban')
    .groupBy(['series_id', 'value'])
    .orderBy((select) => select.fn.countAll(), 'desc')
    .orderBy('value')
    .executeTakeFirstOrThrow()
  const named = await database
    .selectFrom('sighting')
    .innerJoin('membership', 'membership.filing_id', 'sighting.filing_id')
    .select(['sighting.filing_id', 'kind', 'value'])
    .where('series_id', '=', seriesId)
    .orderBy('since', 'desc')
    .execute()
  const phone = named.find(({ kind }) => kind === 'phone')?.value ?? inventedPhone
  const filingId = named.find(({ kind, value }) => kind === 'iban' && value === iban)!.filing_id
  const shown = {
    iban: showIdentifier({ kind: 'iban', value: iban }),
    phone: showIdentifier({ kind: 'phone', value: phone }),
  }
  return { seriesId, filingId, author: shown }
}

async function weigh(): Promise<void> {
  const sizes = await Promise.all(
    (await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size),
  )
  const size = sizes.reduce((sum, bytes) => sum + bytes, 0)
  say(`${folder}: ${Math.round(size / 1000)} kB`)
  if (size > mostBytes) throw new Error(`the pictures weigh more than ${mostBytes / 1_000_000} MB together`)
}
