import { timingSafeEqual } from 'node:crypto'
import type { Context } from '../context.ts'

const purpose = 'form token'
const shape = /^([0-9a-z]{1,12})\.([A-Za-z0-9_-]{22})\.([A-Za-z0-9_-]{43})$/

/** A dated token: shows later that a form was open for a while. It says when, and nothing of who. */
export function issueFormToken(context: Context): string {
  const dated = `${context.clock.now().getTime().toString(36)}.${context.random.token()}`
  return `${dated}.${signature(context, dated)}`
}

/** Seconds since a token was issued here; `undefined` when it was not. */
export function formAgeSeconds(context: Context, token: string | undefined): number | undefined {
  const [, time, nonce, signed] = shape.exec(token ?? '') ?? []
  if (!time || !signed) return undefined
  if (!timingSafeEqual(Buffer.from(signature(context, `${time}.${nonce}`)), Buffer.from(signed)))
    return undefined
  return (context.clock.now().getTime() - Number.parseInt(time, 36)) / 1000
}

const signature = ({ keys }: Context, dated: string): string =>
  keys.hash(purpose, dated).toString('base64url')
