import type { Context } from '../context.ts'
import { deriveKey, openJson, sealJson } from '../platform/services/envelope.ts'

/**
 * A console left open on a desk closes by itself before the next shift sits down; whoever works is never interrupted.
 */
export const idleMinutes = 30
/** A working day with its overtime; the next one begins by signing in. */
export const longestHours = 10

export const minute = 60_000

export const tokenHash = (context: Context, token: string): Buffer =>
  context.keys.hash('officer session', token)

const keyOf = (token: string) => deriveKey(token, 'officer session')

/** The provider's token is needed once, to sign out there: only who holds the session can read it. */
export const sealIdToken = (context: Context, token: string, idToken: string): Buffer =>
  sealJson(context.random, keyOf(token), 'id token', idToken)

export const openIdToken = (token: string, sealed: Buffer): string =>
  openJson<string>(keyOf(token), 'id token', sealed)
