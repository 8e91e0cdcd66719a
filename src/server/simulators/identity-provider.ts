import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Interaction, Provider } from 'oidc-provider'
import { memoryAdapter } from './memory-adapter.ts'
import { chooseAccountPage, refusalPage, signedOutPage, signOutPage } from './sign-in-page.ts'
import { signingKey } from './signing-key.ts'
import type { SimulatedProvider } from './simulated-provider.ts'

export interface IdentityProvider {
  /** Answers a request whose address lies under the issuer; `url` is relative to it. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void
}

/**
 * A local OpenID provider speaking the protocol of FranceConnect v2 and ProConnect: authorization code, state, nonce,
 * `acr`, ES256 tokens and userinfo as a signed JWT. For demonstrations and tests only; refused in production.
 */
export async function identityProvider(origin: string, given: SimulatedProvider): Promise<IdentityProvider> {
  const provider = await describeProvider(`${origin}/${given.path}`, given)
  const protocol = provider.callback()
  const isSignIn = /^\/sign-in\/[\w-]+(\/[\w-]+)?$/
  return {
    answer: (request, response) => {
      if (!isSignIn.test(request.url?.split('?')[0] ?? '')) {
        protocol(request, response)
        return
      }
      answerSignIn(provider, given, request, response).catch(() => {
        response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' })
        response.end('Cette demande de connexion a expiré. Revenez en arrière et recommencez.')
      })
    },
  }
}

async function describeProvider(issuer: string, given: SimulatedProvider): Promise<Provider> {
  const minutes = (count: number) => () => count * 60
  return new Provider(issuer, {
    adapter: memoryAdapter,
    clients: [
      {
        client_id: given.client.id,
        client_secret: given.client.secret,
        redirect_uris: [...given.client.redirectUris],
        post_logout_redirect_uris: [...given.client.afterSignOut],
        token_endpoint_auth_method: 'client_secret_post',
        id_token_signed_response_alg: 'ES256',
        userinfo_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [await signingKey()] },
    scopes: ['openid', ...Object.keys(given.scopes)],
    claims: {
      acr: null,
      amr: null,
      openid: ['sub'],
      ...Object.fromEntries(Object.entries(given.scopes).map(([scope, claims]) => [scope, [...claims]])),
    },
    acrValues: [...given.levels],
    pkce: { required: () => false },
    features: {
      devInteractions: { enabled: false },
      jwtUserinfo: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (http, form) => {
          http.body = signOutPage(given.title, form)
        },
        postLogoutSuccessSource: (http) => {
          http.body = signedOutPage(given.title)
        },
      },
    },
    renderError: (http, { error, error_description: description }) => {
      http.type = 'html'
      http.body = refusalPage(given.title, description ?? error)
    },
    cookies: {
      keys: [crypto.randomUUID()],
      // Two providers on one host must not take each other's cookies.
      names: {
        session: `${given.path}_session`,
        interaction: `${given.path}_interaction`,
        resume: `${given.path}_resume`,
      },
    },
    interactions: { url: (_, interaction) => `/${given.path}/sign-in/${interaction.uid}` },
    findAccount: (_, sub) => {
      const account = given.accounts.find(({ claims }) => claims.sub === sub)
      return account && { accountId: sub, claims: () => ({ ...account.claims }) }
    },
    loadExistingGrant: async (http) => {
      const grant = new http.oidc.provider.Grant({
        clientId: http.oidc.client!.clientId,
        accountId: http.oidc.session!.accountId!,
      })
      grant.addOIDCScope(['openid', ...Object.keys(given.scopes)].join(' '))
      await grant.save()
      return grant
    },
    ttl: {
      AccessToken: minutes(5),
      AuthorizationCode: minutes(1),
      Grant: minutes(30),
      IdToken: minutes(30),
      Interaction: minutes(30),
      Session: minutes(30),
    },
  })
}

async function answerSignIn(
  provider: Provider,
  given: SimulatedProvider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const interaction: Interaction = await provider.interactionDetails(request, response)
  if (request.method !== 'POST') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    response.end(chooseAccountPage(given, interaction.uid))
    return
  }
  const chosen = request.url?.split('/').at(-1)
  const account = given.accounts.find(({ login }) => login === chosen)
  await provider.interactionFinished(
    request,
    response,
    account
      ? { login: { accountId: account.claims.sub, acr: account.level, amr: ['pwd'] } }
      : { error: 'access_denied', error_description: 'User auth aborted' },
    { mergeWithLastSubmission: false },
  )
}
