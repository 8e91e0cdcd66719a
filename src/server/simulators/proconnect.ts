import { type RunningProvider, startIdentityProvider } from './identity-provider.ts'

/** What the simulator needs to know of an officer. */
export interface OfficerAccount {
  readonly login: string
  readonly subject: string
  readonly name: string
  readonly unit: string
  readonly roleLabel: string
}

/** ProConnect's protocol, with the officers of the demonstration. */
export function startProConnect(given: {
  port: number
  consoleUrl: string
  client: { id: string; secret: string }
  officers: readonly OfficerAccount[]
}): Promise<RunningProvider> {
  return startIdentityProvider({
    title: 'ProConnect',
    port: given.port,
    levels: ['eidas1'],
    scopes: {
      given_name: ['given_name'],
      usual_name: ['usual_name'],
      organizational_unit: ['organizational_unit'],
    },
    accounts: given.officers.map(({ login, subject, name, unit, roleLabel }) => ({
      login,
      label: `${name}, ${roleLabel}, ${unit}`,
      level: 'eidas1',
      claims: { sub: subject, usual_name: name, organizational_unit: unit },
    })),
    client: {
      ...given.client,
      redirectUris: [`${given.consoleUrl}/console/connexion/retour`],
      afterSignOut: [`${given.consoleUrl}/console/deconnecte`],
    },
  })
}
