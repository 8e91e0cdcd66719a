import type { Context } from '../context.ts'
import { franceConnectSimulator } from './franceconnect.ts'
import { startIdentityServer } from './identity-server.ts'
import { startMailbox } from './mailbox.ts'
import { type OfficerAccount, proConnectSimulator } from './proconnect.ts'

export interface Simulators {
  readonly mailboxUrl: string
  /** Logins offered by each provider, to be shown at start. */
  readonly people: readonly string[]
  readonly officers: readonly string[]
  readonly stop: () => Promise<void>
}

/** The outside world of a demonstration, on the ports and under the secrets of the configuration. */
export async function startSimulators(
  { config }: Pick<Context, 'config'>,
  officers: readonly OfficerAccount[],
): Promise<Simulators> {
  const { ports, franceConnect, proConnect, publicUrl, consoleUrl } = config
  const client = ({ clientId, clientSecret }: typeof franceConnect) => ({
    id: clientId,
    secret: clientSecret,
  })
  const people = franceConnectSimulator(publicUrl, client(franceConnect))
  const staff = proConnectSimulator(consoleUrl, client(proConnect), officers)
  const mailbox = await startMailbox({ smtp: ports.smtp, page: ports.mailbox })
  const identity = await startIdentityServer(ports.identity, [people, staff])
  return {
    mailboxUrl: mailbox.url,
    people: people.accounts.map(({ login }) => login),
    officers: staff.accounts.map(({ login }) => login),
    stop: async () => void (await Promise.all([mailbox.stop(), identity.stop()])),
  }
}
