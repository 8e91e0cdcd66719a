import { expect, test } from 'vitest'
import { readConfig, variables, withPorts } from './config.ts'
import { describeVariables } from './platform/environment.ts'

test('without any variable: a demonstration on this machine', () => {
  expect(readConfig({})).toMatchObject({
    production: false,
    demo: true,
    roles: new Set(['web', 'worker']),
    databaseUrl: undefined,
    publicUrl: 'http://localhost:3000',
    consoleUrl: 'http://127.0.0.1:3001',
    smtpUrl: 'smtp://localhost:3012',
    franceConnect: { issuer: 'http://127.0.0.1:3010/franceconnect' },
  })
})

test('addresses follow the ports that were free, unless they were given', () => {
  const config = readConfig({ VIGIE_CONSOLE_URL: 'https://console.vigie.example/' })
  const moved = withPorts(config, { public: 4000, console: 4001, identity: 4010, mailbox: 4011, smtp: 4012 })
  expect(moved).toMatchObject({
    publicUrl: 'http://localhost:4000',
    consoleUrl: 'https://console.vigie.example',
    smtpUrl: 'smtp://localhost:4012',
    proConnect: { issuer: 'http://127.0.0.1:4010/proconnect' },
  })
})

test.each([
  [{ VIGIE_DEMOO: 'true' }, 'VIGIE_DEMO?'],
  [{ VIGIE_PUBLIC_PORT: '70000' }, 'VIGIE_PUBLIC_PORT'],
  [{ VIGIE_DEMO: 'yes' }, 'true | false'],
  [{ VIGIE_ROLES: 'chef' }, 'web'],
  [{ DATABASE_URL: 'mysql://x' }, 'postgres: or postgresql:'],
  [{ VIGIE_MASTER_KEY: 'c2hvcnQ=' }, '32 bytes'],
  [{ VIGIE_PUBLIC_URL: 'http://same.example', VIGIE_CONSOLE_URL: 'http://same.example:81' }, 'two hosts'],
])('%o is refused by name', (environment, words) => {
  expect(() => readConfig(environment)).toThrow(words)
})

test('an empty variable is an absent one', () => {
  expect(readConfig({ VIGIE_PUBLIC_PORT: '', DATABASE_URL: '' })).toEqual(readConfig({}))
})

test('every variable is explained', () => {
  const table = describeVariables(variables)
  for (const name of Object.keys(variables))
    expect(table).toMatch(new RegExp(`\\| \`${name}\` \\| \\S.*\\| .{15,} \\|`))
})

const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://vigie@database.example/vigie',
  SMTP_URL: 'smtps://mail.vigie.example',
  VIGIE_MAIL_FROM: 'Vigie <ne-pas-repondre@vigie.gouv.example>',
  VIGIE_MASTER_KEY: Buffer.alloc(32, 1).toString('base64'),
  VIGIE_PUBLIC_URL: 'https://vigie.example',
  VIGIE_CONSOLE_URL: 'https://console.vigie.example',
  VIGIE_FRANCECONNECT_ISSUER: 'https://franceconnect.example',
  VIGIE_FRANCECONNECT_CLIENT_SECRET: 'a secret',
  VIGIE_PROCONNECT_ISSUER: 'https://proconnect.example',
  VIGIE_PROCONNECT_CLIENT_SECRET: 'another secret',
}

test('in production nothing of a demonstration is left, and the data folder may be where it is', () => {
  expect(readConfig(production)).toMatchObject({ production: true, demo: false })
})

test.each(Object.keys(production).filter((name) => name !== 'NODE_ENV'))(
  'production without %s is refused in one sentence that says to set it',
  (name) => {
    expect(() => readConfig({ ...production, [name]: '' })).toThrow(
      `NODE_ENV=production. Set ${name}: what a demonstration uses instead is refused.`,
    )
  },
)

test.each([
  [{ VIGIE_DEMO: 'true' }, 'VIGIE_DEMO (simulators, demonstration data) is refused: remove it.'],
  [
    { VIGIE_PROCONNECT_CLIENT_SECRET: 'for-demonstrations-only' },
    'Set VIGIE_PROCONNECT_CLIENT_SECRET: what a demonstration uses instead is refused.',
  ],
  [
    { VIGIE_PUBLIC_URL: 'http://vigie.example', VIGIE_PROCONNECT_ISSUER: 'http://127.0.0.1:3010/proconnect' },
    'Give VIGIE_PUBLIC_URL, VIGIE_PROCONNECT_ISSUER an address in https: nothing may travel in clear.',
  ],
])('production with %o is refused', (change, sentence) => {
  expect(() => readConfig({ ...production, ...change })).toThrow(`NODE_ENV=production. ${sentence}`)
})
