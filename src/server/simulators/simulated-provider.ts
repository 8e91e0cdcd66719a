import type { AccountClaims } from 'oidc-provider'

/** A person or officer the simulator can sign in. `level` is the assurance level it will state (`acr`). */
export interface SimulatedAccount {
  readonly login: string
  readonly label: string
  readonly level: string
  readonly claims: AccountClaims
}

export interface SimulatedProvider {
  /** Path of the issuer on the simulator's address, without slashes. */
  readonly path: string
  readonly title: string
  readonly levels: readonly string[]
  /** Scope → claims it releases. */
  readonly scopes: Readonly<Record<string, readonly string[]>>
  readonly accounts: readonly SimulatedAccount[]
  readonly client: {
    readonly id: string
    readonly secret: string
    readonly redirectUris: readonly string[]
    readonly afterSignOut: readonly string[]
  }
}
