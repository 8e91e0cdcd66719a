import type { Answers } from '#domain/form/definition.ts'
import type { VerifiedIdentity } from '#domain/people/identity.ts'
import type { Identifier } from '#linkage'
import type { Context } from '../context.ts'
import { open, openJson, seal, sealJson } from '../platform/services/envelope.ts'

/** What a filing holds, sealed under its own key. */
export interface FilingContent {
  readonly orientation: Readonly<Record<string, string>>
  readonly answers: Answers
  /** Values the person said were not the author's after all: wherever they are written, they are read no more. */
  readonly retracted?: readonly Identifier[]
}

/** Seals and opens what belongs to one filing. */
export interface FilingSeal {
  readonly sealContent: (content: FilingContent) => Buffer
  readonly openContent: (sealed: Buffer) => FilingContent
  readonly sealIdentity: (identity: VerifiedIdentity) => Buffer
  readonly openIdentity: (sealed: Buffer) => VerifiedIdentity
  readonly sealMessage: (body: string) => Buffer
  readonly openMessage: (sealed: Buffer) => string
}

/** The seal of a filing already stored. */
export function filingSeal(
  context: Context,
  filing: { readonly id: string; readonly wrapped_key: Buffer },
): FilingSeal {
  return sealWith(context, filing.id, context.keys.unwrap(`filing:${filing.id}`, filing.wrapped_key))
}

/** The seal of a new filing: destroying the wrapped key destroys everything it sealed. */
export const wrapFilingKey = (context: Context, id: string, key: Buffer): Buffer =>
  context.keys.wrap(`filing:${id}`, key)

export function sealWith({ random }: Context, id: string, key: Buffer): FilingSeal {
  const about = (part: string) => `filing:${id}:${part}`
  return {
    sealContent: (content) => sealJson(random, key, about('content'), content),
    openContent: (sealed) => openJson(key, about('content'), sealed),
    sealIdentity: (identity) => sealJson(random, key, about('identity'), identity),
    openIdentity: (sealed) => openJson(key, about('identity'), sealed),
    sealMessage: (body) => seal(random, key, about('message'), Buffer.from(body)),
    openMessage: (sealed) => open(key, about('message'), sealed).toString(),
  }
}
