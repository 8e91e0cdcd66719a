import type { IdentityProvider } from '../config.ts'
import type { Context } from '../context.ts'
import { deriveKey, openJson, sealJson } from '../platform/services/envelope.ts'
import {
  authorizationUrl,
  finishSignIn,
  type ProviderSettings,
  type SignedIn,
  SignInFailed,
} from './openid.ts'

export type ProviderName = 'franceconnect' | 'proconnect'

/** Where the person was going. Kept here, never in an address a provider could change. */
export interface Destination {
  readonly path: string
  /** Draft that waits for an identity; without one, a person comes back to the complaints they filed. */
  readonly draft?: string
}

interface Transaction {
  readonly nonce: string
  readonly codeVerifier: string
  readonly destination: Destination
}

/** A sign-in that takes longer is begun again. */
export const signInMinutes = 10

/** Remembers where the person was going; `scope` asks for less than all there is to state. `state` goes into a cookie of this browser and into the address. */
export async function beginSignIn(
  context: Context,
  provider: ProviderName,
  destination: Destination,
  scope?: string,
): Promise<{ readonly state: string; readonly url: URL }> {
  const { clock, database, keys, random } = context
  const state = random.token(32)
  const transaction: Transaction = { nonce: random.token(32), codeVerifier: random.token(48), destination }
  const now = clock.now()
  await database.deleteFrom('sign_in').where('expires_at', '<', now).execute()
  await database
    .insertInto('sign_in')
    .values({
      state_hash: keys.hash('sign-in', state),
      provider,
      sealed: sealJson(random, deriveKey(state, 'sign-in'), provider, transaction),
      created_at: now,
      expires_at: new Date(now.getTime() + signInMinutes * 60_000),
    })
    .execute()
  const settings = settingsOf(context, provider)
  const asked = scope === undefined ? settings : { ...settings, scope }
  return { state, url: await authorizationUrl(asked, { state, ...transaction }) }
}

/** Takes up a sign-in where it was left, once: the state must be the one this browser carries. */
export async function completeSignIn(
  context: Context,
  provider: ProviderName,
  cameBack: URL,
  state: string | undefined,
): Promise<{ readonly destination: Destination; readonly outcome: SignedIn | SignInFailed }> {
  const { clock, database, keys } = context
  if (!state || cameBack.searchParams.get('state') !== state) throw new SignInFailed('refused')
  const row = await database
    .deleteFrom('sign_in')
    .where('state_hash', '=', keys.hash('sign-in', state))
    .where('provider', '=', provider)
    .where('expires_at', '>', clock.now())
    .returning('sealed')
    .executeTakeFirst()
  if (!row) throw new SignInFailed('refused')
  const transaction = openJson<Transaction>(deriveKey(state, 'sign-in'), provider, row.sealed)
  const { destination } = transaction
  try {
    return {
      destination,
      outcome: await finishSignIn(settingsOf(context, provider), cameBack, { state, ...transaction }),
    }
  } catch (error) {
    if (error instanceof SignInFailed) return { destination, outcome: error }
    throw error
  }
}

/** What is asked of each provider. */
export function settingsOf({ config }: Pick<Context, 'config'>, provider: ProviderName): ProviderSettings {
  const asked: Readonly<
    Record<ProviderName, IdentityProvider & Pick<ProviderSettings, 'redirectUri' | 'scope'>>
  > = {
    franceconnect: {
      ...config.franceConnect,
      redirectUri: `${config.publicUrl}/identite/franceconnect/retour`,
      scope:
        'openid given_name family_name preferred_username birthdate gender birthplace birthcountry email',
    },
    proconnect: {
      ...config.proConnect,
      redirectUri: `${config.consoleUrl}/console/connexion/retour`,
      scope: 'openid usual_name organizational_unit',
    },
  }
  return { ...asked[provider], level: 'eidas1' }
}
