import * as openid from 'openid-client'

/** One identity provider, as configured. */
export interface ProviderSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly redirectUri: string
  readonly scope: string
  /** Level asked for (`acr_values`), stated back in the id token. */
  readonly level: string
}

/** What must be remembered between leaving for the provider and coming back. */
export interface SignInSecrets {
  readonly state: string
  readonly nonce: string
  readonly codeVerifier: string
}

/** What the provider said, signatures verified. */
export interface SignedIn {
  readonly claims: Readonly<Record<string, unknown>>
  readonly level: string | undefined
  readonly idToken: string
}

/** Why a sign-in did not happen: the person gave up, or the answer could not be trusted. */
export class SignInFailed extends Error {
  readonly why: 'cancelled' | 'refused'
  constructor(why: 'cancelled' | 'refused', cause?: unknown) {
    super(why, { cause })
    this.why = why
  }
}

const discovered = new Map<string, Promise<openid.Configuration>>()

/** Reads the provider's metadata once a process; a failed reading is tried again at the next sign-in. */
function configurationOf(settings: ProviderSettings): Promise<openid.Configuration> {
  const known = discovered.get(settings.issuer)
  if (known) return known
  // A provider on this machine is a simulator; anything else must be https.
  const insecure = new URL(settings.issuer).protocol === 'http:' ? [openid.allowInsecureRequests] : []
  const reading = openid.discovery(
    new URL(settings.issuer),
    settings.clientId,
    { id_token_signed_response_alg: 'ES256', userinfo_signed_response_alg: 'ES256' },
    openid.ClientSecretPost(settings.clientSecret),
    { execute: [...insecure, openid.enableNonRepudiationChecks] },
  )
  discovered.set(settings.issuer, reading)
  reading.catch(() => discovered.delete(settings.issuer))
  return reading
}

/** Address to send the browser to. */
export async function authorizationUrl(settings: ProviderSettings, secrets: SignInSecrets): Promise<URL> {
  return openid.buildAuthorizationUrl(await configurationOf(settings), {
    redirect_uri: settings.redirectUri,
    scope: settings.scope,
    acr_values: settings.level,
    claims: JSON.stringify({ id_token: { acr: { essential: true }, amr: null } }),
    state: secrets.state,
    nonce: secrets.nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(secrets.codeVerifier),
    code_challenge_method: 'S256',
    prompt: 'login',
  })
}

/** Exchanges the code the browser came back with; checks state, nonce and both signatures. */
export async function finishSignIn(
  settings: ProviderSettings,
  cameBack: URL,
  secrets: SignInSecrets,
): Promise<SignedIn> {
  if (cameBack.searchParams.get('error') === 'access_denied') throw new SignInFailed('cancelled')
  try {
    const configuration = await configurationOf(settings)
    const tokens = await openid.authorizationCodeGrant(configuration, cameBack, {
      expectedState: secrets.state,
      expectedNonce: secrets.nonce,
      pkceCodeVerifier: secrets.codeVerifier,
      idTokenExpected: true,
    })
    const stated = tokens.claims()
    if (!stated || !tokens.id_token) throw new SignInFailed('refused')
    const claims = await openid.fetchUserInfo(configuration, tokens.access_token, stated.sub)
    const level = typeof stated.acr === 'string' ? stated.acr : undefined
    return { claims, level, idToken: tokens.id_token }
  } catch (error) {
    throw error instanceof SignInFailed ? error : new SignInFailed('refused', error)
  }
}

/** Address that ends the session at the provider, then comes back to `afterwards`. */
export async function signOutUrl(
  settings: ProviderSettings,
  idToken: string,
  afterwards: string,
): Promise<URL> {
  return openid.buildEndSessionUrl(await configurationOf(settings), {
    id_token_hint: idToken,
    post_logout_redirect_uri: afterwards,
  })
}
