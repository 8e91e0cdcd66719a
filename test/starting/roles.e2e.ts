import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { drawFollowUpCode } from '#domain/filing/follow-up-code.ts'
import { currentForm } from '#domain/form/form-catalogue.ts'
import { plainAnswers } from '#server/demo/plain-answers.ts'
import { randomFrom } from '#server/platform/services/random.ts'
import { cloneDatabase, dropDatabase } from '#test/support/database.ts'
import { addresses, ownEnvironment, runProgram, temporaryFolder } from '#test/support/program.ts'

test('one role answers and links nothing, the other links and answers nothing; both live on one database', async () => {
  const url = await cloneDatabase()
  onTestFinished(() => dropDatabase(url))
  const environment = { ...ownEnvironment(await temporaryFolder()), DATABASE_URL: url }
  const web = runProgram({ ...environment, VIGIE_ROLES: 'web' })
  const { publicUrl } = addresses(await web.saying('Ctrl-C'))
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  onTestFinished(() => client.end())
  const linked = async () => (await client.query('select from filing where linked_at is not null')).rowCount

  expect((await fetch(`${publicUrl}/api/reports`, aReport(publicUrl))).status).toBe(200)
  expect(await linked()).toBe(0)

  const worker = runProgram({ ...environment, VIGIE_ROLES: 'worker' })
  const said = await worker.saying('Ctrl-C')
  expect(said).toMatch(/Role +worker/)
  expect(said).not.toMatch(/Public page|Console/)
  await expect.poll(linked).toBe(1)

  for (const program of [worker, web]) {
    program.process.kill('SIGTERM')
    expect(await program.ended).toEqual({ code: 0, signal: null })
  }
  for (const line of web
    .said()
    .split('\n')
    .filter((each) => each.startsWith('{')))
    expect(Object.keys(JSON.parse(line))).toEqual(expect.arrayContaining(['at', 'level', 'event']))
})

function aReport(origin: string): RequestInit {
  const form = currentForm('fake_shop', 'report')!
  const random = randomFrom((size) => Buffer.from(crypto.getRandomValues(new Uint8Array(size))))
  const body = JSON.stringify({
    type: form.type,
    formVersion: form.version,
    locale: 'fr',
    orientation: {},
    answers: plainAnswers(form, {}),
    idempotencyKey: random.token(),
    evidenceBag: random.token(),
    followUpCode: drawFollowUpCode(random.bytes),
  })
  return { method: 'POST', body, headers: { 'content-type': 'application/json', origin } }
}
