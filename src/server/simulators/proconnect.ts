import type { SimulatedProvider } from './simulated-provider.ts'

/** What the simulator needs to know of an officer. */
export interface OfficerAccount {
  readonly login: string
  readonly subject: string
  readonly name: string
  readonly unit: string
  readonly roleLabel: string
}

/** ProConnect's protocol, with the officers of the demonstration. */
export const proConnectSimulator = (
  consoleUrl: string,
  client: { readonly id: string; readonly secret: string },
  officers: readonly OfficerAccount[],
): SimulatedProvider => ({
  path: 'proconnect',
  title: 'ProConnect',
  levels: ['eidas1'],
  scopes: { usual_name: ['usual_name'], organizational_unit: ['organizational_unit'] },
  accounts: officers.map(({ login, subject, name, unit, roleLabel }) => ({
    login,
    label: `${name}, ${roleLabel}, ${unit}`,
    level: 'eidas1',
    claims: { sub: subject, usual_name: name, organizational_unit: unit },
  })),
  client: {
    ...client,
    redirectUris: [`${consoleUrl}/console/connexion/retour`],
    afterSignOut: [`${consoleUrl}/console/deconnecte`],
  },
})
