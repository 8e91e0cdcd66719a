import type { Receipt } from '#contract/public.ts'
import type { Draft } from '#domain/filing/draft.ts'
import { doNow } from '#domain/orientation/do-now.ts'
import type { DraftStore, KeptDraft, RefusedDraft } from '#pages/host.ts'
import { done, inStore } from './database.ts'
import { openRecord, type SealedRecord, sealRecord } from './sealed-record.ts'

interface Row extends SealedRecord {
  readonly id: string
  readonly revision: number
  readonly state: 'open' | 'waiting' | 'sent'
  readonly createdAt: string
  readonly expiresAt: string
}

const draftsPerPhone = 5
const sentHours = 24
const day = 24 * 3_600_000

export type PhoneDraftStore = DraftStore & {
  /** The draft waits for the network from now on: no page changes it any more. */
  readonly markWaiting: (draft: Draft, at: string) => Promise<void>
  /** The receipt is here: the answers are deleted. */
  readonly markReceived: (draft: Draft, receipt: Receipt) => Promise<void>
  /** The server found something to correct: the draft is open again. */
  readonly reopen: (draft: Draft, refused?: RefusedDraft) => Promise<void>
  readonly waiting: () => Promise<readonly KeptDraft[]>
}

export function phoneDraftStore(now: () => Date, keptDays: number): PhoneDraftStore {
  /** The browser may promise to keep more for longer after the draft was begun. */
  const keptUntil = ({ state, createdAt, expiresAt }: Row): string => {
    if (state === 'sent') return expiresAt
    const promised = new Date(new Date(createdAt).getTime() + keptDays * day).toISOString()
    return promised > expiresAt ? promised : expiresAt
  }
  const openRow = async (row: Row): Promise<KeptDraft> => {
    const kept = await openRecord<KeptDraft>(row)
    return { ...kept, draft: { ...kept.draft, expiresAt: keptUntil(row) } }
  }
  const live = async () => {
    const rows = await inStore('drafts', 'readonly', (drafts) => done<Row[]>(drafts.getAll()))
    const current = now().toISOString()
    const expired = rows.filter((row) => keptUntil(row) <= current)
    if (expired.length > 0) await deleteRows(expired.map(({ id }) => id))
    return rows.filter((row) => keptUntil(row) > current)
  }
  const rowOf = async (id: string) => (await live()).find((row) => row.id === id)
  const rewrite = async (kept: KeptDraft, state: Row['state'], expiresAt?: string) => {
    const row = await rowOf(kept.draft.id)
    if (!row) return
    const sealed = await sealRecord(kept, row.key)
    const changed = { ...row, ...sealed, state, expiresAt: expiresAt ?? row.expiresAt }
    await inStore('drafts', 'readwrite', (drafts) => done(drafts.put(changed)))
  }
  return {
    keptDays,
    list: async () => {
      const rows = await live()
      const kept = await Promise.all(rows.map(openRow))
      return kept.sort((a, b) => b.draft.createdAt.localeCompare(a.draft.createdAt))
    },
    read: async (id) => {
      const row = await rowOf(id)
      return row && openRow(row)
    },
    create: async (draft) => {
      if ((await live()).filter(({ state }) => state === 'open').length >= draftsPerPhone) return 'full'
      const { id, revision, createdAt, expiresAt } = draft
      const sealed = await sealRecord({ draft } satisfies KeptDraft)
      const row: Row = { id, ...sealed, revision, state: 'open', createdAt, expiresAt }
      await inStore('drafts', 'readwrite', (drafts) => done(drafts.add(row)))
      return 'created'
    },
    write: async (draft) => {
      const row = await rowOf(draft.id)
      if (row?.state !== 'open') return 'gone'
      const { refused } = await openRow(row)
      const sealed = await sealRecord({ draft, ...(refused && { refused }) } satisfies KeptDraft, row.key)
      return inStore('drafts', 'readwrite', async (drafts) => {
        const latest = await done<Row | undefined>(drafts.get(draft.id))
        if (latest?.state !== 'open') return 'gone'
        if (latest.revision !== draft.revision - 1) return 'changed'
        await done(drafts.put({ ...latest, ...sealed, revision: draft.revision }))
        return 'written'
      })
    },
    noteCodeKept: async (id) => {
      const row = await rowOf(id)
      const kept = row && (await openRow(row))
      if (row && kept?.sent) await rewrite({ ...kept, sent: { ...kept.sent, hasKeptCode: true } }, row.state)
    },
    remove: (id) => deleteRows([id]),
    markWaiting: (draft, at) =>
      rewrite(
        { draft, sent: { at, hasKeptCode: false, doNow: doNow(draft.type, draft.answers) } },
        'waiting',
      ),
    markReceived: async (draft, receipt) => {
      const row = await rowOf(draft.id)
      const sent = row && (await openRow(row)).sent
      if (!sent) return
      const until = new Date(now().getTime() + sentHours * 3_600_000).toISOString()
      const emptied = { ...draft, answers: {}, orientation: {}, seen: [] }
      await rewrite({ draft: emptied, sent: { ...sent, receipt } }, 'sent', until)
    },
    reopen: (draft, refused) => rewrite({ draft, ...(refused && { refused }) }, 'open'),
    waiting: async () => {
      const rows = (await live()).filter(({ state }) => state === 'waiting')
      return Promise.all(rows.map(openRow))
    },
  }
}

async function deleteRows(ids: readonly string[]): Promise<void> {
  await inStore('drafts', 'readwrite', async (drafts) => {
    for (const id of ids) await done(drafts.delete(id))
  })
}
