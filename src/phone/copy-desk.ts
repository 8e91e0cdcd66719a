import type { Locale } from '#domain/locale.ts'
import type { CopyToKeep } from '#pages/copies/keep-copy.tsx'
import { saidCopy } from '#pages/copies/said-copy.ts'
import type { FollowUpCopy } from '#pages/host.ts'
import type { PhoneCopyStore } from './copy-store.ts'

/** What a page asks of the worker: nothing of it touches the network. */
export type CopyAsk =
  | { readonly act: 'count' }
  | { readonly act: 'look' | 'keep' | 'forget'; readonly copy: CopyToKeep; readonly locale: Locale }

export interface CopyAnswer {
  readonly count: number
  /** « Copie du 24 novembre à 14 h 05 », when there is one of this filing. */
  readonly said?: string
  readonly hasCode?: boolean
  /** Whether the browser promised to keep what it is given. */
  readonly isLasting: boolean
}

export async function answerCopyAsk(
  ask: CopyAsk,
  copies: PhoneCopyStore,
  { now, isLasting }: { readonly now: Date; readonly isLasting: boolean },
): Promise<CopyAnswer> {
  const copy = ask.act === 'count' ? undefined : await act(ask, copies)
  const { length: count } = await copies.list()
  if (!copy || ask.act === 'count') return { count, isLasting }
  return { count, isLasting, said: saidCopy(copy.at, ask.locale, now), hasCode: copy.code !== undefined }
}

async function act(
  ask: Exclude<CopyAsk, { act: 'count' }>,
  copies: PhoneCopyStore,
): Promise<FollowUpCopy | undefined> {
  if (ask.act === 'keep') return copies.keep(ask.copy)
  const kept = await copies.find(ask.copy.file.reference)
  if (ask.act === 'look' || !kept) return kept
  await copies.remove(kept.id)
  return undefined
}
