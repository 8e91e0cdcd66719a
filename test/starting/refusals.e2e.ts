import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { withDatabase } from '#test/support/database-url.ts'
import { ownEnvironment, runProgram, temporaryFolder } from '#test/support/program.ts'

/** Starts, expects one sentence and exit code 1, and returns the sentence. */
async function refusal(environment: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder()
  const program = runProgram({ ...ownEnvironment(folder), ...environment })
  expect(await program.ended).toEqual({ code: 1, signal: null })
  expect(program.said().trim().split('\n')).toHaveLength(1)
  return program.said()
}

test('an unknown VIGIE_ variable is an error that names the nearest known one', async () => {
  expect(await refusal({ VIGIE_PUBLIC_PROT: '3000' })).toMatch(/VIGIE_PUBLIC_PROT .* VIGIE_PUBLIC_PORT\?/)
})

test('a value of the wrong kind is named, never repeated', async () => {
  const said = await refusal({ VIGIE_MASTER_KEY: 'a-secret-too-short' })
  expect(said).toContain('VIGIE_MASTER_KEY')
  expect(said).not.toContain('a-secret-too-short')
})

test('a database that does not answer is one sentence, without its password', async () => {
  const closed = await closedPort()
  const said = await refusal({ DATABASE_URL: `postgres://someone:s3cret@127.0.0.1:${closed}/vigie` })
  expect(said).toContain(`127.0.0.1:${closed}/vigie`)
  expect(said).toContain('nothing listens there')
  expect(said).not.toContain('s3cret')
})

test('a database that answers and cannot be used is one sentence that says why', async () => {
  const template = inject('templateUrl')
  expect(await refusal({ DATABASE_URL: withDatabase(template, 'nowhere') })).toContain('no such database')
  const wrong = new URL(template)
  wrong.password = 'not-the-one'
  const said = await refusal({ DATABASE_URL: wrong.href })
  expect(said).toContain('the user or the password is wrong')
  expect(said).not.toContain('not-the-one')
})

test('a folder that cannot be written to is one sentence', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'a-file'), '')
  const said = await refusal({ VIGIE_DATA: join(folder, 'a-file', 'data') })
  expect(said).toContain('cannot be written to')
  expect(said).toContain('VIGIE_DATA')
})

test('in production, one sentence names everything that a demonstration would have brought', async () => {
  const said = await refusal({ NODE_ENV: 'production', VIGIE_DEMO: 'true' })
  for (const name of ['VIGIE_DEMO', 'DATABASE_URL', 'SMTP_URL', 'VIGIE_MASTER_KEY'])
    expect(said).toContain(name)
})

async function closedPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  return typeof address === 'object' && address ? address.port : 0
}
