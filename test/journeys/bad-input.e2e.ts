import { expect, test } from 'vitest'
import { drawFollowUpCode } from '#domain/filing/follow-up-code.ts'
import { submitFiling } from '#server/filings/submit-filing.ts'
import { aSubmission } from '#test/support/a-submission.ts'
import { testApp } from '#test/support/app.ts'
import { beginDraft } from '#test/support/begin-draft.ts'
import { overHttp } from '#test/support/over-http.ts'
import { type PageVisitor, pageVisitor, type Typed, type VisitedPage } from '#test/support/page-visitor.ts'
import { type Told, tellFiling } from '#test/support/tell-filing.ts'
import { settableClock } from '#test/support/time-and-chance.ts'

const app = await testApp()
const { publicUrl, context } = app
const network = overHttp()
/** The server hangs up on whoever sends more than it reads: nothing else goes over these connections. */
const flood = overHttp()
const visitor = () => pageVisitor(network, publicUrl)

const told: Told = {
  'argent/paiement/0': { 'moyen.value': 'virement', 'montant.amount': '450', 'date.precision': 'unknown' },
  'argent/paiement': {},
}

async function beginReport(person: PageVisitor): Promise<VisitedPage> {
  let page = await person.go('/orientation')
  for (const reponse of ['annonce', 'louer', 'moi', 'recent']) page = await person.send(page, { reponse })
  return beginDraft(person, await person.go(person.linkIn(page, 'Signaler')))
}

const plainSpaces = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

async function filings(lane = '%'): Promise<number> {
  const { rows } = await context.pool.query<{ count: string }>(
    'select count(*) from filing where lane like $1',
    [lane],
  )
  return Number(rows[0]!.count)
}

test('what cannot be a date or an amount comes back as typed, with what to do, in the page’s language', async () => {
  const person = visitor()
  const draft = await beginReport(person)
  const day = { precision: 'day', day: '12', month: '1' }
  const row = { 'moyen.value': 'virement', 'date.precision': 'unknown' }
  const cases: readonly (readonly [path: string, typed: Typed, kept: string, fr: string, en: string])[] = [
    [
      'faits/debut',
      { ...day, year: '2099' },
      '2099',
      'Cette date est dans le futur',
      'This date is in the future',
    ],
    [
      'faits/debut',
      { ...day, year: '1850' },
      '1850',
      'Cette date est antérieure à 1900',
      'This date is before 1900',
    ],
    [
      'faits/debut',
      { ...day, month: '13', year: '2025' },
      '13',
      'Le mois va de 1 à 12',
      'Months go from 1 to 12',
    ],
    [
      'argent/paiement/0',
      { ...row, 'montant.amount': '-450' },
      '-450',
      'Indiquez un montant supérieur à zéro',
      'Give an amount above zero',
    ],
    [
      'argent/paiement/0',
      { ...row, 'montant.amount': '9'.repeat(30) },
      '9'.repeat(30),
      'Ce montant dépasse',
      'This amount is above',
    ],
    [
      'argent/paiement/0',
      { ...row, 'montant.amount': '1e9 NaN' },
      '1e9 NaN',
      'Nous n’avons pas pu lire ce montant',
      'We could not read this amount',
    ],
  ]
  for (const [path, typed, kept, fr, en] of cases)
    for (const [prefix, sentence] of [
      ['', fr],
      ['/en', en],
    ] as const) {
      const asked = await person.go(`${prefix}${draft.path}/${path}`)
      // What is to be told of a payment depends on its means: those fields are shown first.
      const means = typed['moyen.value']
      const shown = means ? await person.send(asked, { 'moyen.value': means }) : asked
      const page = await person.send(shown, typed)
      expect([kept, prefix, page.status]).toEqual([kept, prefix, 422])
      expect(plainSpaces(page.text)).toContain(sentence)
      expect(page.html).toContain(`value="${kept}"`)
      expect(page.html).toContain(prefix ? '<html lang="en"' : '<html lang="fr"')
    }
})

test('NUL, controls and bidirectional marks disappear, and nothing else does', async () => {
  const person = visitor()
  const draft = await beginReport(person)
  const odd = ['\u0000', '\u0007', '\u202e', '\u202c', '\u2066', '\u2069']
  const text = 'Il a dit\u0000 \u202eoui\u202c \u2066puis\u2069 « non » 👩‍👧 é\u0301.\u0007'
  await person.send(await person.go(`${draft.path}/faits/recit`), { text })
  const { html } = await person.go(`${draft.path}/faits/recit`)
  expect(html).toContain('« non »')
  expect(html).toContain('👩‍👧')
  for (const mark of odd) expect(html).not.toContain(mark)
  const check = await tellFiling(person, draft, { ...told, 'faits/recit': { text } })
  expect((await person.send(check)).text).toContain('Votre signalement est reçu')
})

