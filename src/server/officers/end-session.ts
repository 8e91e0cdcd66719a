import type { Context } from '../context.ts'
import { signOutUrl } from '../identity/openid.ts'
import { settingsOf } from '../identity/sign-in.ts'
import { openIdToken, tokenHash } from './officer-session.store.ts'

export const signedOutPath = '/console/deconnecte'

/** Ends a session here. The address returned ends the one at the identity provider, then comes back. */
export async function endOfficerSession(context: Context, token: string): Promise<{ readonly next: string }> {
  const ended = await context.database
    .deleteFrom('officer_session')
    .where('token_hash', '=', tokenHash(context, token))
    .returning('sealed_id_token')
    .executeTakeFirst()
  const here = context.config.consoleUrl + signedOutPath
  if (!ended?.sealed_id_token) return { next: here }
  try {
    const idToken = openIdToken(token, ended.sealed_id_token)
    return { next: (await signOutUrl(settingsOf(context, 'proconnect'), idToken, here)).href }
  } catch (error) {
    // The session here is over whatever the provider answers.
    context.log.error('identity provider unreachable', error)
    return { next: here }
  }
}
