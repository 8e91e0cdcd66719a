import { api } from '../client/api.ts'
import { answered } from '../client/refusal.ts'

/** Ends the session here, then at the identity provider. */
export async function signOut(): Promise<void> {
  const { next } = await answered(api.signOut({}))
  sessionStorage.clear()
  location.assign(next)
}
