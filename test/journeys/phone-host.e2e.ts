import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { testBrowser } from '#test/support/browser.ts'
import { ownDevice } from '#test/support/on-screen.ts'
import { publicServer } from '#test/support/public-server.ts'

const { url, context, cut, restore, renewWorker } = await publicServer()
const browser = await testBrowser()

async function onPhone(): Promise<Page> {
  const visit = await browser.newContext({ viewport: { width: 360, height: 800 }, reducedMotion: 'reduce' })
  onTestFinished(() => visit.close())
  const page = await visit.newPage()
  await page.goto(`${url}/`)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller) return
    await new Promise((changed) =>
      navigator.serviceWorker.addEventListener('controllerchange', changed, { once: true }),
    )
  })
  return page
}

async function beginReport(page: Page): Promise<string> {
  await page.goto(`${url}/signaler/1200`)
  await page.getByRole('button', { name: 'Commencer mon signalement' }).click()
  await page.locator(ownDevice).click()
  expect(page.url()).toContain('/declaration/p-')
  return page.url()
}

const heading = (page: Page) => page.locator('h1').textContent()

test('a form sent from another site changes nothing on the phone', async () => {
  const page = await onPhone()
  const draft = await beginReport(page)
  const elsewhere = await page.context().newPage()
  await elsewhere.route('https://ailleurs.example/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<form method="post" action="${draft}/supprimer"><button>ok</button></form>`,
    }),
  )
  await elsewhere.goto('https://ailleurs.example/')
  await elsewhere.getByRole('button').click()
  await elsewhere.waitForURL(`${draft}/supprimer`)
  expect(await heading(elsewhere)).toBe('Confirmez l’envoi')
  await page.goto(draft)
  expect(page.url()).toBe(draft)
})

test('the server keeps nothing of a draft on the phone, and deleting it leaves a neutral home', async () => {
  const drafts = () => context.database.selectFrom('draft').select('id').execute()
  const before = await drafts()
  const page = await onPhone()
  const draft = await beginReport(page)
  await page.goto(`${draft}/faits/recit`)
  await page.locator('#text').fill('Rien de ceci ne part.')
  await page.locator('.flow form .actions .button').click()
  expect(await drafts()).toEqual(before)
  expect((await page.context().cookies()).length).toBe(0)
  await page.goto(`${draft}/supprimer`)
  await page.getByRole('button', { name: 'Supprimer' }).click()
  await page.waitForURL((address) => address.pathname === '/')
  await page.getByRole('heading', { level: 1, name: 'Que s’est-il passé' }).waitFor()
  await page.goBack()
  await page.goto(draft)
  expect(new URL(page.url()).pathname).toBe('/')
})

test('a new worker takes over between two questions, and the answers are there', async () => {
  const page = await onPhone()
  const draft = await beginReport(page)
  await page.goto(`${draft}/faits/contact`)
  await page.locator('input[value="sms"]').check()
  renewWorker()
  await page.evaluate(async () => {
    const changed = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    )
    await (await navigator.serviceWorker.ready).update()
    await changed
  })
  await page.locator('.flow form .actions .button').click()
  await page.goto(`${draft}/faits/contact`)
  expect(await page.locator('input:checked').getAttribute('value')).toBe('sms')
})

test('with the server away, its pages say where the draft is, and the phone’s go on', async () => {
  const page = await onPhone()
  await page.goto(`${url}/suivi`)
  await cut()
  try {
    await page.getByRole('link', { name: 'S’identifier avec FranceConnect' }).click()
    await page.waitForURL(`${url}/suivi/identite`)
    expect(await heading(page)).toBe('Vous êtes hors connexion')
    for (const path of ['/suivi', '/suivi/plaintes', '/porter-plainte/1200']) {
      await page.goto(url + path).catch(() => undefined)
      expect(await heading(page)).toBe('Vous êtes hors connexion')
    }
    await beginReport(page)
    expect(await heading(page)).toBe('Mon signalement')
  } finally {
    await restore()
  }
})

test('files go to the server, past the worker, and are listed on the phone', async () => {
  const page = await onPhone()
  const draft = await beginReport(page)
  await page.goto(`${draft}/preuves/fichiers`)
  await page.locator('#fichiers').setInputFiles([
    { name: 'annonce.txt', mimeType: 'text/plain', buffer: Buffer.from('annonce') },
    { name: 'mail.txt', mimeType: 'text/plain', buffer: Buffer.from('mail') },
  ])
  await page.locator('.file-row .received').nth(1).waitFor()
  await page.reload()
  expect(await page.locator('.file-row .name').allTextContents()).toEqual([
    expect.stringContaining('annonce.txt'),
    expect.stringContaining('mail.txt'),
  ])
  await page.getByRole('button', { name: /^Retirer annonce/ }).click()
  await expect.poll(() => page.locator('.file-row').count()).toBe(1)
})
