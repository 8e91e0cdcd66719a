import { expect, test } from 'vitest'
import { pageAssets } from '#pages/page-assets.ts'
import { beginDraft } from '#test/support/begin-draft.ts'
import { testContext } from '#test/support/context.ts'
import { pageVisitor, type VisitedPage } from '#test/support/page-visitor.ts'
import { createPublicPages } from './public-site.ts'

const context = await testContext()
const site = createPublicPages(
  context,
  pageAssets((name) => `/assets/${name}`),
)
const visitor = () => pageVisitor(site, context.config.publicUrl)
const themeOf = ({ html }: VisitedPage) => /<html[^>]*data-theme="(\w+)"/.exec(html)?.[1]

test('the display follows the system until it is chosen, then stays as chosen, on every page', async () => {
  const person = visitor()
  const home = await person.go('/')
  expect(themeOf(home)).toBeUndefined()
  expect(home.html).toContain('name="color-scheme" content="light dark"')
  expect(home.html).toMatch(/value="system" aria-pressed="true"/)

  const advice = await person.go('/en/conseils?a=b')
  const dark = await person.send(advice, { affichage: 'dark' }, '/affichage')
  expect([dark.path, themeOf(dark)]).toEqual([advice.path, 'dark'])
  expect(dark.html).toContain('name="color-scheme" content="dark"')
  expect(dark.html).toMatch(/value="dark" aria-pressed="true"/)
  expect(themeOf(await person.go('/plan'))).toBe('dark')

  const light = await person.send(dark, { affichage: 'light' }, '/affichage')
  expect(themeOf(light)).toBe('light')
  expect(themeOf(await person.send(light, { affichage: 'system' }, '/affichage'))).toBeUndefined()
  expect(person.cookies.size).toBe(0)
})

test('the switch of a form page keeps what was typed and writes nothing', async () => {
  const person = visitor()
  const start = await person.go('/signaler/1200')
  const draft = await beginDraft(person, start)
  const question = await person.go(`${draft.path}/auteur/identifiants`)
  const dark = await person.send(question, { phone: '06 39 98 11', affichage: 'dark' })
  expect([dark.path, dark.status, themeOf(dark)]).toEqual([question.path, 200, 'dark'])
  expect(dark.html).toContain('value="06 39 98 11"')
  const again = await person.go(question.path)
  expect(themeOf(again)).toBe('dark')
  expect(again.html).not.toContain('06 39 98 11')
})

test('nobody else’s page chooses, and the way back stays on this site', async () => {
  const person = visitor()
  const post = (retour: string) =>
    person.go('/affichage', {
      method: 'POST',
      body: new URLSearchParams({ affichage: 'dark', retour }),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
  for (const outside of ['https://ailleurs.example/', '//ailleurs.example', '/\\ailleurs.example', '', 'x'])
    expect((await post(outside)).path).toBe('/')
  const other = visitor()
  other.headers['sec-fetch-site'] = 'cross-site'
  const refused = await other.send(await other.go('/'), { affichage: 'dark' }, '/affichage')
  expect([refused.status, other.cookies.size]).toEqual([403, 0])
})