test('ten megabytes of text, and what is no form at all, are answered in words in both languages', async () => {
  const person = visitor()
  const draft = await beginReport(person)
  const path = `${draft.path}/faits/recit`
  const post = (prefix: string, body: string, type: string) =>
    person.go(prefix + path, { method: 'POST', body, headers: { 'content-type': type } })
  const form = 'application/x-www-form-urlencoded'
  const huge = `text=${'a'.repeat(10_000_000)}`
  for (const [prefix, long, odd] of [
    ['', 'trop long', 'n’a pas pu être lu'],
    ['/en', 'too long', 'could not be read'],
  ] as const) {
    for (const body of [huge, huge + huge]) {
      const tooLong = await pageVisitor(flood, publicUrl).go(prefix + path, {
        method: 'POST',
        body,
        headers: { 'content-type': form },
      })
      expect([tooLong.status, tooLong.text]).toEqual([413, expect.stringContaining(long)])
      expect(tooLong.html).toContain(prefix ? '<html lang="en"' : '<html lang="fr"')
    }
    const limit = await person.send(await person.go(prefix + path), { text: 'mot '.repeat(60_000) })
    expect([limit.status, limit.html.length > 200_000]).toEqual([422, true])
    for (const [body, type] of [
      ['{"text":', 'application/json'],
      ['text', 'text/plain'],
      ['--x\r\n', 'multipart/form-data; boundary=x'],
    ] as const) {
      const page = await post(prefix, body, type)
      expect([type, page.status, page.text]).toEqual([type, 400, expect.stringContaining(odd)])
    }
    // Broken escapes and unknown fields are typed by machines; a person sees an ordinary page.
    expect(
      (await post(prefix, 'text=%E0%A4%A&__proto__=x&constructor=y&inconnu=1', form)).status,
    ).toBeLessThan(500)
  }
  // Nothing is left half taken: the draft goes on.
  expect((await person.go(draft.path)).status).toBe(200)
})

test('an operation answers malformed, unknown and oversized JSON with a problem that says where', async () => {
  const call = async (path: string, body: string, by = network) => {
    const response = await by.fetch(
      new Request(publicUrl + path, {
        method: 'POST',
        body,
        headers: {
          host: new URL(publicUrl).host,
          'content-type': 'application/json',
          'sec-fetch-site': 'same-origin',
        },
      }),
    )
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      text: await response.text(),
    }
  }
  const { kind: _, ...valid } = aSubmission({
    ...context,
    clock: settableClock(new Date(Date.now() - 60_000)),
  })
  const cases: readonly (readonly [body: string, problem: object])[] = [
    ['{"kind":', { field: 'body', code: 'not_json' }],
    ['', { field: 'body', code: 'not_json' }],
    ['null', { code: 'invalid_type' }],
    ['[]', { code: 'invalid_type' }],
    [JSON.stringify({ ...valid, inconnu: 1 }), { code: 'unrecognized_keys' }],
    [JSON.stringify({ ...valid, locale: 'tlh' }), { field: 'locale' }],
  ]
  for (const [body, problem] of cases) {
    const answer = await call('/api/reports', body)
    expect([body.slice(0, 20), answer.status, answer.type]).toEqual([
      body.slice(0, 20),
      400,
      'application/problem+json',
    ])
    expect(JSON.parse(answer.text)).toMatchObject({
      code: 'invalid',
      status: 400,
      problems: [expect.objectContaining(problem)],
    })
  }
  const rejected = await call(
    '/api/reports',
    JSON.stringify({ ...valid, answers: { ...(valid.answers as object), inconnue: 'x' } }),
  )
  expect(rejected.status).toBeLessThan(500)
  const oversized = await call('/api/reports', `{"a":"${'a'.repeat(13_000_000)}"}`, flood)
  expect([oversized.status, oversized.type]).toEqual([413, 'application/problem+json'])
  expect(JSON.parse(oversized.text)).toMatchObject({ code: 'too_large', status: 413 })
})

test('a wrong follow-up code is slowed for the visit that tries, and for nobody else', async () => {
  const dated = { ...context, clock: settableClock(new Date(Date.now() - 60_000)) }
  const submission = aSubmission(dated)
  await submitFiling(dated, submission)
  for (const [prefix, unknown, wait] of [
    ['', 'n’ouvre rien ici', 'Plusieurs codes ont été essayés'],
    ['/en', 'opens nothing here', 'Several codes'],
  ] as const) {
    const guesser = visitor()
    for (let tries = 0; tries < 6; tries++) {
      const code = drawFollowUpCode(context.random.bytes)
      const page = await guesser.send(await guesser.go(`${prefix}/suivi`), { code })
      expect([tries, page.status, page.text]).toEqual([
        tries,
        422,
        expect.stringContaining(tries < 5 ? unknown : wait),
      ])
      expect(page.html).toContain(code)
    }
    const right = await guesser.send(await guesser.go(`${prefix}/suivi`), { code: submission.followUpCode! })
    expect(right.text).toContain(wait)
    const other = visitor()
    const opened = await other.send(await other.go(`${prefix}/suivi`), { code: submission.followUpCode! })
    expect(opened.path).toBe(`${prefix}/suivi/dossier`)
  }
})

