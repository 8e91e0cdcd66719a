import { resolve } from 'node:path'
import { type Environment, readVariables, variable } from './platform/environment.ts'
import { StartError } from './platform/start-error.ts'

export type Role = 'web' | 'worker'

/** Accepted nowhere but in demonstrations. */
const demoSecret = 'for-demonstrations-only'

/** The whole environment of the program: what is not written here does not exist. `npm start -- --help` prints it. */
export const variables = {
  NODE_ENV: variable.choice(
    ['development', 'production', 'test'],
    'development',
    'In production, the parts of a demonstration are refused: its data, simulators, mailbox, secrets, plain http: and PostgreSQL of its own.',
  ),
  DATABASE_URL: variable.url(
    ['postgres:', 'postgresql:'],
    undefined,
    'PostgreSQL 15 or later to use. Without it, a demonstration runs one of its own in the data folder.',
  ),
  SMTP_URL: variable.url(
    ['smtp:', 'smtps:'],
    undefined,
    'Server that mail leaves by. Without it, a demonstration delivers to its own mailbox.',
  ),
  VIGIE_ROLES: variable.choice(
    ['all', 'web', 'worker', 'web,worker'],
    'all',
    'What this process does: answer pages (web), work through jobs (worker), or both.',
  ),
  VIGIE_DEMO: variable.flag(
    undefined,
    'First-run data and simulators of the identity providers. On by default, off and refused in production.',
  ),
  VIGIE_DATA: variable.text('./data', 'Folder of the database, the files and the keys.'),
  VIGIE_LISTEN: variable.text(
    undefined,
    'Address to listen on. By default this machine alone; 0.0.0.0 in a container.',
  ),
  VIGIE_PUBLIC_PORT: variable.port(3000, 'Port of the public side. Taken, the next free one is used.'),
  VIGIE_CONSOLE_PORT: variable.port(3001, 'Port of the console. Taken, the next free one is used.'),
  VIGIE_DEMO_PORT: variable.port(
    3010,
    'First of the three ports of a demonstration: identity providers, mailbox, its SMTP server.',
  ),
  VIGIE_PUBLIC_URL: variable.url(
    ['http:', 'https:'],
    undefined,
    'Address of the public side as browsers see it. By default http://localhost and its port.',
  ),
  VIGIE_CONSOLE_URL: variable.url(
    ['http:', 'https:'],
    undefined,
    'Address of the console as browsers see it, on another host. By default http://127.0.0.1 and its port.',
  ),
  VIGIE_MASTER_KEY: variable.key(
    undefined,
    'Wraps the key of every filing: 32 bytes in base64 (openssl rand -base64 32). By default generated in the data folder.',
  ),
  VIGIE_MAIL_FROM: variable.text('Vigie <ne-pas-repondre@vigie.example>', 'Sender of mail.'),
  VIGIE_FRANCECONNECT_ISSUER: variable.url(
    ['http:', 'https:'],
    undefined,
    'Issuer of the public’s identities. By default the simulator.',
  ),
  VIGIE_FRANCECONNECT_CLIENT_ID: variable.text('vigie', 'Our name at FranceConnect.'),
  VIGIE_FRANCECONNECT_CLIENT_SECRET: variable.text(demoSecret, 'Our secret at FranceConnect.'),
  VIGIE_PROCONNECT_ISSUER: variable.url(
    ['http:', 'https:'],
    undefined,
    'Issuer of the officers’ identities. By default the simulator.',
  ),
  VIGIE_PROCONNECT_CLIENT_ID: variable.text('vigie-console', 'Our name at ProConnect.'),
  VIGIE_PROCONNECT_CLIENT_SECRET: variable.text(demoSecret, 'Our secret at ProConnect.'),
  VIGIE_EVIDENCE_FILES: variable.count(50, 'Files a person may add before sending, at most.'),
  VIGIE_EVIDENCE_FILE_MB: variable.count(200, 'Size of one file at most, in megabytes.'),
  VIGIE_EVIDENCE_TOTAL_MB: variable.count(1000, 'Size of all files of one draft at most, in megabytes.'),
  VIGIE_CHROMIUM: variable.text(
    undefined,
    'Browser of the journeys, where the one npm installs does not run (tests).',
  ),
} as const

