import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { installedChromiums, launchBrowser } from './launch-browser.ts'

test('a Chromium that a distribution installed is found where programs are', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-path-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const program = join(folder, 'chromium-browser')
  await writeFile(program, '')
  expect(installedChromiums(['/nowhere', '', folder].join(delimiter))).toEqual([program])
})

test('without any browser, the sentence says what to install, and what was tried', async () => {
  await expect(launchBrowser([])).rejects.toThrow(
    /Install Chrome, Edge or Chromium.*VIGIE_CHROMIUM.*Tried: nothing installed/s,
  )
  const missing = ['/nowhere/one', '/nowhere/two'].map((executablePath) => ({ executablePath }))
  await expect(launchBrowser(missing)).rejects.toThrow(/Tried: .*nowhere\/one.* · .*nowhere\/two/s)
})