test('two hundred people behind one address: none waits behind another', async () => {
  const dated = { ...context, clock: settableClock(new Date(Date.now() - 86_400_000)) }
  const before = await filings('normal')
  const one = async () => {
    const { kind: _, ...report } = aSubmission(dated)
    const headers = { 'content-type': 'application/json', origin: publicUrl, host: new URL(publicUrl).host }
    const body = JSON.stringify(report)
    const sent = await network.fetch(
      new Request(`${publicUrl}/api/reports`, { method: 'POST', body, headers }),
    )
    const guesser = visitor()
    const code = drawFollowUpCode(context.random.bytes)
    const page = await guesser.send(await guesser.go('/suivi'), { code })
    return [sent.status, page.status, page.text.includes('n’ouvre rien ici')]
  }
  for (let people = 0; people < 200; people += 20)
    for (const answer of await Promise.all(Array.from({ length: 20 }, one)))
      expect(answer).toEqual([200, 422, true])
  expect(await filings('normal')).toBe(before + 200)
})

test('two tabs on one draft: the second is told what the first wrote, and loses nothing', async () => {
  const person = visitor()
  const draft = await beginReport(person)
  const path = `${draft.path}/faits/recit`
  const [tab, other] = [await person.go(path), await person.go(path)]
  await person.send(tab, { text: 'Écrit dans le premier onglet.' })
  const conflict = await person.send(other, { text: 'Écrit dans le second onglet.' })
  expect(conflict.status).toBe(409)
  expect(conflict.text).toContain('Cette réponse a changé dans un autre onglet')
  expect(conflict.text).toContain('Écrit dans le premier onglet.')
  expect(conflict.html).toContain('Écrit dans le second onglet.')
  expect((await person.go(path)).html).toContain('Écrit dans le premier onglet.')
})

test('sent twice, at once and again later, a report is received once under one code', async () => {
  const person = visitor()
  const check = await tellFiling(person, await beginReport(person), told)
  const before = await filings()
  const receipts = await Promise.all([person.send(check), person.send(check)])
  receipts.push(await person.send(check))
  const codes = receipts.map(({ html }) => /data-code="([^"]+)"/.exec(html)?.[1])
  expect(codes[0]).toMatch(/^(\w{4} ){4}\w{4}$/)
  expect(new Set(codes).size).toBe(1)
  expect(await filings()).toBe(before + 1)
})

test('when the session ends in mid-form, the page says so and gives back what was being typed', async () => {
  for (const [prefix, sentence] of [
    ['', 'Voici ce que vous veniez d’écrire'],
    ['/en', 'Here is what you had just written'],
  ] as const) {
    const person = visitor()
    const draft = await beginReport(person)
    const question = await person.go(`${prefix}${draft.path}/faits/recit`)
    person.cookies.clear()
    const lost = await person.send(question, { text: 'Trois heures de souvenirs.' })
    expect([lost.status, lost.text]).toEqual([410, expect.stringContaining(sentence)])
    expect(lost.text).toContain('Trois heures de souvenirs.')
    const said = await person.go(`${prefix}/suivi/dossier/repondre`)
    expect(said.path).toBe(`${prefix}/suivi?fin`)
  }
})

test('addresses nobody made lead to words, never to an error of ours', async () => {
  const person = visitor()
  const draft = await beginReport(person)
  for (const path of [
    '/nulle-part',
    '/orientation/resultat/zzzz',
    '/orientation/9999',
    '/signaler/%00',
    '/porter-plainte/1200/99999',
    '/declaration/s-AAAAAAAAAAAAAAAA',
    `${draft.path}/faits/inconnue`,
    `${draft.path}/inconnue/recit`,
    `${draft.path}/argent/paiement/999`,
    `${draft.path}/argent/paiement/-1`,
    `${draft.path}/faits/debut?retour=https://ailleurs.example`,
    '/declaration/..%2f..%2fetc',
    '/conseils/inconnu',
    '/identite/franceconnect?brouillon=s-AAAAAAAAAAAAAAAA',
    '/identite/franceconnect/retour?code=x&state=y',
    '/%E0%A4%A',
    `/suivi?${'a=b&'.repeat(500)}`,
  ]) {
    const page = await person.go(path)
    expect([path, page.status]).toEqual([path, expect.toSatisfy((status: number) => status < 500)])
    expect([path, page.title]).toEqual([path, expect.stringContaining('Vigie')])
  }
})

test('nothing of all this was a mistake of ours', () => {
  expect(app.logged.filter(({ level }) => level === 'error')).toEqual([])
})