export interface IdentityProvider {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

export const portNames = ['public', 'console', 'identity', 'mailbox', 'smtp'] as const
export type Ports = Readonly<Record<(typeof portNames)[number], number>>

/** For the files of one draft, or of one message. */
export interface EvidenceLimits {
  readonly files: number
  readonly fileBytes: number
  readonly totalBytes: number
}

export interface Config {
  readonly production: boolean
  readonly demo: boolean
  readonly roles: ReadonlySet<Role>
  readonly dataFolder: string
  /** Undefined: our own PostgreSQL. */
  readonly databaseUrl: string | undefined
  /** Undefined: this machine alone. */
  readonly listen: string | undefined
  readonly ports: Ports
  /** Origins as browsers see them, without a final slash. */
  readonly publicUrl: string
  readonly consoleUrl: string
  readonly masterKey: Buffer | undefined
  readonly smtpUrl: string
  readonly mailFrom: string
  readonly franceConnect: IdentityProvider
  readonly proConnect: IdentityProvider
  readonly evidence: EvidenceLimits
  readonly chromium: string | undefined
}

/** Reads and checks the environment. The ports may then change: see `withPorts`. */
export function readConfig(environment: Environment = process.env): Config {
  const read = readVariables(variables, environment)
  const production = read.NODE_ENV === 'production'
  const demo = read.VIGIE_DEMO ?? !production
  if (production) refuseDemoParts(read)
  const demoPort = (nth: number) => read.VIGIE_DEMO_PORT && read.VIGIE_DEMO_PORT + nth
  const ports = {
    public: read.VIGIE_PUBLIC_PORT,
    console: read.VIGIE_CONSOLE_PORT,
    identity: demoPort(0),
    mailbox: demoPort(1),
    smtp: demoPort(2),
  }
  const config: Config = {
    production,
    demo,
    roles: new Set(read.VIGIE_ROLES === 'all' ? ['web', 'worker'] : (read.VIGIE_ROLES.split(',') as Role[])),
    dataFolder: resolve(read.VIGIE_DATA),
    databaseUrl: read.DATABASE_URL,
    listen: read.VIGIE_LISTEN,
    ports,
    publicUrl: '',
    consoleUrl: '',
    masterKey: read.VIGIE_MASTER_KEY,
    smtpUrl: '',
    mailFrom: read.VIGIE_MAIL_FROM,
    franceConnect: {
      issuer: '',
      clientId: read.VIGIE_FRANCECONNECT_CLIENT_ID,
      clientSecret: read.VIGIE_FRANCECONNECT_CLIENT_SECRET,
    },
    proConnect: {
      issuer: '',
      clientId: read.VIGIE_PROCONNECT_CLIENT_ID,
      clientSecret: read.VIGIE_PROCONNECT_CLIENT_SECRET,
    },
    evidence: {
      files: read.VIGIE_EVIDENCE_FILES,
      fileBytes: read.VIGIE_EVIDENCE_FILE_MB * 1_000_000,
      totalBytes: read.VIGIE_EVIDENCE_TOTAL_MB * 1_000_000,
    },
    chromium: read.VIGIE_CHROMIUM,
  }
  const given = {
    publicUrl: read.VIGIE_PUBLIC_URL,
    consoleUrl: read.VIGIE_CONSOLE_URL,
    smtpUrl: read.SMTP_URL,
    franceConnect: read.VIGIE_FRANCECONNECT_ISSUER,
    proConnect: read.VIGIE_PROCONNECT_ISSUER,
  }
  const settled = withAddresses(config, ports, given)
  if (new URL(settled.publicUrl).hostname === new URL(settled.consoleUrl).hostname)
    throw new StartError(
      'VIGIE_PUBLIC_URL and VIGIE_CONSOLE_URL must be on two hosts: cookies do not tell ports apart.',
    )
  return settled
}

/** True when npm started us, through a shell that does not pass signals on. */
export const isRunByNpm = (): boolean => process.env.npm_lifecycle_event !== undefined

/** The configuration once the ports that were free are known: the addresses nobody gave follow them. */
export function withPorts(config: Config, ports: Ports): Config {
  const follows = (address: string, local: string) => (address === local ? undefined : address)
  const before = localAddresses(config.ports)
  return withAddresses(config, ports, {
    publicUrl: follows(config.publicUrl, before.publicUrl),
    consoleUrl: follows(config.consoleUrl, before.consoleUrl),
    smtpUrl: follows(config.smtpUrl, before.smtpUrl),
    franceConnect: follows(config.franceConnect.issuer, before.franceConnect),
    proConnect: follows(config.proConnect.issuer, before.proConnect),
  })
}

const localAddresses = (ports: Ports) => ({
  publicUrl: `http://localhost:${ports.public}`,
  consoleUrl: `http://127.0.0.1:${ports.console}`,
  smtpUrl: `smtp://localhost:${ports.smtp}`,
  franceConnect: `http://127.0.0.1:${ports.identity}/franceconnect`,
  proConnect: `http://127.0.0.1:${ports.identity}/proconnect`,
})

type Given = Record<keyof ReturnType<typeof localAddresses>, string | undefined>

function withAddresses(config: Config, ports: Ports, given: Given): Config {
  const local = localAddresses(ports)
  const origin = (url: string) => new URL(url).origin
  return {
    ...config,
    ports,
    publicUrl: origin(given.publicUrl ?? local.publicUrl),
    consoleUrl: origin(given.consoleUrl ?? local.consoleUrl),
    smtpUrl: given.smtpUrl ?? local.smtpUrl,
    franceConnect: { ...config.franceConnect, issuer: given.franceConnect ?? local.franceConnect },
    proConnect: { ...config.proConnect, issuer: given.proConnect ?? local.proConnect },
  }
}

type Read = ReturnType<typeof readVariables<typeof variables>>

/** What a demonstration has of its own, and a service for the public must be given. */
const notByDefault = [
  'DATABASE_URL',
  'SMTP_URL',
  'VIGIE_MAIL_FROM',
  'VIGIE_MASTER_KEY',
  'VIGIE_PUBLIC_URL',
  'VIGIE_CONSOLE_URL',
  'VIGIE_FRANCECONNECT_ISSUER',
  'VIGIE_FRANCECONNECT_CLIENT_SECRET',
  'VIGIE_PROCONNECT_ISSUER',
  'VIGIE_PROCONNECT_CLIENT_SECRET',
] as const

/** Where sessions, codes and identities travel. */
const neverInClear = [
  'VIGIE_PUBLIC_URL',
  'VIGIE_CONSOLE_URL',
  'VIGIE_FRANCECONNECT_ISSUER',
  'VIGIE_PROCONNECT_ISSUER',
] as const

function refuseDemoParts(read: Read): void {
  const missing = notByDefault.filter((name) => read[name] === variables[name].fallback)
  const clear = neverInClear.filter((name) => read[name]?.startsWith('http:'))
  const sentences = [
    read.VIGIE_DEMO && 'VIGIE_DEMO (simulators, demonstration data) is refused: remove it.',
    missing.length > 0 && `Set ${missing.join(', ')}: what a demonstration uses instead is refused.`,
    clear.length > 0 && `Give ${clear.join(', ')} an address in https: nothing may travel in clear.`,
  ].filter(Boolean)
  if (sentences.length > 0) throw new StartError(`NODE_ENV=production. ${sentences.join(' ')}`)
}
